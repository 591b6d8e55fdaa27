"""Entries of the command palette, and the search among them."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from contact_editor.viewmodels.case_folding import fold_case


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
    english: str = ""
    """Its English name, as in the manual: it finds the entry in any language, and is not shown."""


MAX_ENTRIES = 100
"""Most lines that are shown at once."""
_WORD_BEGINS, _INITIALS, _SCATTERED, _IN_ENGLISH = 1, 2, 4, 5
"""Scores of a text."""
_WORD = re.compile(r"\S+")


def command_text(text: str) -> str:
    """Return the text of an entry of a menu as the palette shows it."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def matching(entries: Iterable[PaletteEntry], typed: str) -> tuple[PaletteEntry, ...]:
    """Return the entries that match the typed text, best first; all of them if it is empty.

    Groups keep their order while nothing is typed; otherwise the best match comes first, and
    scattered letters are a match only if there is no better one.
    """
    kind, needle = _read(typed)
    found = [entry for entry in entries if kind in (None, entry.kind)]
    order = list(EntryKind)
    scored = [(_fit(entry, needle), number, entry) for number, entry in enumerate(found)]
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


def found_in(text: str, typed: str) -> Sequence[tuple[int, int]]:
    """Return where in a text what is typed was found, from the first character to after the last.

    Nothing if the text does not match: another one of its entry did.
    """
    _, needle = _read(typed)
    fit = score(text, needle) if needle else None
    if fit is None:
        return ()
    folded, origins = fold_case(text)
    if fit == _INITIALS:
        places = [word.start() for word in _WORD.finditer(folded)][: len(needle)]
    elif fit == _SCATTERED:
        places = list(_scattered(folded, needle))
    else:
        word = re.search(rf"(?<!\S){re.escape(needle)}", folded) if fit == _WORD_BEGINS else None
        start = word.start() if word else folded.index(needle)
        places = list(range(start, start + len(needle)))
    return _joined(origins[place] for place in places)


def _read(typed: str) -> tuple[EntryKind | None, str]:
    """Return the group that the typed text narrows the list to, and what to search for."""
    kind = next((each for each in EntryKind if typed.startswith(each.value)), None)
    words = typed[1:] if kind else typed
    return kind, " ".join(words.casefold().split())


def _fit(entry: PaletteEntry, needle: str) -> int | None:
    """Return the score of an entry: what is not shown counts after all that is."""
    fit = score(entry.text, needle)
    if fit not in (None, _SCATTERED) or not entry.english:
        return fit
    english = score(entry.english, needle)
    return fit if english in (None, _SCATTERED) else _IN_ENGLISH


def _scattered(folded: str, needle: str) -> Iterator[int]:
    at = -1
    for letter in needle.replace(" ", ""):
        at = folded.index(letter, at + 1)
        yield at


def _joined(places: Iterable[int]) -> Sequence[tuple[int, int]]:
    """Return characters one after the other as one part."""
    parts: list[tuple[int, int]] = []
    for place in places:
        if parts and place <= parts[-1][1]:
            parts[-1] = parts[-1][0], max(parts[-1][1], place + 1)
        else:
            parts.append((place, place + 1))
    return parts


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
