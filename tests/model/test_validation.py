"""What blocks a save: wrong edits, and consent that was not sent. Old faults block nothing."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given

from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.validation import Problem, problem, save_blockers
from contact_editor.model.values import ABSENT, InvalidInput, UnexpectedValue, Value
from tests.model.made_up import BY_KEY, FIELDS, drafts, snapshot

EMAIL, NAME, CONSENT, CUSTOM = (BY_KEY[key] for key in ("email", "name", "consent", "custom"))
SCORE = BY_KEY["score"]
BIRTHDAY = Field(key="birthday", label="Birthday", kind=FieldKind.DATE)


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        (EMAIL, "ann@made-up.example", None),
        (EMAIL, "änn+x@bücher.example", None),
        *((EMAIL, nothing, Problem.MISSING) for nothing in (None, ABSENT, "", " \t")),
        *((EMAIL, wrong, Problem.NOT_AN_EMAIL) for wrong in (
            "ann", "ann@", "@made-up.example", "ann@example", "a@b@c.example", "a b@c.example",
            "ann@made-up.example ", "ann@x.e", "ann@made-up..", "<ann@x.example>", "a,b@x.example",
        )),
        (EMAIL, UnexpectedValue(["ann@x.example"]), Problem.UNREADABLE),
        (NAME, "", None),
        (NAME, None, None),
        (NAME, UnexpectedValue(1), Problem.UNREADABLE),
        (BIRTHDAY, "2024-02-29", None),
        (BIRTHDAY, "", None),
        *((BIRTHDAY, wrong, Problem.NOT_A_DATE) for wrong in ("2023-02-29", "29.2.2024", "soon")),
        (BIRTHDAY, InvalidInput("soon", "date"), Problem.NOT_A_DATE),
        (SCORE, InvalidInput("much", "number"), Problem.NOT_A_NUMBER),
        (SCORE, InvalidInput("1.5", "whole-number"), Problem.NOT_A_WHOLE_NUMBER),
        (CUSTOM, {"a": 1, "b": InvalidInput("{", "json")}, Problem.NOT_JSON),
        (CUSTOM, {"a": InvalidInput("x", "number")}, Problem.NOT_A_NUMBER),
        (CUSTOM, {"a": 1}, None),
        (CONSENT, None, Problem.CONSENT_NOT_REPORTED),
        (CONSENT, ABSENT, Problem.CONSENT_NOT_REPORTED),
        (CONSENT, False, None),
        (CONSENT, UnexpectedValue("yes"), Problem.UNREADABLE),
    ],
)  # fmt: skip
def test_each_problem_is_named(field: Field, value: Value, expected: Problem | None) -> None:
    assert problem(field, value) is expected


@pytest.mark.parametrize("kind", ["number", "whole-number", "date", "json"])
def test_whatever_was_mistyped_has_a_problem(kind: str) -> None:
    assert problem(NAME, InvalidInput("?", kind)) is not None


def _stopped(draft: Draft) -> list[tuple[str, Problem]]:
    return [(found.field.key, found.problem) for found in save_blockers(FIELDS, draft)]


_WELL: dict[str, Any] = {"email": "ann@made-up.example", "consent": True}


@pytest.mark.parametrize(
    "old",
    [{"email": "not an email"}, {"email": ""}, {"email": None}, {"name": UnexpectedValue(1)},
     {"custom": UnexpectedValue([])}, {"consent": UnexpectedValue("yes")}],
)  # fmt: skip
def test_an_old_value_that_breaks_a_rule_stops_nothing(old: dict[str, Value]) -> None:
    draft = Draft(snapshot(**{**_WELL, **old})).edited(BY_KEY["tags"], ("new",))
    assert _stopped(draft) == []


@pytest.mark.parametrize("untold", [None, ABSENT])
def test_consent_that_the_provider_did_not_tell_stops_a_save(untold: Value) -> None:
    draft = Draft(snapshot(email="ann@made-up.example", consent=untold)).edited(NAME, "Ann")
    assert _stopped(draft) == [("consent", Problem.CONSENT_NOT_REPORTED)]
    assert _stopped(draft.edited(CONSENT, False)) == []


def test_a_wrong_edit_stops_a_save() -> None:
    draft = Draft(snapshot(**_WELL)).edited(EMAIL, "").edited(SCORE, InvalidInput("x", "number"))
    assert _stopped(draft) == [("email", Problem.MISSING), ("score", Problem.NOT_A_NUMBER)]
    assert _stopped(Draft(draft.snapshot)) == []


def test_what_cannot_be_written_stops_nothing() -> None:
    assert (
        _stopped(Draft(snapshot(**_WELL, token=UnexpectedValue(1), stamp=UnexpectedValue("then"))))
        == []
    )


@given(draft=drafts())
def test_only_edits_and_consent_can_stop_a_save(draft: Draft) -> None:
    for field, trouble, _ in save_blockers(FIELDS, draft):
        assert field.key in draft.edits or trouble is Problem.CONSENT_NOT_REPORTED


@pytest.mark.parametrize("text", ["a" * 100_000, "a@" + ".a" * 50_000, "a@" + "." * 100_000,
                                  "@" * 100_000, "a@" + "a.aa" * 25_000 + "@"])  # fmt: skip
def test_a_long_text_is_judged_at_once(text: str) -> None:
    begun = time.process_time()
    problem(EMAIL, text)
    assert time.process_time() - begun < 2
