"""Of a list of objects, what stays goes out as it was read, and what is new has a type."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.field_transport import ObjectEntries
from contact_editor.model.fields import Field, FieldKind
from contact_editor.providers.codecs.field_codecs import decode_value, encode_value

EMAILS = Field(
    key="emails", label="Emails", kind=FieldKind.TAGS, element="email",
    objects=ObjectEntries(added={"type": "office"}),
)  # fmt: skip
OFFICE = {"email": "a@x.example", "type": "office", "is_unsubscribed": True}
HOME = {"email": "b@x.example", "type": "home", "verified": 2}
NEW = {"email": "c@x.example", "type": "office"}


@pytest.mark.parametrize(
    ("came", "value", "sent"),
    [
        ([OFFICE, HOME], ("a@x.example", "b@x.example"), [OFFICE, HOME]),
        # The order is that of the provider: the first one may be the main one.
        ([OFFICE, HOME], ("b@x.example", "a@x.example"), [OFFICE, HOME]),
        ([OFFICE, HOME], ("b@x.example",), [HOME]),
        ([OFFICE, HOME], (), []),
        ([OFFICE], ("a@x.example", "c@x.example"), [OFFICE, NEW]),
        ([], ("c@x.example",), [NEW]),
        (None, ("c@x.example",), [NEW]),
        # In place of another one: its position and its type, and nothing that was the other's.
        ([HOME, OFFICE], ("c@x.example", "a@x.example"),
         [{"email": "c@x.example", "type": "home"}, OFFICE]),
        ([{"email": "b@x.example", "type": None}], ("c@x.example",), [NEW]),
    ],
)  # fmt: skip
def test_what_stays_is_sent_as_it_was_read(
    came: Any, value: tuple[str, ...], sent: list[Any]
) -> None:
    assert encode_value(EMAILS, value, came) == sent


def test_the_form_has_the_values_only() -> None:
    assert decode_value(EMAILS, [OFFICE, HOME]) == ("a@x.example", "b@x.example")
