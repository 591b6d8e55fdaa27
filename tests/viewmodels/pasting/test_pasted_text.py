"""Which share of made-up signatures, headers, tickets and vCards comes out right."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from contact_editor.viewmodels.pasting.paste_review import country_code
from contact_editor.viewmodels.pasting.pasted_text import MAX_CHARS, facts_in

SAMPLES = tomllib.loads(Path(__file__).with_name("samples.toml").read_text("utf-8"))["sample"]
LEAST = {
    "en": 0.95, "de": 0.95, "fr": 0.95, "es": 0.95, "it": 0.95, "ar": 0.95, "unseen": 0.75,
    "header": 1.0, "ticket": 1.0, "vcard": 1.0,
}  # fmt: skip
"""The least share of the values of each kind of sample that comes out right; see docs/manual.md."""


def first_values(sample: dict[str, Any]) -> dict[str, str]:
    """Return the value that would be proposed for each role."""
    found: dict[str, str] = {}
    for fact in facts_in(sample["text"].strip("\n"), country_code, sample.get("region", "")):
        found.setdefault(fact.role, fact.text)
    return found


def outcome(sample: dict[str, Any]) -> list[tuple[str, str, str]]:
    """Return role, expected and found value of each role that either has."""
    found, expected = first_values(sample), sample["expected"]
    roles = dict.fromkeys((*expected, *found))
    return [(role, expected.get(role, ""), found.get(role, "")) for role in roles]


def shares() -> dict[str, tuple[int, int]]:
    """Return for each language how many values are right, of how many."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for sample in SAMPLES:
        for _, expected, found in outcome(sample):
            counts[sample["language"]][0] += expected == found
            counts[sample["language"]][1] += 1
    return {language: (right, of) for language, (right, of) in counts.items()}


@pytest.mark.parametrize(
    "text",
    [
        "x" * MAX_CHARS,
        "a@" * (MAX_CHARS // 2),
        "1 " * (MAX_CHARS // 2),
        "From: " + "<" * MAX_CHARS,
        "Name: " * (MAX_CHARS // 6),
        ("x" * 299 + "\n") * 60,
        ("12345 " * 49 + "\n") * 60,
        "\0\u202e\ud800\n" * 1000,
        "BEGIN:VCARD\n" * 1000,
    ],
)
def test_no_text_holds_the_window(text: str) -> None:
    facts_in(text, country_code, "DE")


@pytest.mark.parametrize("language", LEAST)
def test_most_values_come_out_right(language: str) -> None:
    right, of = shares()[language]
    print(f"{language}: {right} of {of} values, {right / of:.0%}")
    wrong = [
        (each, sample["text"].strip().splitlines()[:2])
        for sample in SAMPLES
        if sample["language"] == language
        for each in outcome(sample)
        if each[1] != each[2]
    ]
    assert right / of >= LEAST[language], wrong
