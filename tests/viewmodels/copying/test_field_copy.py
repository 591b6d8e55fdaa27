"""A field as text, and its path in the JSON."""

from __future__ import annotations

from decimal import Decimal

import pytest

from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import ABSENT, InvalidInput, UnexpectedValue, Value
from contact_editor.viewmodels.copying.field_copy import field_text, json_path

SAMPLES: list[tuple[FieldKind, Value, str]] = [
    (FieldKind.LINE, "John", "John"),
    (FieldKind.NOTE, "one\ntwo", "one\ntwo"),
    (FieldKind.LINE, ABSENT, ""),
    (FieldKind.LINE, None, ""),
    (FieldKind.YES_NO, False, "no"),
    (FieldKind.NUMBER, Decimal("12.50"), "12.50"),
    (FieldKind.NUMBER, InvalidInput("12,", "number"), "12,"),
    (FieldKind.TAGS, ("vip", "new"), "vip, new"),
    (FieldKind.PROPERTIES, {"source": "fair", "n": 1}, "source: fair\nn: 1"),
    (FieldKind.LINE, UnexpectedValue(["a"]), '["a"]'),
    (FieldKind.JSON, {"a": [1]}, '{\n  "a": [\n    1\n  ]\n}'),
]


@pytest.mark.parametrize(("kind", "value", "text"), SAMPLES)
def test_a_value_is_copied_as_text(kind: FieldKind, value: Value, text: str) -> None:
    assert field_text(Field(key="k", label="K", kind=kind), value) == text


def test_a_sensitive_field_is_never_copied() -> None:
    with pytest.raises(ValueError, match="sensitive"):
        field_text(Field(key="k", label="K", sensitive=True), "secret")


@pytest.mark.parametrize(
    ("field", "path"),
    [
        (Field(key="city", label=""), "$.city"),
        (Field(key="city", label="", at="attributes.location.city"), "$.attributes.location.city"),
        (Field(key="mail", label="", at="emails[0].value"), "$.emails[0].value"),
        (Field(key="a.b c'd\"e", label=""), "$['a.b c\\'d\"e']"),
        (Field(key="back\\slash", label=""), "$['back\\\\slash']"),
    ],
)
def test_a_path_is_one_of_rfc_9535(field: Field, path: str) -> None:
    assert json_path(field) == path
