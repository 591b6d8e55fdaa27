"""The changes of a save as lines: the field, the former value struck out, the new one."""

from __future__ import annotations

from contact_editor.services.journal.history.save_record import SavedChange
from contact_editor.ui.text.text_diff import Mark, Segment, Segments, show_invisible_lines
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.messages.record_text import (
    element_text,
    place_text,
    sides_texts,
)

_MAX_CHARS = 60


def change_line(change: SavedChange) -> str:
    """Return one change as a line: field, before, after."""
    return show_invisible("".join(text for text, _ in change_segments(change)))


def change_segments(change: SavedChange) -> Segments:
    """Return the same line with marks; those of a tag, list or property show its change."""
    element = element_text(change)
    if element is not None:
        return (Segment(show_invisible_lines(element), Mark.SAME),)
    place = show_invisible_lines(f"{place_text(change)}: ")
    return (Segment(place, Mark.QUIET), *value_segments(change, _MAX_CHARS))


def value_segments(change: SavedChange, most: int) -> Segments:
    """Return the former value, struck out, and the new one; or the only one."""
    *before, after = map(show_invisible_lines, sides_texts(change, most))
    former = (Segment(text, Mark.FORMER) for text in before)
    arrow = (Segment(" → ", Mark.QUIET),) if before else ()
    return (*former, *arrow, Segment(after, Mark.SAME))
