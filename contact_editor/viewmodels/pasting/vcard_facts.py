"""What a vCard states about a contact."""

from __future__ import annotations

from collections.abc import Iterator

from contact_editor.model.fields import Role
from contact_editor.model.formats.vcard_reader import CardLine, read_vcard
from contact_editor.viewmodels.pasting.fact import Fact

_TEXTS: dict[str, Role] = {"FN": "name", "TITLE": "job-title", "EMAIL": "email", "URL": "website"}
_ADDRESS: tuple[Role, ...] = ("street", "city", "region", "postal-code", "country")
_NOT_SPOKEN_TO = {"FAX", "PAGER", "MODEM"}


def vcard_facts(text: str) -> Iterator[Fact]:
    """Yield the facts of the first card, each kind's preferred line first."""
    lines = sorted(read_vcard(text), key=_rank)
    if not any(line.name == "FN" for line in lines):
        lines = [*lines, *_full_name(lines)]
    for line in lines:
        yield from (fact for fact in _facts(line) if fact.text)


def _full_name(lines: list[CardLine]) -> Iterator[CardLine]:
    """Yield the line that 2.1 may leave out, made of the parts of the name."""
    for line in lines:
        if line.name == "N":
            family, given, middle, prefix, suffix = _padded(line.components(), 5)
            parts = (prefix, given, middle, family, suffix)
            yield CardLine("FN", {}, " ".join(filter(None, parts)).replace("\\", "\\\\"))
            return


def _facts(line: CardLine) -> Iterator[Fact]:
    if line.name in _TEXTS:
        yield Fact(_TEXTS[line.name], line.text.strip().removeprefix("mailto:"))
    elif line.name == "N":
        family, given, middle, *_ = _padded(line.components(), 5)
        yield Fact("family-name", family.strip())
        yield Fact("given-name", " ".join(f"{given} {middle}".split()))
    elif line.name == "ORG":
        yield Fact("company", line.components()[0].strip())
    elif line.name == "TEL" and not line.types & _NOT_SPOKEN_TO:
        yield Fact("phone", line.text.strip().removeprefix("tel:"))
    elif line.name == "ADR":
        _box, more, street, *rest = _padded(line.components(), 7)
        lines = (each.strip() for part in (street, more) for each in part.splitlines())
        values = (", ".join(filter(None, lines)), *(part.strip() for part in rest))
        yield from map(Fact, _ADDRESS, values)


def _padded(parts: tuple[str, ...], count: int) -> tuple[str, ...]:
    return (*parts, *[""] * count)[:count]


def _rank(line: CardLine) -> int:
    """Return the place among lines of the same name; 1 to 100 in 4.0, a type before it."""
    given = line.parameters.get("PREF", "")
    if given.isdecimal():
        return min(int(given), 100)
    return 1 if "PREF" in line.types else 101
