"""Reads the first card of a vCard 2.1, 3.0 or 4.0 (RFC 6350), in linear time.

A line is `group.NAME;PARAMETER=value:content`. A line that continues begins with a blank, or, in
quoted-printable of 2.1, follows a `=` at the end. Lines that are none are left out.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

_NAME = re.compile(r"(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_BARE_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "B"}
_MAX_BYTES_OF_A_LINE = 20_000


class CardLine(NamedTuple):
    """One property of a card."""

    name: str
    """In capitals, without its group."""
    parameters: Mapping[str, str]
    """In capitals; the values of a repeated one are joined with commas."""
    content: str
    """Decoded, with its escapes."""

    @property
    def text(self) -> str:
        return _unescaped(self.content)

    @property
    def types(self) -> frozenset[str]:
        """The types, such as `WORK` or `FAX`."""
        return frozenset(self.parameters.get("TYPE", "").split(","))

    def components(self, separator: str = ";") -> tuple[str, ...]:
        """Return the parts between separators that are not escaped."""
        return tuple(map(_unescaped, _split_unescaped(self.content, separator)))


def is_vcard(text: str) -> bool:
    """Return whether a text has a card."""
    return re.search(r"(?im)^[ \t]*BEGIN:VCARD\b", text) is not None


def read_vcard(text: str) -> tuple[CardLine, ...]:
    """Return the lines of the first card in a text; empty if there is none."""
    lines = iter(_unfolded(text))
    if not any(line.strip().upper() == "BEGIN:VCARD" for line in lines):
        return ()
    found = []
    for line in lines:
        if line.strip().upper() == "END:VCARD":
            break
        if read := _line(line):
            found.append(read)
    return tuple(found)


def _unfolded(text: str) -> Iterator[str]:
    whole = ""
    soft = False
    for line in text.splitlines():
        if soft:
            whole = whole[:-1] + line
        elif line[:1] in (" ", "\t") and whole:
            whole += line[1:]
        else:
            yield whole
            whole = line
        soft = whole.endswith("=") and "QUOTED-PRINTABLE" in whole.partition(":")[0].upper()
    yield whole


def _line(text: str) -> CardLine | None:
    head, colon, content = _split_head(text)
    name, *given = _split_quoted(head, ";")
    match = _NAME.fullmatch(name.strip())
    if not colon or match is None:
        return None
    parameters: dict[str, str] = {}
    for each in given:
        key, equals, value = each.partition("=")
        if not equals:
            # In 2.1 a parameter can be a value alone: TEL;WORK, N;QUOTED-PRINTABLE.
            key, value = "ENCODING" if each.upper() in _BARE_ENCODINGS else "TYPE", each
        key, value = key.strip().upper(), value.replace('"', "").upper()
        parameters[key] = f"{parameters[key]},{value}" if key in parameters else value
    return CardLine(match[1].upper(), parameters, _decoded(content, parameters))


def _decoded(content: str, parameters: Mapping[str, str]) -> str:
    if parameters.get("ENCODING") != "QUOTED-PRINTABLE":
        return content
    raw = quopri.decodestring(content[:_MAX_BYTES_OF_A_LINE].encode("utf-8", "replace"))
    try:
        return raw.decode(parameters.get("CHARSET", "UTF-8"))
    except (LookupError, ValueError):
        # Names of codecs that refuse any text, such as UNDEFINED, are values as well.
        return raw.decode("utf-8", "replace")


def _split_head(text: str) -> tuple[str, str, str]:
    """Split at the first colon outside quotes."""
    quoted = False
    for at, sign in enumerate(text):
        quoted ^= sign == '"'
        if sign == ":" and not quoted:
            return text[:at], ":", text[at + 1 :]
    return text.partition(":")


def _split_quoted(text: str, separator: str) -> list[str]:
    parts, quoted = [""], False
    for sign in text:
        quoted ^= sign == '"'
        if sign == separator and not quoted:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


def _split_unescaped(text: str, separator: str) -> list[str]:
    parts, escaped = [""], False
    for sign in text:
        if sign == separator and not escaped:
            parts.append("")
        else:
            parts[-1] += sign
        escaped = sign == "\\" and not escaped
    return parts


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
