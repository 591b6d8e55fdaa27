"""Sheet on which the user decides between two edits of the same value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import Change
from contact_editor.model.merge import Merge, Side
from contact_editor.translation import number_text, time_text, tr
from contact_editor.ui.controls.keyed_button import SingleClickButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.sheet import Separator, Sheet
from contact_editor.ui.saving.conflict_row import SIDES, ConflictRow
from contact_editor.ui.saving.review_parts import with_id
from contact_editor.ui.style.colours import ink, quiet
from contact_editor.ui.style.metrics import scale_font
from contact_editor.ui.surfaces.environment_badge import EnvironmentBadge
from contact_editor.ui.surfaces.remark import CautionBar, Remark
from contact_editor.viewmodels.messages.change_text import Names, change_summary


class ConflictSheet(Sheet):
    """Asks for each conflict which value to keep."""

    resolved = Signal(object)
    """A tuple of "mine" and "theirs", in the order of the conflicts."""
    chosen = Signal()
    """A side of a conflict was chosen."""

    wanted_width = 920

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, main_keys="Ctrl+S")
        self.rows: tuple[ConflictRow, ...] = ()
        self.badge = EnvironmentBadge()
        self.head.addWidget(self.badge)
        self.back.show_text(self.tr("Back to editing"))
        self.main.show_text(self.tr("Continue to review"))
        self.main.clicked.connect(self._settle)
        self.all_theirs = SingleClickButton(self.tr("All theirs"))
        self.all_mine = SingleClickButton(self.tr("All mine"))
        self.all_theirs.clicked.connect(lambda: self._choose_all("theirs"))
        self.all_mine.clicked.connect(lambda: self._choose_all("mine"))
        self.count = PlainLabel(tone=quiet)
        for at, widget in enumerate((self.all_theirs, self.all_mine, self.count)):
            stretch = 1000 if widget is self.count else 0
            self.buttons.insertWidget(at, widget, stretch, Qt.AlignmentFlag.AlignVCenter)

    def show_conflicts(
        self, merge: Merge, opened: ContactSnapshot, title: str, environment: str, *,
        mine: Sequence[Change] = (), decided: Sequence[Side | None] = (),
        names: Names | None = None,
    ) -> None:  # fmt: skip
        """Show the conflicts of a merge; only earlier decisions are preselected.

        `opened`: the contact that the user edited; `title`: its name; `mine`: the edits that are
        in no conflict.
        """
        names = names or {}
        self.badge.show_environment(environment)
        for row in self.rows:
            row.deleteLater()
        self.rows = tuple(ConflictRow(conflict, names, self) for conflict in merge.conflicts)
        for row, side in zip(self.rows, decided, strict=False):
            if side is not None:
                row.cards[side].setChecked(True)
        for row in self.rows:
            row.buttonToggled.connect(lambda *_: self._show_count())
            row.buttonToggled.connect(self.chosen)
        places = {(c.field.key, c.part) for c in merge.conflicts}
        theirs = [c for c in merge.theirs if (c.field.key, c.part) not in places]
        others = (theirs, self.tr("theirs, is kept")), (mine, self.tr("yours, goes into the save"))
        lines = [(change_summary(c, names), words) for changes, words in others for c in changes]
        parts = self._parts(opened, lines)
        self.show_page(self.tr("Conflicting changes"), parts, with_id(title, opened))
        self._show_count()

    def sides(self) -> tuple[Side | None, ...]:
        return tuple(row.side for row in self.rows)

    def focus_first(self) -> None:
        """Focus the first undecided conflict, else the button to continue."""
        row = next((row for row in self.rows if row.side is None), None)
        if row:
            self._focus(row, "theirs")
        else:
            self.main.setFocus(Qt.FocusReason.TabFocusReason)

    def _parts(
        self, opened: ContactSnapshot, others: Sequence[tuple[str, str]]
    ) -> Iterator[QWidget]:
        words = self.tr(
            "This contact changed since you opened it ({time}). Your changes have not been sent."
        )
        yield CautionBar(words.format(time=time_text(opened.read_at)))
        yield self._table()
        if others:
            heading = MarkedTextLabel(self.tr("Fits together, nothing to decide"))
            scale_font(heading, bold=True)
            yield heading
            yield _settled(others)

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        headings = (tr("Field"), self.tr("When opened"), self.tr("Theirs (now)"), self.tr("Yours"))
        for column, heading in enumerate(headings):
            grid.setColumnStretch(column, _SHARES[column])
            grid.addWidget(MarkedTextLabel(heading, tone=quiet), 0, column)
        for number, row in enumerate(self.rows):
            if number:
                grid.addWidget(Separator(), 2 * number, 0, 1, len(row.cells))
            for column, cell in enumerate(row.cells):
                grid.addWidget(cell, 2 * number + 1, column)
        return table

    def _choose_all(self, side: Side) -> None:
        for row in self.rows:
            row.cards[side].setChecked(True)
        self.focus_first()

    def _show_count(self) -> None:
        total = len(self.rows)
        decided = sum(side is not None for side in self.sides())
        self.main.setEnabled(decided == total)
        words = self.tr("{n} of {all} decided", "", decided).format(n=decided, all=total)
        shorter = f"{number_text(decided)}/{number_text(total)}"
        self.count.show_text(words, shorter=shorter)
        self.main.setAccessibleDescription(words if decided < total else "")

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
        keys = zip(SIDES, _NUMBERS, arrows, strict=True)
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


def _settled(others: Sequence[tuple[str, str]]) -> QWidget:
    """Return a line for each change and its outcome."""
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    for column, share in enumerate(_SETTLED_SHARES):
        grid.setColumnStretch(column, share)
    for number, (change, words) in enumerate(others):
        grid.addWidget(Remark(change, icon="check", tone=ink), number, 0)
        grid.addWidget(MarkedTextLabel(words, tone=quiet), number, 1)
    return whole


_SETTLED_SHARES = (14, 9)
_SHARES = (3, 5, 6, 6)
"""How the columns of the texts and the cards share the width."""
_NUMBERS = (Qt.Key.Key_1, Qt.Key.Key_2)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
