"""Rows in one or two columns, a few together, and space for rows that are not created yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.surfaces.card import ROW_GAP

_COLUMN_GAP = 12


@dataclass(eq=False)
class Block:
    """Rows that follow each other, or space for them: the first number and the one after the last.

    Without rows it is space of a height in pixels.
    """

    first: int
    end: int
    widget: QWidget
    rows: tuple[FieldRow, ...] = ()
    height: int = 0
    column: int = 0


class RowBlocks(QHBoxLayout):
    """Lays out rows down the first column, then down the second; any row may come first.

    Rows are moved in their bundles, as each one by itself would take long in a form of hundreds.
    """

    def __init__(self, count: int, new_bundle: Callable[[QWidget], QLayout]) -> None:
        """`count`: how many rows there will be; `new_bundle` sets the layout of some together."""
        super().__init__()
        self.setSpacing(_COLUMN_GAP)
        self._count = count
        self._new_bundle = new_bundle
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._half = QWidget()
        """Keeps the width of the second column if that is empty."""
        for column in self._columns:
            column.setSpacing(ROW_GAP)
            self.addLayout(column)
        self.setStretch(0, 1)
        self._columns[0].addStretch(1)
        self._columns[1].addWidget(self._half)
        self._columns[1].addStretch(1)
        self._half.hide()
        self.boundary = count
        """The number of the first row of the second column; that after the last one if none."""
        self.blocks: list[Block] = []
        """In the order of their rows."""
        if count:
            self._insert(0, Block(0, count, QWidget()))

    def spaces(self) -> Iterator[Block]:
        """Yield the blocks without rows."""
        return (block for block in self.blocks if not block.rows)

    def bundles(self) -> Iterator[Block]:
        """Yield the blocks with rows."""
        return (block for block in self.blocks if block.rows)

    def resize_space(self, space: Block, height: int, *, is_visible: bool) -> None:
        space.height = max(0, height)
        space.widget.setFixedHeight(space.height)
        space.widget.setVisible(is_visible)

    def add(self, rows: Sequence[FieldRow], first: int, left: Callable[[int, int], int]) -> Block:
        """Put rows into the space that they have; return their block.

        `left` returns how many rows between two numbers are to be shown.
        """
        space = next(each for each in self.spaces() if each.first <= first < each.end)
        if first > space.first:
            space = self._cut_space(space, first, left)
        bundle = QWidget()
        # Assembled while hidden: each row that is shown separately moves all others.
        layout = self._new_bundle(bundle)
        for row in rows:
            layout.addWidget(row)
        block = Block(first, first + len(rows), bundle, tuple(rows), column=space.column)
        space.first = block.end
        # Taken from the space, so that the card keeps its height.
        taken = bundle.sizeHint().height()
        # Where it will be: what is at its former place would be painted again.
        place = space.widget.geometry()
        bundle.setGeometry(place.x(), place.y(), place.width(), taken)
        height = space.height - taken - ROW_GAP
        self._insert(self.blocks.index(space), block)
        self.resize_space(space, height, is_visible=left(space.first, space.end) > 0)
        if space.first == space.end:
            self.blocks.remove(space)
            self._columns[space.column].removeWidget(space.widget)
            space.widget.deleteLater()
        return block

    def split_at(
        self, boundary: int, left: Callable[[int, int], int], *, has_two: bool
    ) -> tuple[Block, ...]:
        """Let the second column start with a row; return the blocks that were cut for it.

        `has_two`: whether there is a second column, also if no row is left for it.
        """
        self._half.setVisible(has_two and left(boundary, self._count) == 0)
        self.setStretch(1, int(has_two))
        if boundary == self.boundary:
            return ()
        self.boundary = boundary
        across = next((each for each in self.blocks if each.first < boundary < each.end), None)
        cut: tuple[Block, ...] = ()
        if across is not None and not across.rows:
            self._cut_space(across, boundary, left)
        elif across is not None:
            cut = (across, self._cut_bundle(across, boundary))
        for column in (0, 1):
            self._move([each for each in self.blocks if each.column != column], column)
        return cut

    def _move(self, blocks: Sequence[Block], column: int) -> None:
        """Move those of these blocks that belong to a column now."""
        goes = [each for each in blocks if (each.first >= self.boundary) is (column == 1)]
        # Before those that are there, or after them.
        for place, block in enumerate(goes):
            self._columns[block.column].removeWidget(block.widget)
            block.column = column
            at = place if column else self._columns[0].count() - 1
            self._columns[column].insertWidget(at, block.widget)

    def _insert(self, at: int, block: Block) -> None:
        """Insert a block before the one that has this place."""
        column = self._columns[block.column]
        after = self.blocks[at] if at < len(self.blocks) else None
        self.blocks.insert(at, block)
        is_beside = after is not None and after.column == block.column
        place = column.indexOf(after.widget) if after and is_beside else self._end_of(column)
        column.insertWidget(place, block.widget)
        if after is not None:
            # Screen readers follow the order of the children.
            block.widget.stackUnder(after.widget)

    def _end_of(self, column: QVBoxLayout) -> int:
        last = column.indexOf(self._half)
        return last if last >= 0 else column.count() - 1

    def _cut_space(self, space: Block, at: int, left: Callable[[int, int], int]) -> Block:
        """Leave the space before a row in this block, and return a new one that starts with it."""
        above, below = left(space.first, at), left(at, space.end)
        share = (space.height + ROW_GAP) * above // max(1, above + below)
        after = Block(at, space.end, QWidget(), column=space.column)
        space.end = at
        self._insert(self.blocks.index(space) + 1, after)
        self.resize_space(after, space.height - share, is_visible=below > 0)
        self.resize_space(space, share - ROW_GAP, is_visible=above > 0)
        return after

    def _cut_bundle(self, block: Block, at: int) -> Block:
        """Leave the rows before a number in this block, and return a new one with the others.

        A row that has the focus stays where it is: moved to another parent, it would lose it.
        """
        above, below = block.rows[: at - block.first], block.rows[at - block.first :]
        focused = block.widget.window().focusWidget()
        is_below = focused is not None and any(row.isAncestorOf(focused) for row in below)
        moved = above if is_below else below
        parent = block.widget.parentWidget()
        bundle = QWidget(parent)
        layout = self._new_bundle(bundle)
        for row in moved:
            layout.addWidget(row)
        number = self.blocks.index(block)
        if is_below:
            new = Block(block.first, at, bundle, above, column=block.column)
            block.first, block.rows = at, below
        else:
            new = Block(at, block.end, bundle, below, column=block.column)
            block.end, block.rows = at, above
            number += 1
        self._insert(number, new)
        return new
