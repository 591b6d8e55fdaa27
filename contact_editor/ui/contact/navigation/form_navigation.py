"""The filter above a long form and the list of its sections, in the margins of its viewport."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field
from contact_editor.providers.description import Provider
from contact_editor.translation import tr
from contact_editor.ui.contact.cards.section_card import SectionCard
from contact_editor.ui.contact.navigation.filter_bar import FilterBar
from contact_editor.ui.contact.navigation.scroll_tracker import ScrollTracker
from contact_editor.ui.contact.navigation.section_combo import SectionCombo
from contact_editor.ui.contact.navigation.section_list import WIDTH, SectionList
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.style.metrics import px
from contact_editor.viewmodels.field_overview.field_filter import (
    FieldFilter,
    FilteredFields,
    NameOf,
)
from contact_editor.viewmodels.field_overview.section_overview import (
    FormSection,
    count_text,
    headings_of,
    sections_of,
    states_of,
)

_LIST_FROM = 900
"""Least width in pixels for the list of sections; a narrower form has a drop-down instead."""
_BAR_HEIGHT, _OF_MARGIN = 42, 8
"""The height of the filter before it exists; what the list takes of the page's own margin."""


class FormNavigation(QObject):
    """Ways to a field of a long form; a short one has none.

    The controls are created in the turn after such a form was opened, in space that is reserved.
    """

    filtered = Signal()
    """Other fields are to be shown."""
    entered = Signal()
    """The user goes to the first field that is left."""
    section_shown = Signal(int)
    section_chosen = Signal(int)
    """The number of the section that the user goes to."""
    controls_changed = Signal()

    def __init__(self, form: QScrollArea, name_of: NameOf) -> None:
        super().__init__(form)
        self._form = form
        self.is_long = False
        self._provider: Provider | None = None
        self._sections: tuple[FormSection, ...] = ()
        self._fields: tuple[Field, ...] = ()
        self._draft: Draft | None = None
        self._refused: Collection[str] = ()
        self._cards: tuple[SectionCard, ...] = ()
        self._controls: tuple[QWidget, ...] = ()
        self._applied: frozenset[str] | None = None
        """The fields that the form was asked to show; None after it was built."""
        self._had_list = False
        self.found = FilteredFields(name_of)
        self.place = ScrollTracker(form)
        self.place.moved.connect(self._mark)
        self._steps = TimeSlicer(self)

    @cached_property
    def bar(self) -> FilterBar:
        bar = FilterBar(self._form)
        bar.changed.connect(self._filter)
        bar.entered.connect(self.entered)
        return bar

    @cached_property
    def list(self) -> SectionList:
        sections = SectionList(self._form)
        sections.shown.connect(self.section_shown)
        sections.chosen.connect(self.section_chosen)
        sections.hide()
        return sections

    @cached_property
    def combo(self) -> SectionCombo:
        sections = SectionCombo(self.bar)
        sections.chosen.connect(self.section_chosen)
        sections.hide()
        return sections

    @property
    def is_active(self) -> bool:
        """True while fields are hidden."""
        return self._has_bar and self.bar.is_active

    @property
    def hidden_changes(self) -> int:
        """The number of changed fields that are hidden."""
        return self.found.hidden_changes if self.is_active else 0

    @property
    def _has_bar(self) -> bool:
        return "bar" in vars(self)

    @property
    def _has_list(self) -> bool:
        return self._form.width() >= px(_LIST_FROM)

    def show_form(
        self,
        provider: Provider,
        others: Sequence[Field],
        cards: Sequence[SectionCard],
        *,
        is_long: bool,
    ) -> None:
        """Take the cards of a form and what they are for."""
        self._provider, self.is_long, self._cards = provider, is_long, tuple(cards)
        self._fields = (*provider.fields, *others)
        self._sections = sections_of(provider, others)
        self.place.watch(cards if is_long else ())
        self._applied = None
        if not is_long:
            self.clear()
        self.lay_out()
        self._start()

    def show_draft(self, draft: Draft, refused: Collection[str]) -> None:
        """Take the contact as it is now."""
        self._draft, self._refused = draft, refused
        if self.is_active:
            self._find()
            if self.found.shown != self._applied:
                self._apply()
        if self.is_long:
            self._start()

    def clear(self) -> None:
        """Show all fields."""
        if self._has_bar:
            self.bar.clear()

    def show_only_changed(self) -> None:
        """Show all changed fields, and no others."""
        self.bar.look_for(FieldFilter(only_changed=True))

    def show_names(self) -> None:
        """Look for the names of elements again, as there are others."""
        self.found.forget_names()
        if self.is_active:
            self._filter()

    def controls(self) -> tuple[QWidget, ...]:
        """Return the focusable controls, in visual order."""
        if not self.is_long or not self._has_bar:
            return ()
        return (*self.bar.controls(), *((self.list,) if self._has_list else ()))

    def lay_out(self) -> None:
        """Place the controls in the margins of the form, which are reserved before they exist."""
        form, height, lead = self._form, 0, 0
        if self.is_long:
            height = self.bar.height_for(form.width()) if self._has_bar else px(_BAR_HEIGHT)
            lead = px(WIDTH) - _OF_MARGIN if self._has_list else 0
        if self._has_bar:
            self._place_controls(height)
        if self._had_list is not self._has_list:
            self._had_list = self._has_list
            self._start()
        mirrored = form.isRightToLeft()
        margins = (0, height, lead, 0) if mirrored else (lead, height, 0, 0)
        self.place.set_margins(*margins)

    def _place_controls(self, height: int) -> None:
        form, has_list = self._form, self.is_long and self._has_list
        self.bar.setVisible(self.is_long)
        self.bar.setGeometry(0, 0, form.width(), height)
        if self.is_long:
            self.bar.set_sections(None if has_list else self.combo)
        if "combo" in vars(self):
            self.combo.setVisible(self.is_long and not has_list)
        if has_list:
            width = px(WIDTH)
            left = form.width() - width if form.isRightToLeft() else 0
            self.list.setGeometry(left, height + 4, width, form.height() - height - 4)
        if "list" in vars(self):
            self.list.setVisible(has_list)

    def _filter(self) -> None:
        self._find()
        self._apply()
        self._start()

    def _apply(self) -> None:
        self._applied = self.found.shown
        self.bar.show_found(self.found)
        # The count and its button may need another line.
        self.lay_out()
        self.filtered.emit()

    def _find(self) -> None:
        if self._draft is not None:
            wanted = self.bar.wanted if self._has_bar else FieldFilter()
            self.found.show(wanted, self._fields, self._draft, self._refused)

    def _start(self) -> None:
        self._steps.begin(self._update())

    def _update(self) -> Iterator[None]:
        """Create what is missing, and show what there is in the sections; yield between steps."""
        if not self.is_long or self._draft is None or self._form.widget() is None:
            return
        if not self.is_active:
            self._find()
        self.bar.show_found(self.found)
        self.lay_out()
        yield
        states = states_of(self._sections, self.found, self._draft.edits)
        if self._has_list:
            self.list.show_sections(states, headings_of(self._sections))
        else:
            self.combo.show_sections(states)
        self._mark()
        if self.controls() != self._controls:
            self._controls = self.controls()
            self.controls_changed.emit()
        yield
        for card, section, state in zip(self._cards, self._sections, states, strict=True):
            is_kept = not self.found.kept.isdisjoint(section.keys)
            kept = tr("Always shown: a problem is to be fixed") if is_kept else ""
            card.show_count(count_text(state.shown, state.total), kept)
            yield
        yield from self.found.prepare(self._fields, self._draft)

    def _mark(self) -> None:
        number = self.place.in_view()
        if self._has_bar and self._has_list:
            self.list.mark(number)
        elif self._has_bar:
            self.combo.mark(number)
