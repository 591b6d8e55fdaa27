"""The page without an open contact: first steps, or recent contacts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.pages.contact_list import ContactList, ContactRow
from contact_editor.ui.pages.first_steps import FirstSteps
from contact_editor.ui.pages.locked_card import LockedCard
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import scale_font, set_max_width
from contact_editor.ui.surfaces.card import Card
from contact_editor.ui.surfaces.centred_page import centre
from contact_editor.ui.surfaces.key_hint import KeyHint

_WIDEST, _GAP = 956, 16
_LARGE = 1.54


class StartPage(QWidget):
    """Offers the first steps, or recent contacts and useful shortcuts."""

    shows_view = True
    connect_requested = Signal()
    sample_data_requested = Signal()
    pin_requested = Signal(int, bool)
    """The number of a contact in the list that is shown; whether to pin or to unpin it."""
    recent_chosen = Signal(int)
    """The index of a recent contact in the shown list."""
    find_requested = Signal()
    """The user pressed Up in the first row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        scale_font(self.title, _LARGE, bold=True)
        self.sentence = NoteLabel(quiet=True)
        self._pinned_count = 0
        self.pinned, self.pinned_card = self._list(
            self.tr("Pinned contacts"), self.tr("Pinned"), lambda: 0
        )
        self.recent, self.recent_card = self._list(
            self.tr("Recent contacts"), self.tr("Recent"), lambda: self._pinned_count
        )
        self.shortcuts = Card(self.tr("Useful shortcuts"))
        self._list_shortcuts()
        self.locked = LockedCard()
        self.locked.hide()
        self._arrange()
        self.show_connections(False, "")
        self.show_recent(())

    def show_connections(
        self, has_any: bool, connection_name: str, *, example: tuple[str, str] | None = None
    ) -> None:
        """Offer the first steps; with a connection, say how to find a contact.

        `example`: the id and the email of a contact of the sample data.
        """
        if has_any:
            self.title.setText(self.tr("Which contact?"))
            text = self.tr("Type an ID or an email address above, or paste a link from the ticket.")
            if example:
                text += " " + self.tr("Try {id} or {email}.").format(
                    id=example[0], email=example[1]
                )
            if connection_name:
                text += " " + self.tr("Connection: {name}").format(name=connection_name)
        else:
            self.title.setText(self.tr("Edit one contact at a time, safely"))
            text = self.tr("Connect to your provider, or explore with sample contacts first.")
        self.sentence.show_text(text)
        middle, leading = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeading
        for label in (self.title, self.sentence):
            label.setAlignment(leading if has_any else middle)
        self._has_any = has_any
        self._show_ways()
        self.shortcuts.setVisible(has_any and self.locked.isHidden())
        self._show_recent_card()

    @cached_property
    def ways(self) -> FirstSteps:
        """The first steps; with a connection, they are never needed."""
        ways = FirstSteps()
        ways.connect_requested.connect(self.connect_requested)
        ways.sample_data_requested.connect(self.sample_data_requested)
        self._place_of_ways.addWidget(ways)
        return ways

    def _show_ways(self) -> None:
        are_shown = not self._has_any and self.locked.isHidden()
        if are_shown or "ways" in vars(self):
            self.ways.setVisible(are_shown)

    def show_locked(self, shown: bool) -> None:
        """Show the card of a locked keyring instead of everything else, or no longer."""
        if shown != self.locked.isHidden():
            return
        for part in (self.title, self.sentence):
            part.setVisible(not shown)
        self.locked.setVisible(shown)
        self._show_ways()
        self.shortcuts.setVisible(not shown and self._has_any)
        self._show_recent_card()

    def show_recent(self, rows: Sequence[ContactRow]) -> None:
        """List the recent contacts of the connection in use."""
        pinned = [row for row in rows if row.is_pinned]
        self._pinned_count = len(pinned)
        self.pinned.show_rows(pinned)
        self.recent.show_rows(rows[len(pinned) :])
        self._show_recent_card()

    def _list_shortcuts(self) -> None:
        """List the five shortcuts of the job with their functions."""
        shortcuts = {
            "Ctrl+L": self.tr("Find a contact"),
            "Ctrl+Shift+V": self.tr("Paste a signature to fields"),
            "Ctrl+S": self.tr("Review, then save"),
            "Ctrl+K": self.tr("Any command or field"),
            "F1": self.tr("All shortcuts"),
        }
        for keys, meaning in shortcuts.items():
            row = QHBoxLayout()
            row.addSpacing(14)
            row.addWidget(PlainLabel(meaning, tone=quiet), 1)
            row.addWidget(KeyHint(keys))
            row.addSpacing(14)
            self.shortcuts.rows.addLayout(row)

    def focus_list(self) -> bool:
        """Focus the list; return whether there is one."""
        lists = ((self.recent, self.recent_card), (self.pinned, self.pinned_card))
        shown = next((rows for rows, card in lists if not card.isHidden()), None)
        if shown is not None:
            shown.setFocus()
        return shown is not None

    def _show_recent_card(self) -> None:
        for each, card in ((self.recent, self.recent_card), (self.pinned, self.pinned_card)):
            is_free = self._has_any and self.locked.isHidden()
            card.setVisible(is_free and each.count() > 0)

    def _list(self, name: str, title: str, first: Callable[[], int]) -> tuple[ContactList, Card]:
        """Return a list in a card; its first row is the contact of that number."""
        rows, card = ContactList(name), Card(title)
        rows.chosen.connect(lambda row: self.recent_chosen.emit(first() + row))
        rows.pin_requested.connect(lambda row, pin: self.pin_requested.emit(first() + row, pin))
        rows.left.connect(self.find_requested)
        card.rows.addWidget(rows)
        return rows, card

    def _arrange(self) -> None:
        body = QWidget()
        set_max_width(body, _WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.locked)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addSpacing(12)
        self._place_of_ways = QVBoxLayout()
        column.addLayout(self._place_of_ways)
        cards = QHBoxLayout()
        cards.setSpacing(_GAP)
        cards.addWidget(self.recent_card, 6, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(_GAP)
        beside.addWidget(self.pinned_card)
        beside.addWidget(self.shortcuts)
        beside.addStretch(1)
        cards.addLayout(beside, 4)
        column.addLayout(cards)
        column.addStretch(1)
        centre(self, body, top=48)
