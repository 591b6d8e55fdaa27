"""Writes a vCard 3.0 (RFC 2426), which other programs read more widely than 4.0.

BEGIN:VCARD
VERSION:3.0
N:Doe;John;;;
FN:John Doe
ADR:;;1 Example Street;Sofia;;1000;Bulgaria
END:VCARD
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

_MAX_LINE_BYTES = 75
_ESCAPES = str.maketrans(
    {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
    | {chr(code): None for code in (*range(0x20), 0x7F) if code not in (0x09, 0x0A)}
)


def write_vcard(lines: Iterable[tuple[str, Iterable[str]]]) -> str:
    """Return a card; each line is a property with its components, such as `ADR` and its seven."""
    whole = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        *(f"{name}:{';'.join(map(_escaped, components))}" for name, components in lines),
        "END:VCARD",
    ]
    return "".join(f"{part}\r\n" for line in whole for part in _folded(line))


def _escaped(text: str) -> str:
    return "\n".join(text.splitlines()).translate(_ESCAPES)


def _folded(line: str) -> Iterator[str]:
    """Yield the parts of a long line; a part does not end within a character."""
    part = ""
    for character in line:
        if len((part + character).encode("utf-8", "replace")) > _MAX_LINE_BYTES:
            yield part
            part = " "
        part += character
    yield part
