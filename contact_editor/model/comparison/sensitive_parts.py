"""The keys and values of a contact's sensitive fields, looked for where no field describes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.fields import Field
from contact_editor.model.values import ABSENT, Json, UnexpectedValue

_DOT = re.compile(r"(?<!\\)\.")
_INDEXES = re.compile(r"(?:\[-?[0-9]+\])*$")
_ESCAPED = re.compile(r"\\(.)")
_MIN_CHARS = 4
"""Characters of a value that is searched for: shorter ones are a part of many others."""


class SensitiveParts:
    """What is sensitive in a contact.

    Names count at any depth, and values in any text: a provider may repeat them where no field
    describes them.
    """

    def __init__(self, fields: Iterable[Field], *contacts: ContactSnapshot) -> None:
        sensitive = [field for field in fields if field.sensitive]
        self._keys = {
            _plain(_last_key(place))
            for field in sensitive
            for place in (field.place, field.write_place)
        } | {_plain(field.key) for field in sensitive}
        values = (contact.value(field.key) for contact in contacts for field in sensitive)
        self._texts = {text for value in values for text in _texts_of(value)}

    def are_in(self, way: Iterable[str], value: Json) -> bool:
        """Return whether the path to a value, or anything in it, is sensitive."""
        if not self._keys.isdisjoint(map(_plain, way)):
            return True
        return any(
            _plain(text) in self._keys if is_key else any(each in text for each in self._texts)
            for text, is_key in _all_texts(value)
        )


def _last_key(place: str) -> str:
    """Return the last key of a place, without its escapes: `b.c` of `a.b\\.c`."""
    return _ESCAPED.sub(r"\1", _INDEXES.sub("", _DOT.split(place)[-1]))


def _plain(key: str) -> str:
    return key.casefold().replace("-", "_")


def _texts_of(value: Any) -> Iterator[str]:
    value = value.wire if isinstance(value, UnexpectedValue) else value
    if value is not ABSENT:
        yield from (text for text, _ in _all_texts(value) if len(text) >= _MIN_CHARS)


def _all_texts(value: Json) -> Iterator[tuple[str, bool]]:
    """Yield each key, text and number in a value, and whether it is a key."""
    # Without recursion: JSON may be nested deeper than Python's limit.
    rest = [value]
    while rest:
        one = rest.pop()
        if isinstance(one, Mapping):
            yield from ((str(key), True) for key in one)
            rest += one.values()
        elif isinstance(one, list | tuple):
            rest += one
        elif one is not None and not isinstance(one, bool):
            yield str(one), False
