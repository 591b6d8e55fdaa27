"""Parses typed tags: separated by commas; a quoted tag keeps its commas."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import NamedTuple

from contact_editor.translation import listed, quoted, tr


class TypedTags(NamedTuple):
    """The tags in a text: new ones, and ones that the contact already has."""

    new: tuple[str, ...]
    known: tuple[str, ...]

    def note(self) -> str:
        """Describe the tags if they differ from the text as typed."""
        said = []
        if len(self.new) > 1:
            words = tr("Adds {n} tags: {tags}", "", len(self.new))
            said.append(words.format(n=len(self.new), tags=_list(self.new)))
            said.append(tr("Put a tag that contains a comma in double quotes."))
        if self.known:
            said.append(tr("Already there: {tags}").format(tags=_list(self.known)))
        return " · ".join(said)


def typed_tags(text: str, present: Iterable[str]) -> TypedTags:
    """Return the tags in a text; `present` are those that the contact has."""
    has = set(present)
    tags = tuple(dict.fromkeys(_split(text)))
    new = tuple(tag for tag in tags if tag not in has)
    return TypedTags(new, tuple(tag for tag in tags if tag in has))


def _split(text: str) -> list[str]:
    try:
        rows = list(csv.reader([text], skipinitialspace=True, strict=True))
    except csv.Error:
        # An unclosed quotation mark, as in 5", is part of the tag.
        rows = [text.split(",")]
    return [tag.strip() for row in rows for tag in row if tag.strip()]


def _list(tags: Iterable[str]) -> str:
    return listed(map(quoted, tags))
