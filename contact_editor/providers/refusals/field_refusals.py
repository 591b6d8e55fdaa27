"""Which fields of a description a refusal is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from contact_editor.model.fields import MAPS, Field
from contact_editor.model.values import Json
from contact_editor.providers.description import Provider
from contact_editor.providers.places import escaped_key, steps_of, value_at
from contact_editor.providers.refusals.error_shapes import FieldMessage, Path, field_messages

_NO_LETTER = re.compile(r"[\W_]+")


class FieldRefusal(NamedTuple):
    """What a provider says about one field."""

    key: str
    text: str


class Refusals(NamedTuple):
    """The messages of a rejection about described fields, and the other ones."""

    fields: tuple[FieldRefusal, ...] = ()
    others: tuple[str, ...] = ()


def refusals_in(provider: Provider, body: Json, sent: Json = None) -> Refusals:
    """Return what the body of a refusal says, by field; texts of one field are joined.

    `sent` is the body of the refused request: a name that is no field's may be of an entry in it.
    """
    texts: dict[str, list[str]] = {}
    others: list[str] = []
    for message in field_messages(body):
        found = _field_of(provider, message) or _map_with(provider, message, sent)
        if found is None:
            others.append(_with_path(message))
        else:
            texts.setdefault(found.key, []).append(_with_entry(found, message))
    fields = (FieldRefusal(key, " ".join(dict.fromkeys(said))) for key, said in texts.items())
    return Refusals(tuple(fields), tuple(dict.fromkeys(others)))


def _field_of(provider: Provider, message: FieldMessage) -> Field | None:
    if not message.path:
        return None
    path = _plain(message.path)
    scored = ((_score(field, path), field) for field in provider.fields if not field.sensitive)
    best = max(scored, key=lambda pair: pair[0], default=(0, None))
    return best[1] if best[0] else None


def _map_with(provider: Provider, message: FieldMessage, sent: Json) -> Field | None:
    """Return the field that was sent with an entry of this name; None if several have one."""
    if not message.path:
        return None
    name = _plain(message.path[-1:])
    maps = (field for field in provider.fields if field.kind in MAPS)
    with_it = [f for f in maps if any(_plain((each,)) == name for each in _sent_names(f, sent))]
    return with_it[0] if len(with_it) == 1 else None


def _sent_names(field: Field, sent: Json) -> Iterator[str]:
    value = value_at(sent, field.write_place)
    if isinstance(value, dict):
        yield from value
    elif isinstance(value, list):
        names = (value_at(pair, escaped_key(field.entry.key)) for pair in value)
        yield from (name for name in names if isinstance(name, str))


def _score(field: Field, path: Path) -> int:
    """Return how well a field fits a path; 0 if it does not."""
    places = (field.write_place, field.place)
    names = [_plain(tuple(map(str, steps_of(place)))) for place in places]
    return max(_fit(field, name, path) for name in (*names, _plain((field.key,))) if name)


def _fit(field: Field, name: Path, path: Path) -> int:
    if path[-len(name) :] == name:
        return 2 * len(name) + 1
    if name[-len(path) :] == path:
        return 2 * len(path)
    starts = range(len(path) - len(name))
    if any(path[at : at + len(name)] == name for at in starts):
        # Inside of a map, an entry may be called as a field is.
        return 2 * len(name) + (2 if field.kind in MAPS else -1)
    return 0


def _with_entry(field: Field, message: FieldMessage) -> str:
    """Return the text, after the name of the entry that it is about, if it is about one."""
    inside = field.kind in MAPS and _plain(message.path[-1:]) != _plain((field.key,))
    return f"{message.path[-1]}: {message.text}" if inside else message.text


def _with_path(message: FieldMessage) -> str:
    return f"{message.path[-1]}: {message.text}" if message.path else message.text


def _plain(path: Path) -> Path:
    """Return the keys without what providers write differently in errors: case and underscores."""
    keys = (_NO_LETTER.sub("", key).lower() for key in path)
    return tuple(key for key in keys if key)
