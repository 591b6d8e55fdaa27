"""List of changes: field, old value, new value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from contact_editor.model.draft import Change
from contact_editor.model.fields import SETS
from contact_editor.model.line_ends import line_end_kinds
from contact_editor.model.values import ABSENT, Value, equal_values, is_empty
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.sheet import Hair
from contact_editor.ui.style.colours import caution, quiet
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.text_diff import (
    Mark,
    Segment,
    Segments,
    difference,
    shortened,
    show_invisible_lines,
)
from contact_editor.viewmodels.messages import value_text as words

_FIELD, _BEFORE, _ARROW, _AFTER = range(4)
_STRETCH = (4, 8, 0, 8)
Names = Mapping[str, Mapping[Any, str]]
"""Lookup to the names of its ids."""


def sides(before: Value, after: Value) -> tuple[Segments, Segments]:
    """Return two values of a field as text segments, marked where they differ."""
    if is_empty(before) or is_empty(after):
        return one_side(before, Mark.REMOVED), one_side(after, Mark.ADDED)
    old, new = words.shown(before), words.shown(after)
    if old == new and not equal_values(before, after):
        # Without quotes, the text "5" and the number 5 look the same.
        old, new = words.json_text(before), words.json_text(after)
    if line_end_kinds(old) | line_end_kinds(new) == {"\r\n"}:
        # Where all are the same, no line needs a sign at its end.
        old, new = old.replace("\r\n", "\n"), new.replace("\r\n", "\n")
    left, right = difference(show_invisible_lines(old), show_invisible_lines(new))
    return shortened(left), shortened(right)


def one_side(value: Value, mark: Mark) -> Segments:
    """Return a value as one segment with the same mark."""
    text = show_invisible_lines(words.shown(value))
    return shortened((Segment(text, Mark.NOTHING if is_empty(value) else mark),))


class ChangeList(QWidget):
    """A table of changes without a scroll bar."""

    def __init__(
        self, changes: Sequence[Change], names: Names,
        warnings: Mapping[str, Sequence[str]] | None = None,
    ) -> None:  # fmt: skip
        """`warnings`: what the change of a field does besides, by the field's key."""
        super().__init__()
        self._names = names
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for column, stretch in enumerate(_STRETCH):
            self._grid.setColumnStretch(column, stretch)
        for column, heading in ((_BEFORE, self.tr("Before")), (_AFTER, self.tr("After"))):
            self._grid.addWidget(MarkedTextLabel(heading, tone=quiet), 0, column)
        said = warnings or {}
        for number, change in enumerate(changes):
            following = changes[number + 1 : number + 2]
            is_last = not following or following[0].field != change.field
            again = number > 0 and changes[number - 1].field == change.field
            self._add(change, again=again)
            if is_last:
                self._warn(said.get(change.field.key, ()))

    def _add(self, change: Change, *, again: bool) -> None:
        if not again and self._grid.rowCount() > 1:
            self._grid.addWidget(Hair(), self._grid.rowCount(), 0, 1, len(_STRETCH))
        row = self._grid.rowCount()
        before, after = self._sides(change)
        is_set = change.field.kind in SETS
        label = words.field_label(change.field, ABSENT if is_set else change.part)
        name = MarkedTextLabel(label if not (is_set and again) else "")
        font = name.font()
        font.setWeight(QFont.Weight.DemiBold)
        name.setFont(font)
        cells = (
            (_FIELD, name, label),
            (_BEFORE, MarkedTextLabel(before), self.tr("{field}, before").format(field=label)),
            (_AFTER, MarkedTextLabel(after), self.tr("{field}, after").format(field=label)),
        )
        arrow = IconLabel("arrow-right")
        arrow.setFixedHeight(arrow.fontMetrics().height())
        self._grid.addWidget(arrow, row, _ARROW, Qt.AlignmentFlag.AlignTop)
        for column, cell, what in cells:
            if not cell.text():
                continue
            if column != _FIELD:
                cell.setAccessibleDescription(what)
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)

    def _warn(self, said: Sequence[str]) -> None:
        if said:
            warning = MarkedTextLabel("\n".join(f"⚠ {text}" for text in said), tone=caution)
            self._grid.addWidget(warning, self._grid.rowCount(), _BEFORE, 1, 3)

    def _sides(self, change: Change) -> tuple[Segments, Segments]:
        if change.field.kind not in SETS or change.part is ABSENT:
            return sides(change.before, change.after)
        text = show_invisible_lines(element_words(change, self._names))
        if change.after is ABSENT:
            return (Segment("− ", Mark.SAME), Segment(text, Mark.REMOVED)), ()
        return (), (Segment("+ ", Mark.SAME), Segment(text, Mark.ADDED))


def element_words(change: Change, names: Names) -> str:
    """Return one element of a set: «Newsletter (#5)», «#5», «vip»."""
    lookup = change.field.lookup
    name = names.get(lookup, {}).get(change.part, "")
    return f"{name} (#{change.part})" if name else f"{'#' if lookup else ''}{change.part}"
