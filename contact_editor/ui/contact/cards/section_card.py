"""The card of one section: its rows, and space for rows that are not created yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from contact_editor.translation import tr
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.editors.map_editors import MapEditor
from contact_editor.ui.style.colours import quiet
from contact_editor.ui.style.metrics import px, scale_font
from contact_editor.ui.surfaces.card import ROW_GAP, TITLE_MARGIN, Card
from contact_editor.ui.surfaces.flow_layout import FlowLayout
from contact_editor.ui.surfaces.gradual_show import GradualShow

_FACT_GAP, _SMALL = 24, 0.92
_Show = Callable[[FieldRow, bool], object]


@dataclass
class _Gap:
    """Space for missing rows: the numbers of the first one and of the one after the last."""

    first: int
    end: int
    height: int
    widget: QWidget


class SectionCard(Card):
    """Gets its rows a few at a time, in any order; its height stays, so that nothing jumps."""

    def __init__(self, title: str, keys: Sequence[str], *, has_facts: bool = False) -> None:
        super().__init__(title)
        self.has_facts = has_facts
        """Whether all its fields are read-only; they stand side by side."""
        if has_facts:
            note = PlainLabel(tr("set by the provider"), tone=quiet)
            scale_font(note, _SMALL)
            self.head.insertWidget(self.head.count() - 1, note)
        self.keys = tuple(keys)
        """The fields that have a row, or get one."""
        # A fixed height would be that of another width: chips wrap.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.section_title = title
        self._bundles: list[tuple[QWidget, tuple[FieldRow, ...]]] = []
        self._only: Callable[[str], bool] | None = None
        self._row_height = 0
        self._gaps = [_Gap(0, len(keys), 0, QWidget())] if keys else []
        for gap in self._gaps:
            self.rows.addWidget(gap.widget)

    def reserve(self, row_height: int) -> None:
        """Reserve space for rows that are not created yet, each of this height in pixels."""
        self._row_height = row_height
        for gap in self._gaps:
            rows = self._missing(gap.first, gap.end)
            self._resize(gap, rows * (row_height + ROW_GAP) - ROW_GAP)
            gap.widget.setVisible(rows > 0)

    def add_rows(self, rows: Sequence[FieldRow], first: int) -> None:
        """Insert missing rows that follow each other; `first`: the number of the first one."""
        # Assembled while hidden: each row that is shown separately moves all others.
        bundle = QWidget()
        column: QLayout
        if self.has_facts:
            column = FlowLayout(bundle, QSize(px(_FACT_GAP), 2), px(TITLE_MARGIN))
        else:
            column = QVBoxLayout(bundle)
            column.setSpacing(ROW_GAP)
        column.setContentsMargins(0, 0, 0, 0)
        for row in rows:
            if row.hide_label_if_same(self.section_title):
                self._take_button(row)
            column.addWidget(row)
        gap = next(gap for gap in self._gaps if gap.first <= first < gap.end)
        if first > gap.first:
            gap = self._split(gap, first)
        gap.first += len(rows)
        # Taken from the space, so that the card keeps its height.
        self._resize(gap, gap.height - bundle.sizeHint().height() - ROW_GAP)
        self.rows.insertWidget(self.rows.indexOf(gap.widget), bundle)
        gap.widget.setVisible(self._missing(gap.first, gap.end) > 0)
        if gap.first == gap.end:
            self._gaps.remove(gap)
        self._bundles.append((bundle, tuple(rows)))
        # Otherwise it would be shown after its reserved space is gone, and the page would jump.
        self._show_bundle(bundle, rows, QWidget.setVisible)

    def show_only(self, wanted: Callable[[str], bool] | None, shows: GradualShow) -> None:
        """Hide the rows of all fields but these; None shows all, some of them later."""
        self._only = wanted
        self.reserve(self._row_height)
        for bundle, rows in self._bundles:
            self._show_bundle(bundle, rows, shows.set_visible)
        self.setVisible(wanted is None or any(map(wanted, self.keys)))

    def _show_bundle(self, bundle: QWidget, rows: Sequence[FieldRow], show: _Show) -> None:
        shown = [self._only is None or self._only(row.field.key) for row in rows]
        if not any(shown):
            # First, so that each of them is not hidden by itself.
            bundle.hide()
        for row, is_shown in zip(rows, shown, strict=True):
            show(row, is_shown)
        bundle.setVisible(any(shown))

    def _take_button(self, row: FieldRow) -> None:
        """Show the button that adds an entry beside the title, if the card has no other one."""
        if isinstance(row.editor, MapEditor):
            self.head.insertWidget(self.head.count() - 1, row.editor.add_button)

    def _split(self, gap: _Gap, at: int) -> _Gap:
        """Leave the space before a row in this gap, and return a new one that starts with it."""
        above, below = self._missing(gap.first, at), self._missing(at, gap.end)
        share = (gap.height + ROW_GAP) * above // max(1, above + below)
        after = _Gap(at, gap.end, 0, QWidget())
        self.rows.insertWidget(self.rows.indexOf(gap.widget) + 1, after.widget)
        self._resize(after, gap.height - share)
        self._resize(gap, share - ROW_GAP)
        gap.end = at
        gap.widget.setVisible(above > 0)
        self._gaps.append(after)
        return after

    def _missing(self, first: int, end: int) -> int:
        """Return how many rows between two numbers are to be shown."""
        if self._only is None:
            return end - first
        return sum(map(self._only, self.keys[first:end]))

    def _resize(self, gap: _Gap, height: int) -> None:
        gap.height = max(0, height)
        gap.widget.setFixedHeight(gap.height)
