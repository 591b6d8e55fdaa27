"""Which of the descriptions that ship have been parsed."""

from __future__ import annotations

import pytest

from contact_editor.providers.catalogue import UnconfirmedDescription, parse_unconfirmed
from contact_editor.providers.shipped import shipped_catalogue


def parsed_of(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list to which the id of each description is added that is parsed from now on."""
    parsed: list[str] = []

    def parse(content: bytes, *, is_checked: bool = False) -> UnconfirmedDescription:
        described = parse_unconfirmed(content, is_checked=is_checked)
        parsed.append(described.provider.id)
        return described

    monkeypatch.setattr(shipped_catalogue, "parse_unconfirmed", parse)
    return parsed
