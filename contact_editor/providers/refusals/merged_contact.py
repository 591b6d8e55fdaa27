"""The contact into which another one was merged, as a rejection or a redirect names it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from contact_editor.model.values import Json
from contact_editor.providers.description import Provider
from contact_editor.providers.patterns import matches
from contact_editor.providers.places import value_at

_PLACES = (
    "merged_into", "mergedInto", "merged_into_id", "mergedIntoId", "merged_to", "mergedTo",
    "canonical_id", "canonicalId", "surviving_id", "survivor_id", "primary_id", "new_id",
)  # fmt: skip
_WITHIN = ("", "error.", "data.", "errors[0].", "errors[0].meta.")
_WORDS = re.compile(r"\bmerged\b[^.!?]{0,60}?\b(?:in)?to\b(?P<rest>[^!?]{0,120})", re.IGNORECASE)
_WORD = re.compile(r"[\w.@:+-]*[\w]")
_DIGIT = re.compile("[0-9]")
"""Ids may be letters, but among words only one with a digit is certain to be an id."""
_NAME = re.compile(r"\\\{[A-Za-z_]+\\\}")


def survivor_in(provider: Provider, body: Json, message: str) -> int | str | None:
    """Return the id of the contact that a refusal says is there instead; None if it names none."""
    return next(_survivors(provider, body, message), None)


def id_in_path(provider: Provider, path: str) -> int | str | None:
    """Return the id in the path of a contact; None if it is another path."""
    operation = provider.operations.read or provider.operations.update
    template = re.escape(operation.path).replace(re.escape("{id}"), r"([^/?#]+)")
    found = re.search(_NAME.sub("[^/?#]+", template) + "/?$", urlsplit(path).path)
    return _as_id(provider, unquote(found[1])) if found else None


def _survivors(provider: Provider, body: Json, message: str) -> Iterator[int | str]:
    for within in _WITHIN:
        for place in _PLACES:
            named = value_at(body, within + place)
            for each in (named, value_at(named, "id")):
                if (found := _as_id(provider, each)) is not None:
                    yield found
    for said in _WORDS.finditer(message):
        for word in _WORD.findall(said["rest"]):
            found = _as_id(provider, word) if _DIGIT.search(word) else None
            if found is not None:
                yield found


def _as_id(provider: Provider, value: object) -> int | str | None:
    if type(value) not in (int, str) or not matches(provider.identity.pattern, str(value)):
        return None
    is_number = provider.identity.kind == "whole-number"
    return int(str(value)) if is_number else str(value)
