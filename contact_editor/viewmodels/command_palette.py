"""Entries of the command palette, and the search among them."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Set
from typing import NamedTuple


class EntryKind(enum.Enum):
    """The groups of the palette, in their order; the value narrows the list to one."""

    FIELD = "#"
    COMMAND = ">"
    CONTACT = "@"


class PaletteEntry(NamedTuple):
    """One line: a field to go to, a command to run, or a contact to open."""

    kind: EntryKind
    text: str
    run: Callable[[], object]
    hint: str = ""
    """What is shown at the trailing end: a section, a shortcut, an id."""


MAX_ENTRIES = 100
"""Most lines that are shown at once."""
_SCATTERED = 4


def command_text(text: str) -> str:
    """Return the text of an entry of a menu as the palette shows it."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def matching(entries: Iterable[PaletteEntry], typed: str) -> tuple[PaletteEntry, ...]:
    """Return the entries that match the typed text, best first; all of them if it is empty.

    Groups keep their order while nothing is typed; otherwise the best match comes first, and
    scattered letters are a match only if there is no better one.
    """
    kind = next((each for each in EntryKind if typed.startswith(each.value)), None)
    words = typed[1:] if kind else typed
    found = [entry for entry in entries if kind in (None, entry.kind)]
    needle = " ".join(words.casefold().split())
    order = list(EntryKind)
    scored = [(score(entry.text, needle), number, entry) for number, entry in enumerate(found)]
    fitting = [each for each in scored if each[0] is not None]
    fitting = [each for each in fitting if each[0] != _SCATTERED] or fitting
    shown = {entry.text.casefold() for _, _, entry in fitting} if needle else set()

    def rank(each: tuple[int | None, int, PaletteEntry]) -> tuple[int, bool, int]:
        fit, number, entry = each
        first = (fit or 0) if needle else order.index(entry.kind)
        # «Name of the company» comes after «Name»: more letters find it, but none find «Name».
        return first, _goes_on(entry.text.casefold(), shown), number

    fitting.sort(key=rank)
    return tuple(entry for _, _, entry in fitting[:MAX_ENTRIES])


def _goes_on(text: str, others: Set[str]) -> bool:
    """Return whether the first words of a text are another one."""
    words = text.split()
    return any(" ".join(words[:count]) in others for count in range(1, len(words)))


def score(text: str, needle: str) -> int | None:
    """Return how well a text matches, lower is better; None if it does not.

    0 the text starts with it, 1 a word does, 2 it is the first letters of its words, 3 the text
    contains it, 4 its letters are there in this order.
    """
    text = text.casefold()
    words = text.split()
    if text.startswith(needle):
        return 0
    if any(word.startswith(needle) for word in words):
        return 1
    if "".join(word[0] for word in words).startswith(needle):
        return 2
    if needle in text:
        return 3
    letters = iter(text)
    return _SCATTERED if all(letter in letters for letter in needle if letter != " ") else None
