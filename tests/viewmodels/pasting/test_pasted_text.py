"""Which share of made-up signatures, headers, tickets and vCards comes out right."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from contact_editor.viewmodels.pasting.paste_review import country_code
from contact_editor.viewmodels.pasting.pasted_text import MAX_CHARS, facts_in, lines_of

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
        *(f"Email: x@y.de{sign * MAX_CHARS}" for sign in ("\n", "\u2028", ">\n", "> \n", "* \n")),
        *((sign * 290 + "\n") * 70 for sign in " \t>*,;<([|1-_@.\xa0"),
        *(f"From: {(sign * 290 + chr(10) + ' ') * 70}" for sign in ' >,;<([:1\\"@'),
    ],
)
def test_no_text_holds_the_window(text: str) -> None:
    facts_in(text, country_code, "DE")


def test_many_blank_lines_are_read_as_one() -> None:
    assert list(lines_of("\n" * 1000 + "a\n" + " \t\n" * 1000 + "b\n\u2028\n")) == [
        "a",
        "",
        "b",
        "",
    ]


def test_a_sender_is_found_in_a_line_that_is_quoted_and_below_blank_lines() -> None:
    for before in ("", "\n\n", "> > ", "*\xa0", "\n>\t\n> "):
        facts = facts_in(f"Hello\n{before}From : John Doe <john@doe.com>", country_code)
        assert {("email", "john@doe.com"), ("name", "John Doe")} <= {each[:2] for each in facts}


@pytest.mark.parametrize("sign", ["\x01", "\x00", "\x7f", "\x9f", "\ud800", "\u2028"])
@pytest.mark.parametrize(
    "text", ["Email: a@b.de{}.evil.de", "BEGIN:VCARD\nEMAIL:a@b.de{}.evil.de\nEND:VCARD"]
)
def test_a_control_character_ends_an_address(text: str, sign: str) -> None:
    facts = facts_in(text.format(sign), country_code)
    assert {fact.text for fact in facts if fact.role == "email"} == {"a@b.de"}


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


@pytest.mark.parametrize(
    "text",
    [
        "SHA-256: 9f3c0359211122330a7be03592111223344cd",
        "Request ID: 4f1b0359-2111-2233-9a10-000000000000",
        "0359 2 111 22 33x9f",
    ],
)
def test_digits_within_a_longer_word_are_no_phone_number(text: str) -> None:
    assert not [fact for fact in facts_in(text, country_code, "BG") if fact.role == "phone"]


@pytest.mark.parametrize("text", ["T+359 2 111 22 33", "(+359 2 111 22 33)", "Tel.02 111 22 33,"])
def test_a_number_beside_signs_is_a_phone_number(text: str) -> None:
    assert [fact for fact in facts_in(text, country_code, "BG") if fact.role == "phone"]


def test_a_change_with_an_arrow_states_no_value() -> None:
    said = "City: Plovdiv → Sofia (stored)\nPhone: 02 111 22 33 → 02 444 55 66\nCountry: Bulgaria"
    assert {fact.role for fact in facts_in(said, country_code, "BG")} == {"country"}


def test_what_has_an_address_or_a_number_sign_is_no_name() -> None:
    facts = facts_in("Contact: John Doe #123 john@doe.com", country_code)
    assert "name" not in {fact.role for fact in facts}
