"""Sheet on which the user decides between two edits of the same value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from contact_editor.model.merge import Conflict, Merge, Side
from contact_editor.translation import tr
from contact_editor.ui.controls.keyed_button import SingleClickButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.saving.change_list import field_sides, one_field_side
from contact_editor.ui.saving.conflict_card import ConflictCard, room_above
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.text.text_diff import Mark
from contact_editor.viewmodels.messages.change_text import Names, change_summary, place_text


class ConflictRow(QButtonGroup):
    """The two cards of one conflict; initially neither is chosen."""

    def __init__(self, conflict: Conflict, names_of_ids: Names, parent: QWidget) -> None:
        super().__init__(parent)
        field = conflict.field
        self.label = place_text(field, conflict.part, names_of_ids)
        self.base = one_field_side(field, conflict.base, Mark.SAME)
        names = {
            "theirs": tr("{field}: theirs").format(field=self.label),
            "mine": tr("{field}: yours").format(field=self.label),
        }
        values = {"theirs": conflict.theirs, "mine": conflict.mine}
        self.cards = {
            side: ConflictCard(field_sides(field, conflict.base, values[side])[1], names[side])
            for side in _SIDES
        }
        for card in self.cards.values():
            self.addButton(card)

    @property
    def side(self) -> Side | None:
        return next((side for side, card in self.cards.items() if card.isChecked()), None)

    @property
    def focused(self) -> Side | None:
        return next((side for side, card in self.cards.items() if card.hasFocus()), None)


class ConflictSheet(Sheet):
    """Asks for each conflict which value to keep."""

    resolved = Signal(object)
    """A tuple of "mine" and "theirs", in the order of the conflicts."""
    chosen = Signal()
    """A side of a conflict was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ConflictRow, ...] = ()
        self.back.show_text(self.tr("Back"))
        self.main.show_text(self.tr("Continue to review"))
        self.main.clicked.connect(self._settle)
        self.all_theirs = SingleClickButton(self.tr("All theirs"))
        self.all_mine = SingleClickButton(self.tr("All mine"))
        self.all_theirs.clicked.connect(lambda: self._choose_all("theirs"))
        self.all_mine.clicked.connect(lambda: self._choose_all("mine"))
        self.left = PlainLabel(tone=quiet)
        for at, widget in enumerate((self.all_theirs, self.all_mine, self.left)):
            stretch = 1000 if widget is self.left else 0
            self.buttons.insertWidget(at, widget, stretch, Qt.AlignmentFlag.AlignVCenter)

    def show_conflicts(
        self, merge: Merge, title: str, decided: Sequence[Side | None] = (),
        names: Names | None = None,
    ) -> None:  # fmt: skip
        """Show the conflicts of a merge; only earlier decisions are preselected."""
        names = names or {}
        for row in self.rows:
            row.deleteLater()
        self.rows = tuple(ConflictRow(conflict, names, self) for conflict in merge.conflicts)
        for row, side in zip(self.rows, decided, strict=False):
            if side is not None:
                row.cards[side].setChecked(True)
        for row in self.rows:
            row.buttonToggled.connect(lambda *_: self._say_left())
            row.buttonToggled.connect(self.chosen)
        heading = self.tr("Conflicting changes: {title}").format(title=title)
        self.show_page(heading, self._parts(merge, names))
        self._say_left()

    def sides(self) -> tuple[Side | None, ...]:
        return tuple(row.side for row in self.rows)

    def focus_first(self) -> None:
        """Focus the first undecided conflict, else the button to continue."""
        row = next((row for row in self.rows if row.side is None), None)
        if row:
            self._focus(row, "theirs")
        else:
            self.main.setFocus(Qt.FocusReason.TabFocusReason)

    def _parts(self, merge: Merge, names: Names) -> Iterator[QWidget]:
        yield self._table()
        places = {(c.field.key, c.part) for c in merge.conflicts}
        others = tuple(c for c in merge.theirs if (c.field.key, c.part) not in places)
        if others:
            head = self.tr("Also changed by another user (kept):")
            said = (change_summary(change, names) for change in others)
            yield MarkedTextLabel("\n".join((head, *said)), tone=quiet)

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        headings = ("", self.tr("When opened"), self.tr("Theirs (now)"), self.tr("Yours"))
        for column, (heading, stretch) in enumerate(zip(headings, (3, 5, 6, 6), strict=True)):
            grid.setColumnStretch(column, stretch)
            grid.addWidget(MarkedTextLabel(heading, tone=quiet), 0, column)
        for number, row in enumerate(self.rows, 1):
            base = MarkedTextLabel(row.base)
            when = self.tr("{field}: when opened").format(field=row.label)
            base.setAccessibleDescription(when)
            for column, cell in enumerate((MarkedTextLabel(row.label, tone=quiet), base)):
                cell.setContentsMargins(0, room_above(cell), 0, 0)
                grid.addWidget(cell, number, column, Qt.AlignmentFlag.AlignTop)
            for column, card in enumerate(row.cards.values(), 2):
                grid.addWidget(card, number, column)
        return table

    def _choose_all(self, side: Side) -> None:
        for row in self.rows:
            row.cards[side].setChecked(True)
        self.focus_first()

    def _say_left(self) -> None:
        left = sum(side is None for side in self.sides())
        self.main.setEnabled(not left)
        total = len(self.rows)
        words = self.tr("{n} of {all} conflicts left.", "", total).format(n=left, all=total)
        if not left:
            words = self.tr("All conflicts resolved.")
        self.left.show_text(words)
        self.main.setAccessibleDescription(words if left else "")

    def _settle(self) -> None:
        sides = self.sides()
        if None not in sides:
            self.resolved.emit(sides)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = ((at, row.focused) for at, row in enumerate(self.rows))
        at, focused = next(filter(lambda place: place[1], places), (None, None))
        key = event.key()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if at is not None and enter and None in self.sides():
            self.focus_first()
        elif at is not None and (side := self._side_of(key)) is not None:
            self._choose(at, side, go_on=key in _NUMBERS)
        elif at is not None and key in _STEPS:
            row = self.rows[max(0, min(at + _STEPS[key], len(self.rows) - 1))]
            self._focus(row, focused or "theirs")
        else:
            super().keyPressEvent(event)

    def _side_of(self, key: int) -> Side | None:
        arrows = tuple(reversed(_ARROWS)) if self.isRightToLeft() else _ARROWS
        keys = zip(_SIDES, _NUMBERS, arrows, strict=True)
        return next((side for side, *its_keys in keys if key in its_keys), None)

    def _choose(self, at: int, side: Side, *, go_on: bool) -> None:
        self.rows[at].cards[side].setChecked(True)
        if go_on:
            self.focus_first()
        else:
            self._focus(self.rows[at], side)

    def _focus(self, row: ConflictRow, side: Side) -> None:
        row.cards[side].setFocus(Qt.FocusReason.TabFocusReason)
        self.area.ensureWidgetVisible(row.cards[side])


_SIDES: tuple[Side, Side] = ("theirs", "mine")
_NUMBERS = (Qt.Key.Key_1, Qt.Key.Key_2)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
