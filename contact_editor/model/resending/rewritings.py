"""How a provider rewrites texts when it stores them, by field, as the saves of an account prove it.

What was seen of one contact holds for the others of the account: a text that would be escaped once
more is sent as what the provider makes it of, and one that would be changed is asked about.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

import msgspec

from contact_editor.model.draft import elements, entries
from contact_editor.model.fields import MAPS, SETS, Field
from contact_editor.model.values import ABSENT, Value

_Rewrite: TypeAlias = Callable[[str], str]
_TAGS, _QUOTED = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}, {'"': "&quot;"}


def _escape(signs: Mapping[str, str]) -> _Rewrite:
    table = str.maketrans(dict(signs))
    return lambda text: text.translate(table)


ESCAPES: dict[str, _Rewrite] = {
    "tags": _escape(_TAGS),
    "tags and quotes": _escape({**_TAGS, **_QUOTED}),
    "all, &#x27;": _escape({**_TAGS, **_QUOTED, "'": "&#x27;"}),
    "all, &#39;": _escape({**_TAGS, **_QUOTED, "'": "&#39;"}),
    "all, &#039;": _escape({**_TAGS, **_QUOTED, "'": "&#039;"}),
    "all, &apos;": _escape({**_TAGS, **_QUOTED, "'": "&apos;"}),
    "all, &#34;": _escape({**_TAGS, '"': "&#34;", "'": "&#39;"}),
}
"""HTML escapes: each write adds a level. After one save that showed them, texts that they would
change are asked about; after two, such a text is sent in the form that the provider escapes."""
SPELLINGS: dict[str, _Rewrite] = {
    "trimmed": str.strip,
    "blanks joined": lambda text: " ".join(text.split()),
    "composed": lambda text: unicodedata.normalize("NFC", text),
    "lf": lambda text: text.replace("\r\n", "\n"),
    "lower case": str.lower,
    "capitals": str.upper,
    "dialled": lambda text: re.sub(r"[\s()\[\]./\-\u2010-\u2015]", "", text),
}
"""What a user may have typed as well, so two saves prove it."""
_ALL = {**ESCAPES, **SPELLINGS}
_PROOFS = 2

Place: TypeAlias = tuple[str, str]
"""The key of a field and the name of an entry; the name is empty for the whole field."""


class Rewritings(msgspec.Struct, frozen=True):
    """How often in a row each place of an account showed each rewriting."""

    seen: Mapping[Place, Mapping[str, int]] = {}

    def after(self, field: Field, sent: Value, found: Value) -> Rewritings:
        """Take what a read shows of a value that was sent; a text stored as sent withdraws."""
        seen = dict(self.seen)
        for part, one, other in _texts(field, sent, found):
            before = seen.get((field.key, part), {})
            counts = _counted(before, one, other)
            if counts != before:
                seen[field.key, part] = counts
        return Rewritings(seen)

    def origin(self, field: Field, part: Any, value: Value) -> Value:
        """Return what to send so that a value stays; `ABSENT` if the provider would change it."""
        name = part if field.kind in MAPS and isinstance(part, str) else ""
        counts = self.seen.get((field.key, name), {})
        if not counts:
            return value
        proven = [each for each in _ALL if counts.get(each, 0) >= _PROOFS]
        supposed = [each for each in ESCAPES if counts.get(each, 0) and each not in proven]
        if not (proven or supposed):
            return value
        kept: Value = _mapped(value, lambda text: _origin(text, proven, supposed))
        return kept


def _counted(counts: Mapping[str, int], sent: str, found: str) -> dict[str, int]:
    """Return the counts after a text was sent and found again."""
    counts = dict(counts)
    made = {name: rewrite(sent) for name, rewrite in _ALL.items()}
    explained = {name for name, text in made.items() if text == found != sent}
    escaped = not explained.isdisjoint(ESCAPES)
    for name, text in made.items():
        if name in explained:
            counts[name] = counts.get(name, 0) + 1
        elif (text != sent and (explained or found == sent)) or (escaped and name in ESCAPES):
            # It would have become something else: this is not what the provider does.
            counts.pop(name, None)
    return counts


def _origin(text: str, proven: list[str], supposed: list[str]) -> str | None:
    """Return the text that is stored as this one; None if there is none, or it is not certain."""
    if any(SPELLINGS[name](text) != text for name in proven if name in SPELLINGS):
        return None
    escapes = [ESCAPES[name] for name in proven if name in ESCAPES]
    if not escapes and any(ESCAPES[name](text) != text for name in supposed):
        # Another contact's text is not sent in another form because of a single save.
        return None
    if all(escape(text) == text for escape in escapes):
        return text
    plain = html.unescape(text)
    return plain if any(escape(plain) == text for escape in escapes) else None


def _mapped(value: Any, change: Callable[[str], str | None]) -> Any:
    """Return a value with each of its texts changed; `ABSENT` if one cannot be."""
    if isinstance(value, str):
        changed = change(value)
        return ABSENT if changed is None else changed
    if isinstance(value, dict):
        parts = {name: _mapped(each, change) for name, each in value.items()}
        return ABSENT if ABSENT in parts.values() else parts
    if isinstance(value, list):
        items = [_mapped(each, change) for each in value]
        return ABSENT if any(each is ABSENT for each in items) else items
    return value


def _texts(field: Field, sent: Value, found: Value) -> Iterator[tuple[str, str, str]]:
    """Yield the name of the entry, a text in it as it was sent, and as it was found."""
    if field.kind in SETS:
        yield from _elements(sent, found)
    elif field.kind in MAPS:
        now = entries(found)
        for name, entry in entries(sent).items():
            yield from ((name, *pair) for pair in _pairs(entry, now.get(name, ABSENT)))
    else:
        yield from (("", *pair) for pair in _pairs(sent, found))


def _elements(sent: Value, found: Value) -> Iterator[tuple[str, str, str]]:
    now = set(elements(found))
    for one in elements(sent):
        if not isinstance(one, str):
            continue
        if one in now:
            yield "", one, one
            continue
        other = next((r for rewrite in _ALL.values() if (r := rewrite(one)) in now), None)
        if other is not None:
            yield "", one, other


def _pairs(sent: Any, found: Any) -> Iterator[tuple[str, str]]:
    if isinstance(sent, str) and isinstance(found, str):
        yield sent, found
    elif isinstance(sent, dict) and isinstance(found, dict):
        for name in sent.keys() & found.keys():
            yield from _pairs(sent[name], found[name])
    elif isinstance(sent, list) and isinstance(found, list) and len(sent) == len(found):
        for one, other in zip(sent, found, strict=True):
            yield from _pairs(one, other)
