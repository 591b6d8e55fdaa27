"""Tracebacks without the values in the exceptions' texts."""

from __future__ import annotations

import traceback
from collections.abc import Iterator

from contact_editor.services.redaction.personal_data import without_values

_MAX_CHAIN = 8
_MAX_FRAMES = 60


def traceback_text(error: BaseException) -> str:
    """Return the stack, type and text of an exception and of its causes.

    Quoted text and long numbers are removed. The result must still be redacted before it leaves
    the process.
    """
    return "\n".join(_lines(error, set()))


def summary(error: BaseException) -> str:
    """Return an exception on one line: its type, and its text without values."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else _full_name(kind)
    text = without_values(_text(error)).replace("\n", " ").strip()
    return f"{name}: {text}" if text else name


def place(error: BaseException) -> str:
    """Return the file and line that raised it; empty if it was never raised."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    return f"{last.tb_frame.f_code.co_filename}:{last.tb_lineno}" if last else ""


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in seen and len(seen) < _MAX_CHAIN:
        yield from _lines(before, seen)
        yield "which led to:" if error.__cause__ else "and while that was handled:"
    frames = traceback.extract_tb(error.__traceback__)
    yield "Traceback (most recent call last):"
    if len(frames) > _MAX_FRAMES:
        yield f"  ({len(frames) - _MAX_FRAMES} calls before these)"
    for text in traceback.StackSummary.from_list(frames[-_MAX_FRAMES:]).format():
        yield text.rstrip("\n")
    yield summary(error)
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            if id(each) not in seen and len(seen) < _MAX_CHAIN:
                yield "of which one is:"
                yield from _lines(each, seen)


def _text(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:
        return "(no text available)"


def _full_name(kind: type[BaseException]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"
