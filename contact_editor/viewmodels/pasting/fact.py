"""One piece of a pasted text, and what it is about a contact."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from contact_editor.model.fields import Role


class Fact(NamedTuple):
    """A value that a text states; the role is that of the field that it is for."""

    role: Role
    text: str
    certain: bool = True
    """Whether the text says what it is, by a label or its form, and it is not only likely."""


CountryCode: TypeAlias = Callable[[str], str]
"""Return the two letters of a country's name or code; empty if it is none."""
