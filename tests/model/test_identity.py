"""A creation time that cannot be read decides nothing beside one that can."""

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
