"""How many contacts a search found, for the pages and the messages that say so."""

from __future__ import annotations

from contact_editor.translation import tr


def search_title(count: int, text: str, name: str) -> str:
    """Return how many contacts were found for a text in the connection with this name."""
    if not count:
        words = tr("No contact found for “{text}” in {name}")
    elif count == 1:
        words = tr("1 contact found for “{text}” in {name}")
    else:
        words = tr("{n} contacts found for “{text}” in {name}", "", count)
    return words.format(n=count, text=text, name=name)
