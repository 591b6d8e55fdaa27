"""List of changes: field, old value, new value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import groupby
from typing import Any, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from contact_editor.model.draft import Change, Draft
from contact_editor.model.fields import SETS, Field, FieldKind
from contact_editor.model.line_ends import line_end_kinds
from contact_editor.model.values import ABSENT, Value, equal_values, is_empty
from contact_editor.ui.saving.change_row import (
    ChangeRow,
    Sides,
    field_width,
    headings,
    set_column_widths,
)
from contact_editor.ui.style.metrics import px
from contact_editor.ui.text.text_diff import (
    Mark,
    Segment,
    Segments,
    difference,
    difference_of_groups,
    shortened,
    show_invisible_lines,
)
from contact_editor.viewmodels.messages import value_text as words
from contact_editor.viewmodels.messages.change_text import Names, element_text

_MOST_KEPT, _BADGE = 12, 48
"""Unchanged elements of a set that are named; width of the badge of a new row."""
_IN_GROUPS = frozenset({
    FieldKind.PHONE, FieldKind.DATE, FieldKind.TIME_STAMP, FieldKind.WHOLE_NUMBER, FieldKind.NUMBER,
})  # fmt: skip
_HAS_NO_WORDS = re.compile(r"(?=.*\d)[\d\s+()./:,-]{1,60}")
Place: TypeAlias = tuple[str, Any]
"""The key of a field, and the part of it that changed."""


def sides(before: Value, after: Value, *, by_groups: bool = False) -> tuple[Segments, Segments]:
    """Return two values of a field as text segments, marked where they differ.

    `by_groups`: it is a number, a date or a code, whose single digits say nothing.
    """
    if is_empty(before) or is_empty(after):
        return one_side(before, Mark.REMOVED), one_side(after, Mark.ADDED)
    old, new = words.shown(before), words.shown(after)
    if old == new and not equal_values(before, after):
        # Without quotes, the text "5" and the number 5 look the same.
        old, new = words.json_text(before), words.json_text(after)
    if line_end_kinds(old) | line_end_kinds(new) == {"\r\n"}:
        # Where all are the same, no line needs a sign at its end.
        old, new = old.replace("\r\n", "\n"), new.replace("\r\n", "\n")
    by_groups = by_groups or all(_HAS_NO_WORDS.fullmatch(text) for text in (old, new))
    compare = difference_of_groups if by_groups else difference
    left, right = compare(show_invisible_lines(old), show_invisible_lines(new))
    return shortened(left), shortened(right)


def one_side(value: Value, mark: Mark) -> Segments:
    """Return a value as one segment with the same mark."""
    text = show_invisible_lines(words.shown(value))
    return shortened((Segment(text, Mark.NOTHING if is_empty(value) else mark),))


def field_sides(field: Field, before: Value, after: Value) -> tuple[Segments, Segments]:
    """Return two values of a field, as the form shows them there; what has a name, by its name."""
    if words.value_name(field, before) == words.value_name(field, after):
        return sides(before, after, by_groups=_is_in_groups(field))
    return one_field_side(field, before, Mark.REMOVED), one_field_side(field, after, Mark.ADDED)


def _is_in_groups(field: Field) -> bool:
    return field.kind in _IN_GROUPS or field.meaning in ("phone", "postal-code")


def one_field_side(field: Field, value: Value, mark: Mark) -> Segments:
    """Return a value of a field as one segment with the same mark."""
    if not words.has_names(field) or is_empty(value):
        return one_side(value, mark)
    return shortened((Segment(show_invisible_lines(words.field_value_text(field, value)), mark),))


class ChangeList(QWidget):
    """A table of changes without a scroll bar, from edge to edge of a sheet."""

    full_width = True
    left_out = Signal(object)
    """The `Change` that the user takes out of the save."""

    def __init__(
        self,
        changes: Sequence[Change],
        names: Names,
        warnings: Mapping[str, Sequence[str]] | None = None,
        *,
        draft: Draft | None = None,
        news: Set[Place] = frozenset(),
        may_leave_out: bool = False,
    ) -> None:
        """`warnings`: what the change of a field does besides, by the field's key.

        `draft`: where the unchanged elements of a set are; without it, only changes are shown.
        """
        super().__init__()
        self._names, self._draft = names, draft
        self.rows: list[ChangeRow] = []
        self._places: list[Place] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        said, shown = warnings or {}, tuple(_together(changes))
        self._labels, self._badge = [*map(_label, shown)], _BADGE if news else 0
        width = self._field_width()
        heading = QWidget()
        self._heading = QGridLayout(heading)
        headings(self._heading, width)
        column.addWidget(heading)
        for number, group in enumerate(shown):
            last = number + 1 == len(shown) or shown[number + 1][0].field != group[0].field
            row = ChangeRow(
                self._sides(group),
                said.get(group[0].field.key, ()) if last else (),
                width=width,
                is_new=any(place_of(change) in news for change in group),
                is_first=number == 0,
            )
            if may_leave_out:
                name = self.tr("Leave {field} out of this save").format(field=_label(group))
                button = row.add_action("undo-2", name)
                button.clicked.connect(lambda _=False, one=group[0]: self.left_out.emit(one))
            self.rows.append(row)
            self._places.append(place_of(group[0]))
            column.addWidget(row)

    def refit(self) -> None:
        """Give the columns the widths of the font."""
        width = self._field_width()
        set_column_widths(self._heading, width)
        for row in self.rows:
            row.set_field_width(width)

    def _field_width(self) -> int:
        return field_width(self._labels, self.font()) + (px(self._badge) if self._badge else 0)

    def focused_action(self) -> tuple[int, Place] | None:
        """Return number and place of the row whose button has the focus, if one has it."""
        for number, row in enumerate(self.rows):
            if row.action is not None and row.action.hasFocus():
                return number, self._places[number]
        return None

    def focus_action(self, number: int, place: Place) -> None:
        """Focus the button of a place; if it is gone, that of the row which follows it."""
        at = self._places.index(place) if place in self._places else number
        action = self.rows[min(at, len(self.rows) - 1)].action if self.rows else None
        if action is not None:
            action.setFocus()

    def _sides(self, group: Sequence[Change]) -> Sides:
        label, first = _label(group), group[0]
        if first.field.kind not in SETS or first.part is ABSENT:
            return Sides(label, *field_sides(first.field, first.before, first.after))
        gone = [change for change in group if change.after is ABSENT]
        come = [change for change in group if change.after is not ABSENT]
        kept = self._kept(first.field, {change.part for change in group})
        removed = [(f"− {self._element(c.field, c.part)}", Mark.REMOVED) for c in gone]
        added = [(f"+ {self._element(c.field, c.part)}", Mark.ADDED) for c in come]
        return Sides(label, _in_a_row([*kept, *removed]), _in_a_row([*kept, *added]))

    def _kept(self, field: Field, changed: Set[Any]) -> list[tuple[str, Mark]]:
        """Return the elements that stay, of many only the first."""
        value = self._draft.value(field.key) if self._draft else ()
        parts = [part for part in value if part not in changed] if isinstance(value, tuple) else []
        shown = [(self._element(field, part), Mark.SAME) for part in parts[:_MOST_KEPT]]
        if more := len(parts) - len(shown):
            shown.append((self.tr("{n} more").format(n=more), Mark.NOTHING))
        return shown

    def _element(self, field: Field, part: Any) -> str:
        return show_invisible_lines(element_text(field, part, self._names))


def place_of(change: Change) -> Place:
    """Return the place of a change that one row shows."""
    return (change.field.key, ABSENT if change.field.kind in SETS else change.part)


def _together(changes: Sequence[Change]) -> Iterator[Sequence[Change]]:
    """Yield the changes that one row shows: of a set all, of another field each."""
    for _, group in groupby(changes, place_of):
        yield tuple(group)


def _label(group: Sequence[Change]) -> str:
    return words.field_label(group[0].field, place_of(group[0])[1])


def _in_a_row(parts: Sequence[tuple[str, Mark]]) -> Segments:
    segments: list[Segment] = []
    for text, mark in parts:
        if segments:
            segments.append(Segment(", ", Mark.SAME))
        segments.append(Segment(text, mark))
    return tuple(segments) or (Segment(words.shown(()), Mark.NOTHING),)
