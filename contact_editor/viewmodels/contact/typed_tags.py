"""What is typed as tags: several with commas between them; a quoted one keeps its comma."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from typing import NamedTuple

from contact_editor.translation import tr


class TypedTags(NamedTuple):
    """The tags in a text, those that are new and those that are there already."""

    new: tuple[str, ...]
    known: tuple[str, ...]

    def note(self) -> str:
        """Say what adding makes of the text, where that is not the text as it stands."""
        said = []
        if len(self.new) > 1:
            said.append(tr("Adds {n} tags: {tags}").format(n=len(self.new), tags=_list(self.new)))
            said.append(tr("A tag with a comma goes in double quotes."))
        if self.known:
            said.append(tr("There already: {tags}").format(tags=_list(self.known)))
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
        # A quotation mark that is not closed, as in 5": it is part of the tag.
        rows = [text.split(",")]
    return [tag.strip() for row in rows for tag in row if tag.strip()]


def _list(tags: Iterable[str]) -> str:
    return ", ".join(f"“{tag}”" for tag in tags)
