"""Search without regard to case, with the places of what was found."""

from __future__ import annotations


def fold_case(text: str) -> tuple[str, list[int]]:
    """Return a text without case, and for each of its characters the place of its origin.

    Some characters become two, such as ß.
    """
    letters = [(letter, at) for at, sign in enumerate(text) for letter in sign.casefold()]
    return "".join(letter for letter, _ in letters), [at for _, at in letters]
