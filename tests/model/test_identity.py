"""A creation time decides if it can be read; else the email address and the name do."""

from datetime import UTC, datetime

import pytest

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.identity import IdentityMatch, match_identity
from contact_editor.model.values import UnexpectedValue, Value

TIME = datetime(2026, 1, 2, tzinfo=UTC)


def contact(created: Value, email: str = "a@b.example") -> ContactSnapshot:
    return ContactSnapshot(
        reference=ContactReference(1, email),
        values={"created": created, "email": email, "name": "Ana"},
        unknown={},
        sensitive=frozenset(),
        read_at=TIME,
    )


@pytest.mark.parametrize(
    ("before", "now", "match"),
    [
        (TIME, UnexpectedValue({"x": 1}), IdentityMatch.SAME),
        (UnexpectedValue(True), TIME, IdentityMatch.SAME),
        (UnexpectedValue("soon"), UnexpectedValue("soon"), IdentityMatch.SAME),
        (UnexpectedValue("soon"), UnexpectedValue("late"), IdentityMatch.DIFFERENT),
        (TIME, TIME.replace(year=2025), IdentityMatch.DIFFERENT),
    ],
)
def test_only_times_that_can_be_compared_decide(
    before: Value, now: Value, match: IdentityMatch
) -> None:
    found = match_identity(
        Draft(contact(before)), contact(now, "c@d.example"),
        created="created", email="email", title=("name",),
    )  # fmt: skip
    assert found is match


def named(email: Value, **names: Value) -> ContactSnapshot:
    return ContactSnapshot(
        reference=ContactReference(1, str(email)), values={"email": email, **names}, unknown={},
        sensitive=frozenset(), read_at=TIME,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("before", "now", "match"),
    [
        ({"name": "Ana"}, {"name": "Ana"}, IdentityMatch.SAME),
        ({"name": "Ana"}, {"name": "ANA "}, IdentityMatch.SAME),
        ({"name": "Ana"}, {"name": "Bob"}, IdentityMatch.DOUBTFUL),
        ({"name": "Ana"}, {"name": None}, IdentityMatch.DOUBTFUL),
        ({"name": "Ana"}, {}, IdentityMatch.DOUBTFUL),
        ({"name": ""}, {"name": ""}, IdentityMatch.DOUBTFUL),
        ({}, {}, IdentityMatch.DOUBTFUL),
        ({"name": None}, {"name": "Bob"}, IdentityMatch.DOUBTFUL),
        ({"name": "Ana", "last": ""}, {"name": "Ana", "last": ""}, IdentityMatch.SAME),
        ({"name": "Ana", "last": "One"}, {"name": "Ana", "last": "Two"}, IdentityMatch.DOUBTFUL),
    ],
)
def test_without_a_time_another_address_is_in_doubt_unless_a_name_is_the_same(
    before: dict[str, Value], now: dict[str, Value], match: IdentityMatch
) -> None:
    title = ("name", "last", "email")
    for email, expected in (("bob@other.example", match), ("Ana@made-up.example", "same")):
        mine, found = Draft(named("ana@made-up.example", **before)), named(email, **now)
        assert match_identity(mine, found, created="", email="email", title=title) == expected
