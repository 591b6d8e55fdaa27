"""What a provider makes of the values that are sent to it, as receipts prove it."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import msgspec

from contact_editor.model.draft import elements, entries
from contact_editor.model.fields import MAPS, SETS, Field, FieldKind
from contact_editor.model.resending.suspicious_values import is_at_limit
from contact_editor.model.values import ABSENT, Value, equal_values, is_empty


class StoredForm(msgspec.Struct, frozen=True):
    """What was sent as the value of a field or of a part of it, and what a read then showed."""

    key: str
    """The key of the field."""
    part: Any
    """The stored tag, the property's name; `ABSENT` for the whole field."""
    sent: Value
    stored: Value
    reproducible: bool = True
    """False: something else was stored before for the same, or it is no rewriting of it."""
    certain: bool = True
    """False until it is seen twice: another user may have typed it in other capitals or blanks."""


def forms_of(field: Field, before: Value, sent: Value, found: Value) -> Iterator[StoredForm]:
    """Yield what was stored in another form than it was sent.

    `before` is the value before the write, `sent` is `ABSENT` if the field was left out.
    """
    if found is ABSENT or equal_values(sent, found):
        return
    if field.kind in SETS:
        yield from _set_forms(field, sent, found)
    elif field.kind in MAPS:
        old, new = entries(before), entries(found)
        for name, entry in entries(sent).items():
            yield from _form(field, name, (old.get(name, ABSENT), entry, new.get(name, ABSENT)))
    else:
        yield from _form(field, ABSENT, (before, sent, found))


def _form(field: Field, part: Any, values: tuple[Value, Value, Value]) -> Iterator[StoredForm]:
    before, sent, found = values
    # What is still there was not stored, is not visible yet, or was left out.
    still = equal_values(before, found) and not is_rewriting(field, sent, found)
    if not (is_empty(found) or equal_values(sent, found) or still):
        yield _observed(field, part, sent, found)


def _set_forms(field: Field, sent: Value, found: Value) -> Iterator[StoredForm]:
    now, out = elements(found), elements(sent)
    new = [one for one in now if isinstance(one, str) and one not in out]
    origins = {
        stored: origin for stored in new for origin in out if is_rewriting(field, origin, stored)
    }
    for stored, origin in origins.items():
        yield _observed(field, stored, origin, stored)
    missing = [one for one in out if one not in now and one not in origins.values()]
    for stored in new:
        # It may be one of those that are gone, or cut at any length, or another user's.
        start = _reduced(field, stored, is_cut=True)
        near = [one for one in out if start and _reduced(field, str(one)).startswith(start)]
        for origin in [] if stored in origins else (near or missing)[:1]:
            yield StoredForm(field.key, stored, origin, stored, reproducible=False)


def _observed(field: Field, part: Any, sent: Value, found: Value) -> StoredForm:
    return StoredForm(
        field.key, part, sent, found,
        reproducible=is_rewriting(field, sent, found),
        certain=not is_respelling(field, sent, found),
    )  # fmt: skip


def is_respelling(field: Field, sent: Value, stored: Value) -> bool:
    """Return whether only capitals, blanks, punctuation or Unicode forms of a text changed.

    A provider that does this does it again; but another user may also have typed it.
    """
    if not (isinstance(sent, str) and isinstance(stored, str)):
        return False
    if field.kind is FieldKind.PHONE:
        sent, stored = _PUNCTUATION.sub("", sent), _PUNCTUATION.sub("", stored)
    # As any text: what is no digit counts here.
    return _line(sent) == _line(stored)


def is_rewriting(field: Field, sent: Value, stored: Value) -> bool:
    """Return whether a stored value is the sent one as a machine rewrites it.

    Escaped, trimmed, cut, in other capitals or Unicode forms, as text: another user's edit of
    the same moment is not taken for it.
    """
    if isinstance(sent, dict) and isinstance(stored, dict):
        return sent.keys() == stored.keys() and all(
            equal_values(sent[key], stored[key]) or is_rewriting(field, sent[key], stored[key])
            for key in sent
        )
    if isinstance(sent, list) and isinstance(stored, list):
        return len(sent) == len(stored) and all(
            equal_values(one, other) or is_rewriting(field, one, other)
            for one, other in zip(sent, stored, strict=True)
        )
    plain = (str, int, Decimal)
    if is_empty(sent) or not (isinstance(sent, plain) and isinstance(stored, plain)):
        return False
    one, other = _reduced(field, str(sent)), _reduced(field, str(stored))
    if one == other or not _is_cut(str(stored)):
        return one == other
    return one.startswith(_reduced(field, str(stored).removesuffix("…"), is_cut=True))


def _is_cut(text: str) -> bool:
    return text.endswith("…") or is_at_limit(text)


def _reduced(field: Field, text: str, *, is_cut: bool = False) -> str:
    """Return what is left of a text without what services change about it."""
    before = ""
    while before != text:
        before, text = text, html.unescape(text)
    return _spelled(field, _ENTITY_CUT.sub("", text) if is_cut else text)


def _spelled(field: Field, text: str) -> str:
    if field.kind is FieldKind.PHONE:
        return _NOT_DIALLED.sub("", unicodedata.normalize("NFKC", text))
    return _line(text)


def _line(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


_ENTITY_CUT = re.compile(r"&[#a-zA-Z0-9]{0,8}\Z")
_PUNCTUATION = re.compile(r"[\s()\[\]./\-\u2010-\u2015]")
_NOT_DIALLED = re.compile(r"[^0-9+]")
