"""The form: a provider's fields in their order and sections."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from contact_editor.model.draft import Draft
from contact_editor.providers.description import Provider
from contact_editor.ui.contact.cards.other_fields import OtherFields
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.contact.field_rows import FieldRows, is_long
from contact_editor.ui.contact.navigation.focused_control import FocusedControl
from contact_editor.ui.contact.navigation.form_view_state import FormViewState
from contact_editor.ui.contact.scrolled_form import ScrolledForm
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.screen_fit import set_content
from contact_editor.ui.controls.tab_order import FocusMark, put_in_order
from contact_editor.ui.controls.time_slicer import TimeSlicer, deletion
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import px
from contact_editor.ui.surfaces.card import keep_contents
from contact_editor.viewmodels.saving.unsaved_drafts import TypedText

_NARROWEST_LABEL, _WIDEST_LABEL = 104, 184


class ContactForm(ScrolledForm):
    """Shows the draft of one contact and reports edits; keeps no draft itself."""

    edited = Signal(str, object)
    """A field's key and its new value."""
    revert_requested = Signal(str)
    pending_changed = Signal()
    """The text typed in an add line changed."""
    filtered = Signal()
    """Other fields are hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._others: OtherFields | None = None
        self._going = TimeSlicer(self)
        self._mark = FocusMark(self)
        self._order: tuple[Sequence[QWidget], Sequence[QWidget]] = (), ()
        self._draft: Draft | None = None
        self.navigation.filtered.connect(self._narrow)
        self.navigation.entered.connect(self.focus_first)
        self.navigation.section_shown.connect(self._show_section)
        self.navigation.section_chosen.connect(self._go_to_section)
        self.navigation.controls_changed.connect(self._put_in_order)
        self._read_only = False

    @property
    def provider(self) -> Provider | None:
        """The provider whose fields it has; None before the first contact."""
        return self._rows.provider if self._rows else None

    def show_contact(self, provider: Provider, draft: Draft) -> dict[str, TypedText]:
        """Show a contact, in the rows of the same provider if possible, as far as it is scrolled.

        Return what was typed for fields that are gone, by their labels.
        """
        before, held, lost = (self._rows, self._others), None, {}
        if self._rows is None or provider is not self._rows.provider:
            if self._draft and self._draft.snapshot.reference.id == draft.snapshot.reference.id:
                held = FormViewState(self, self._made())
            self._rows = self._build(provider)
        self._show_others(draft, self._rows)
        if (self._rows, self._others) != before:
            others = self._others.fields if self._others else ()
            self.navigation.show_form(
                provider, others, self._rows.section_cards, is_long=is_long(provider)
            )
        self.show_draft(draft)
        self._put_in_order()
        self._rows.balance()
        if held is not None:
            lost = held.restore(self.row, self.navigation.place)
            self.leave_focus()
        return lost

    def show_draft(
        self,
        draft: Draft,
        refused: Mapping[str, str] | None = None,
        unstored: frozenset[str] = frozenset(),
    ) -> None:
        """Update the rows whose value in the draft changed.

        `refused`: field key to what the provider said of its value; `unstored`: the fields that
        the last save did not store.
        """
        if self._rows:
            self._draft = draft
            self._rows.show_draft(draft, refused or {}, unstored)
            self.navigation.show_draft(draft, refused or {})

    def set_names(self, lookup: str, names: Mapping[Any, str]) -> None:
        """Set the names of a lookup's elements."""
        if self._rows:
            self._rows.set_names(lookup, names)
            self.navigation.show_names()

    def set_suggestions(self, key: str, words: Sequence[str]) -> None:
        """Set the completions for a field's tags or names."""
        if self._rows:
            self._rows.set_suggestions(key, words)

    def set_read_only(self, read_only: bool, *, is_covered: bool = False) -> None:
        """Enable or disable editing; everything stays readable.

        `is_covered`: a sheet is about to cover the form.
        """
        self._read_only = read_only
        if self._rows:
            self._rows.set_read_only(read_only, is_covered=is_covered)

    def row(self, key: str) -> FieldRow:
        """Return the row of a field; raise `KeyError` if there is none."""
        if self._rows is None:
            raise KeyError(key)
        is_other = self._others is not None and key in self._others.keys
        row = self._others.row(key) if self._others and is_other else self._rows.row(key)
        self._rows.shows.finish(row)
        return row

    def focus_first(self) -> None:
        """Focus the first field. Not a focus proxy: Tab would cycle within the form."""
        first = self._rows.first_writable() if self._rows else None
        if first is not None:
            first.editor.take_focus()

    def focus_field(self, key: str) -> None:
        """Focus the editor of a field, also if the filter hides it."""
        self._shown_row(key).editor.take_focus()
        self.keep_focus_in_sight()

    def focus_control(self, control: FocusedControl) -> None:
        """Focus a control again; its field, if it is gone; the first one, if that is gone too."""
        try:
            control.focus_in(self._shown_row(control.key))
        except KeyError:
            self.focus_first()

    def _shown_row(self, key: str) -> FieldRow:
        if not self.row(key).isVisibleTo(self):
            self.navigation.clear()
        return self.row(key)

    def _put_in_order(self) -> None:
        """Put the navigation before the rows, and the other fields after them.

        Rows that are created later follow the one before them.
        """
        made, others = self._made(), self._others.made() if self._others else ()
        first = (self._mark, *self.navigation.controls(), *(row.first_stop for row in made[:1]))
        if (first, others[:1]) == self._order:
            return
        is_new = made[:1] and made[0].first_stop not in self._order[0]
        self._order = first, others[:1]
        put_in_order(first)
        rows = (*(made if is_new else made[-1:]), *others)
        put_in_order(control for row in rows for control in row.controls())

    def _build(self, provider: Provider) -> FieldRows:
        self._page = QWidget()
        keep_contents(self._page)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(0)
        self._others = None
        rows = FieldRows(provider)
        if self._rows is not None:
            rows.take_words_of(self._rows)
        rows.edited.connect(self.edited)
        rows.pending_changed.connect(self.pending_changed)
        rows.revert_requested.connect(self.revert_requested)
        rows.set_read_only(self._read_only)
        self._nothing = PlainLabel(tone=quiet)
        self._nothing.hide()
        column.addWidget(self._nothing)
        column.addWidget(rows)
        column.addStretch(1)
        self._align(rows)
        # The cards of the page before are deleted, and the form is scrolled.
        self.navigation.place.watch(())
        set_content(self, self._page)
        return rows

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._rows is not None:
            self._align(self._rows)
            self.navigation.lay_out()

    def _narrow(self) -> None:
        """Show only the fields that the filter finds."""
        if self._rows is None or self._draft is None:
            return
        found = self.navigation.found
        wanted = found.shown.__contains__ if found.filter.is_active else None
        self._rows.show_only(wanted, found.filter.words)
        nothing = found.no_match_text()
        self._nothing.show_text(nothing)
        self._nothing.setVisible(bool(nothing))
        self.filtered.emit()

    def _show_section(self, number: int) -> None:
        """Scroll to a section; its rows are created next."""
        if self._rows is not None:
            card = self._rows.section_cards[number]
            self._rows.start_at(card)
            self.navigation.place.hold(card)

    def _go_to_section(self, number: int) -> None:
        """Scroll to a section and focus the first field that is shown in it."""
        if self._rows is None:
            return
        self._show_section(number)
        for key in self._rows.section_cards[number].shown_keys()[:1]:
            self.row(key).editor.take_focus()
            if isinstance(focused := self.window().focusWidget(), QLineEdit):
                # What is typed next overwrites nothing.
                focused.end(False)

    def _show_others(self, draft: Draft, rows: FieldRows) -> None:
        sent = draft.snapshot.unknown
        if self._others is not None and self._others.fits(sent):
            self._others.show_values(sent)
        elif self._others is not None or sent:
            gone, self._others = self._others, OtherFields(sent) if sent else None
            if self._others is not None:
                # Tab goes to its rows after the others.
                self._others.begun.connect(self._put_in_order)
            self._align(rows)
            rows.set_cards([*rows.cards, *filter(None, [self._others])])
            if gone is not None:
                gone.hide()
                self._going.add(deletion(gone))

    def _align(self, rows: FieldRows) -> None:
        others = self._others
        widest = max(rows.widest_label, others.widest_label if others else 0)
        width = max(px(_NARROWEST_LABEL), min(widest, px(_WIDEST_LABEL)))
        rows.set_label_width(width)
        if others is not None:
            others.set_label_width(width)
