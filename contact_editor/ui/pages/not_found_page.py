"""Page of a search that found no contact: what was searched for, where else to look, and similar
contacts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from contact_editor.translation import seconds_text, time_text
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.notes import NoteLabel, announce
from contact_editor.ui.controls.plain_label import PlainLabel, text_width
from contact_editor.ui.pages.contact_list import ContactList, ContactRow
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import (
    fix_height,
    fix_pitch,
    px,
    scale_font,
    set_max_width,
)
from contact_editor.ui.surfaces.card import TITLE_MARGIN, Card
from contact_editor.ui.surfaces.centred_page import centre
from contact_editor.ui.surfaces.flow_layout import FlowLayout
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.contact.search.empty_search import EmptySearch, SearchKind
from contact_editor.viewmodels.contact.search.search_title import search_title
from contact_editor.viewmodels.messages.value_text import truncate

_LARGE, _TOP, _WIDEST, _BUTTON, _GAP = 1.54, 26, 720, 32, 8
_LABEL, _ROW = 130, 18
_MOST_BUTTONS = 2
"""Other connections with a button of their own; more are in a menu."""
_MAX_NAME_CHARS = 40


class NotFoundPage(QWidget):
    """Says exactly what was searched for, and offers what to do next."""

    shows_view = True
    """Not over a contact, but in its place: its commands act on what is shown here."""

    again_requested = Signal()
    other_chosen = Signal(str)
    """The name of the connection to look in."""
    check_requested = Signal()
    back_requested = Signal()
    similar_chosen = Signal(int)
    find_requested = Signal()
    """The user pressed Up in the first similar contact."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = MarkedTextLabel("")
        scale_font(self.title, _LARGE, bold=True)
        self.sentence = NoteLabel(quiet=True)
        self.again = KeyedButton(self.tr("Search again"), "Ctrl+R", icon="refresh-cw")
        self.again.setProperty("filled", True)
        self.again.clicked.connect(self.again_requested)
        self.check = KeyedButton(self.tr("Check this connection"), icon="stethoscope")
        self.check.clicked.connect(self.check_requested)
        self.back = KeyedButton("", icon="undo-2")
        self.back.clicked.connect(self.back_requested)
        self.others: list[QPushButton] = []
        self._ways = QWidget()
        self._flow = FlowLayout(self._ways, QSize(_GAP, _GAP))
        for button in (self.again, self.check, self.back):
            self._add(button)
        self.values = {name: PlainLabel() for name in ("search", "globe", "clock")}
        fix_pitch(self.values["search"])
        self.similar = ContactList(self.tr("Similar contacts"))
        self.similar.chosen.connect(self.similar_chosen)
        self.similar.left.connect(self.find_requested)
        self.similar_card = Card(self.tr("Similar, opened on this computer"))
        self.similar_card.rows.addWidget(self.similar)
        self._lay_out()

    def show_search(
        self, none: EmptySearch, others: Sequence[str], similar: Sequence[ContactRow]
    ) -> None:
        """Show a search, the other connections, and contacts that may be meant."""
        text, name = truncate(none.text, _MAX_NAME_CHARS * 2), none.connection.name
        title = search_title(0, text, name)
        self.title.show_text(title)
        self.sentence.show_text(self._sentence(none, has_others=bool(others)))
        self.check.setHidden(none.is_proven)
        self.back.setHidden(not none.closed_title)
        self._name(self.back, self.tr("Back to {name}"), none.closed_title)
        self._offer(others)
        self._show_facts(none)
        self.similar_card.setVisible(bool(similar))
        self.similar.show_rows(similar)
        announce(self.title, f"{title}. {self.sentence.plain_text}")

    def focus_list(self) -> bool:
        """Focus the similar contacts; return whether there are any."""
        if not self.similar_card.isHidden():
            self.similar.setFocus()
        return not self.similar_card.isHidden()

    def _sentence(self, none: EmptySearch, *, has_others: bool) -> str:
        first = self.tr("Check the spelling, or search in another connection.")
        if not has_others:
            first = self.tr("Check the spelling.")
        parts = [first, self.tr("Some providers find a new contact only after a minute.")]
        if none.is_saving:
            saved = self.tr("{title} was being saved. The result appears once it is known.")
            parts.append(saved.format(title=none.closed_title))
        elif none.keeps_edits:
            closed = self.tr("The unsaved changes to {title} are kept.")
            parts.append(closed.format(title=none.closed_title))
        return " ".join(parts)

    def _offer(self, others: Sequence[str]) -> None:
        for button in self.others:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.others = []
        if len(others) > _MOST_BUTTONS:
            button = KeyedButton(self.tr("Search in another connection"), icon="globe")
            menu = QMenu(button)
            for name in others:
                entry = menu.addAction(_safe(name))
                entry.triggered.connect(lambda *_, name=name: self.other_chosen.emit(name))
            button.setMenu(menu)
            self._add_other(button)
            return
        for name in others:
            button = KeyedButton("", icon="globe")
            self._name(button, self.tr("Search in {name}"), name)
            button.clicked.connect(lambda *_, name=name: self.other_chosen.emit(name))
            self._add_other(button)

    def _add_other(self, button: QPushButton) -> None:
        self._add(button)
        self.others.append(button)
        # By eye, as by Tab.
        QWidget.setTabOrder(self.others[-2] if len(self.others) > 1 else self.back, button)
        button.show()

    def _add(self, button: QPushButton) -> None:
        button.setAutoDefault(False)
        fix_height(button, _BUTTON)
        self._flow.addWidget(button)

    @staticmethod
    def _name(button: QPushButton, words: str, name: str) -> None:
        button.setText(words.format(name=_safe(name)))
        button.setAccessibleName(words.format(name=show_invisible(name)))

    def _show_facts(self, none: EmptySearch) -> None:
        ways = {
            SearchKind.ID: self.tr("by ID"),
            SearchKind.EMAIL: self.tr("by email address"),
            SearchKind.NAME: self.tr("by name"),
        }
        place = none.connection.name
        if none.connection.environment == "production":
            place = self.tr("{name} (PRODUCTION)").format(name=place)
        answered = self.tr("{time}, answered in {n} s: no contact").format(
            time=time_text(none.at),
            n=seconds_text(max(none.seconds, 0.1), 1),
        )
        shown = {
            "search": none.text, "globe": ", ".join((place, none.address, ways[none.by])),
            "clock": answered,
        }  # fmt: skip
        for name, text in shown.items():
            self.values[name].show_text(text)

    def _fit_names(self) -> None:
        """Let the names of the facts be as wide as the longest one in the user's language."""
        widest = max(text_width(self.fontMetrics(), name.full_text) for name in self._names)
        for name in self._names:
            name.setFixedWidth(max(px(_LABEL), widest))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and "_names" in vars(self):
            self._fit_names()

    def _lay_out(self) -> None:
        facts = Card()
        labels = {
            "search": self.tr("Searched for exactly"), "globe": self.tr("In"),
            "clock": self.tr("At"),
        }  # fmt: skip
        self._names = [PlainLabel(text, tone=quiet) for text in labels.values()]
        self._fit_names()
        for name, label in zip(labels, self._names, strict=True):
            fix_height(self.values[name], _ROW)
            row = QHBoxLayout()
            row.setSpacing(_GAP)
            row.addSpacing(TITLE_MARGIN)
            row.addWidget(IconLabel(name))
            row.addWidget(label)
            row.addWidget(self.values[name], 1)
            row.addSpacing(TITLE_MARGIN)
            facts.rows.addLayout(row)
        body = QWidget()
        set_max_width(body, _WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget, gap in (
            (self.title, 0), (self.sentence, 10), (self._ways, 10), (facts, 6),
            (self.similar_card, 0),
        ):  # fmt: skip
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addStretch(1)
        centre(self, body, top=_TOP)


def _safe(name: str) -> str:
    return truncate(show_invisible(name), _MAX_NAME_CHARS).replace("&", "&&")
