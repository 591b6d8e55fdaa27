"""The card of one section: its rows, and space for rows that are not created yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from contact_editor.translation import tr
from contact_editor.ui.contact.cards.bundle_layout import BundleLayout
from contact_editor.ui.contact.cards.row_blocks import Block, RowBlocks
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import px, scale_font
from contact_editor.ui.surfaces.card import ROW_GAP, TITLE_MARGIN, Card
from contact_editor.ui.surfaces.flow_layout import FlowLayout
from contact_editor.ui.surfaces.gradual_reveal import GradualReveal

_FACT_GAP, _COUNT_GAP, _SMALL = 24, 10, 0.92
_Show = Callable[[QWidget, bool], object]


class SectionCard(Card):
    """Gets its rows a few at a time, in any order; its height stays, so that nothing jumps."""

    def __init__(self, title: str, keys: Sequence[str], *, has_facts: bool = False) -> None:
        super().__init__(title)
        self.has_facts = has_facts
        """Whether all its fields are read-only; they stand side by side."""
        if has_facts:
            self._add_note(tr("set by the provider"))
        self.keys = tuple(keys)
        """The fields that have a row, or get one."""
        # A fixed height would be that of another width: chips wrap.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.section_title = title
        self._only: Callable[[str], bool] | None = None
        self._words: tuple[str, ...] = ()
        self._row_height = 0
        self._column_count = 1
        self._count: PlainLabel | None = None
        self._kept: PlainLabel | None = None
        self._blocks = RowBlocks(len(self.keys), self._lay_out_bundle)
        self.rows.addLayout(self._blocks)

    def reserve(self, row_height: int) -> None:
        """Reserve space for rows that are not created yet, each of this height in pixels."""
        self._row_height = row_height
        for space in self._blocks.spaces():
            rows = self._wanted(space.first, space.end)
            height = rows * (row_height + ROW_GAP) - ROW_GAP
            self._blocks.resize_space(space, height, is_visible=rows > 0)

    def add_rows(self, rows: Sequence[FieldRow], first: int) -> None:
        """Insert missing rows that follow each other; `first`: the number of the first one."""
        while rows:
            space = next(each for each in self._blocks.spaces() if each.first <= first < each.end)
            # Another column may begin within them.
            inside, rows = rows[: space.end - first], rows[space.end - first :]
            for row in inside:
                if row.hide_label_if_same(self.section_title):
                    self._take_button(row)
            block = self._blocks.add(inside, first, self._wanted)
            first += len(inside)
            # Otherwise it would be shown after its reserved space is gone, and the page would jump.
            if self._only is None:
                block.widget.show()
            else:
                self._show_bundle(block, QWidget.setVisible)

    def missing(self, most: int) -> tuple[str, ...]:
        """Return the keys of the rows to create next, at most so many; both columns alternate."""

        def line(space: Block) -> int:
            return space.first - (self._blocks.boundary if space.column else 0)

        space = min(self._blocks.spaces(), key=line, default=None)
        return self.keys[space.first : min(space.end, space.first + most)] if space else ()

    def show_only(
        self,
        wanted: Callable[[str], bool] | None,
        shows: GradualReveal,
        words: tuple[str, ...] = (),
    ) -> None:
        """Hide the rows of all fields but these; None shows all, some of them later.

        `words`: what is marked in their labels.
        """
        self._only, self._words = wanted, words
        self._split()
        self.reserve(self._row_height)
        for block in self._blocks.bundles():
            self._show_bundle(block, shows.set_visible)
        self.setVisible(wanted is None or any(map(wanted, self.keys)))

    def set_column_count(self, count: int) -> None:
        """Let the rows flow in one column or in two; facts flow by themselves."""
        if count != self._column_count and not self.has_facts:
            self._column_count = count
            self._split()

    def show_count(self, text: str, kept: str = "") -> None:
        """Show how many fields there are after the title; `kept`: why some of them are shown."""
        if self._count is None:
            self._count = PlainLabel(tone=quiet)
            scale_font(self._count, _SMALL)
            title = self.head.indexOf(self.title)
            self.head.setStretch(title, 0)
            self.head.insertSpacing(title + 1, _COUNT_GAP)
            self.head.insertWidget(title + 2, self._count, 1)
        self._count.show_text(text)
        if kept and self._kept is None:
            self._kept = self._add_note(kept)
        if self._kept is not None:
            self._kept.setVisible(bool(kept))

    def _split(self) -> None:
        has_two, after_last = self._column_count == 2, len(self.keys)
        numbers = list(self._wanted_numbers()) if has_two else []
        half = (len(numbers) + 1) // 2
        boundary = numbers[half] if half < len(numbers) else after_last
        for block in self._blocks.split_at(boundary, self._wanted, has_two=has_two):
            self._show_bundle(block, QWidget.setVisible)

    def _show_bundle(self, block: Block, show: _Show) -> None:
        shown = [self._only is None or self._only(row.field.key) for row in block.rows]
        if any(shown):
            # In a hidden bundle, they are shown with it.
            show_row = QWidget.setVisible if block.widget.isHidden() else show
            for row, is_shown in zip(block.rows, shown, strict=True):
                row.label.mark_words(self._words)
                show_row(row, is_shown)
        show(block.widget, any(shown))

    def _lay_out_bundle(self, bundle: QWidget) -> QLayout:
        if not self.has_facts:
            return BundleLayout(bundle)
        line = FlowLayout(bundle, QSize(px(_FACT_GAP), 2), px(TITLE_MARGIN))
        line.setContentsMargins(0, 0, 0, 0)
        return line

    def _add_note(self, text: str) -> PlainLabel:
        note = PlainLabel(text, tone=quiet)
        scale_font(note, _SMALL)
        self.head.insertWidget(self.head.count() - 1, note)
        return note

    def _take_button(self, row: FieldRow) -> None:
        """Show the button that adds an entry beside the title, if the card has no other one."""
        if isinstance(row.editor, MapEditor):
            self.head.insertWidget(self.head.count() - 1, row.editor.add_button)

    def shown_keys(self) -> tuple[str, ...]:
        """Return the keys of the fields that are not hidden."""
        return tuple(self.keys[number] for number in self._wanted_numbers())

    def _wanted_numbers(self) -> Iterator[int]:
        only = self._only
        return (n for n, key in enumerate(self.keys) if only is None or only(key))

    def _wanted(self, first: int, end: int) -> int:
        """Return how many rows between two numbers are to be shown."""
        if self._only is None:
            return end - first
        return sum(map(self._only, self.keys[first:end]))
