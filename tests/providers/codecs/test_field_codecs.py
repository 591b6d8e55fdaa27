"""Whatever a provider sends goes back exactly as it came, or is never sent."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.field_transport import Option
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.validation import Problem, problem
from contact_editor.model.values import (
    ABSENT,
    MAX_ELEMENTS,
    MAX_TEXT_CHARS,
    InvalidInput,
    Json,
    UnexpectedValue,
    Value,
    equal_values,
)
from contact_editor.providers.codecs.field_codecs import (
    CODECS,
    KINDS_OF,
    codec_of,
    decode_value,
    encode_value,
)
from contact_editor.providers.codecs.wire_forms import form_of

FIELDS = tuple(
    Field(key="x", label="X", kind=kind, codec=codec)
    for codec, kinds in KINDS_OF.items()
    for kind in sorted(kinds)
)
SENT = tuple(
    field
    for field in FIELDS
    # Of flags only the difference is sent.
    if field.kind is not FieldKind.TIME_STAMP and field.codec != "flags"
)

_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**400), 10**400)
    | st.sampled_from([0, 1, 2**63, 10**400, Decimal("1.0"), Decimal("1E+999999"), Decimal("-0.0")])
    | st.decimals(allow_nan=False, allow_infinity=False)
    | st.sampled_from(["", "2024-02-29", "2023-04-25T14:34:03.000Z", "name", "0001-01-01T00:00+14"])
    | st.text(max_size=8)
)
_KEYS = st.sampled_from(["name", "value", "id", ""]) | st.text(max_size=3)
JSON: st.SearchStrategy[Json] = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(_KEYS, inner, max_size=3)
        | st.lists(st.fixed_dictionaries({"name": inner, "value": inner}), max_size=3)
    ),
    max_leaves=8,
)


def exactly(value: Any) -> Any:
    """Return something equal only where the JSON would be the same to the letter."""
    if isinstance(value, dict):
        return {key: exactly(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [exactly(entry) for entry in value]
    return type(value), str(value)


@pytest.mark.parametrize(
    ("kind", "value", "more"),
    [
        ("note", "x" * MAX_TEXT_CHARS, "x"),
        ("json", ["x"] * MAX_ELEMENTS, ["x"]),
        ("tags", (*map(str, range(MAX_ELEMENTS)),), ("x",)),
        ("custom-fields", {str(number): 1 for number in range(MAX_ELEMENTS)}, {"x": 1}),
        ("properties", {str(number): 1 for number in range(MAX_ELEMENTS // 2)}, {"x": 1}),
        ("properties", {"xy": "x" * (MAX_TEXT_CHARS - 11)}, {"": ""}),
    ],
    ids=range(6),
)
def test_an_edit_that_could_not_be_read_again_is_a_problem(
    kind: str, value: Any, more: Any
) -> None:
    field = Field(key="x", label="X", kind=FieldKind(kind))
    assert problem(field, value) is None
    assert equal_values(decode_value(field, encode_value(field, value)), value)
    larger = value | more if isinstance(value, dict) else value + more
    assert problem(field, larger) is Problem.TOO_LARGE
    assert isinstance(decode_value(field, encode_value(field, larger)), UnexpectedValue)


@given(wire=JSON)
def test_what_came_goes_back_exactly(wire: Json) -> None:
    for field in SENT:
        assert exactly(encode_value(field, decode_value(field, wire), wire)) == exactly(wire), field


@pytest.mark.parametrize(
    "wire",
    [
        "x" * (MAX_TEXT_CHARS + 1),
        ["x"] * (MAX_ELEMENTS + 1),
        ["x" * 100] * (MAX_TEXT_CHARS // 100 + 1),
        [{"name": str(number), "value": 1} for number in range(MAX_ELEMENTS)],
        {"x": {"y": [[1] * MAX_ELEMENTS, 1]}},
        {"x" * (MAX_TEXT_CHARS + 1): 1},
    ],
    ids=range(6),
)
def test_what_is_more_than_anybody_could_edit_is_kept_as_it_came(wire: Json) -> None:
    for field in FIELDS:
        assert isinstance(decode_value(field, wire), UnexpectedValue)


def test_as_much_as_can_be_edited_is_edited() -> None:
    assert decode_value(Field(key="x", label="X"), "x" * MAX_TEXT_CHARS) == "x" * MAX_TEXT_CHARS
    tags = Field(key="x", label="X", kind=FieldKind.TAGS)
    assert decode_value(tags, [*range(MAX_ELEMENTS)]) == (*range(MAX_ELEMENTS),)


@given(wire=JSON)
def test_a_time_stamp_is_a_moment_in_utc_or_kept_as_it_came(wire: Json) -> None:
    for field in FIELDS:
        if field.kind is FieldKind.TIME_STAMP:
            value = decode_value(field, wire)
            if isinstance(value, datetime):
                assert value.tzinfo is UTC
            else:
                assert exactly(encode_value(field, value)) == exactly(wire)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: f"{field.kind} as {field.codec}")
def test_null_is_none_and_absent_has_no_form(field: Field) -> None:
    assert decode_value(field, None) is None
    assert encode_value(field, None) is None
    for nothing in (ABSENT, InvalidInput("?", "number")):
        with pytest.raises(ValueError, match="cannot be sent"):
            encode_value(field, nothing)


def _field(codec: str) -> Field:
    return next(field for field in FIELDS if field.codec == codec)


@pytest.mark.parametrize(
    ("codec", "wire", "value"),
    [
        ("text", "", ""),
        ("yes-no", False, False),
        ("whole-number", 10**400, 10**400),
        ("number", Decimal("1.50"), Decimal("1.50")),
        ("unix-seconds", 0, datetime(1970, 1, 1, tzinfo=UTC)),
        ("unix-seconds", 1573240303, datetime(2019, 11, 8, 19, 11, 43, tzinfo=UTC)),
        ("iso-8601", "2023-04-25T14:34:03.000Z", datetime(2023, 4, 25, 14, 34, 3, tzinfo=UTC)),
        ("iso-8601", "2023-04-25T16:34:03+02:00", datetime(2023, 4, 25, 14, 34, 3, tzinfo=UTC)),
        ("iso-8601", "2023-04-25T14:34:03", datetime(2023, 4, 25, 14, 34, 3, tzinfo=UTC)),
        ("array", ["b", "a", "b"], ("b", "a", "b")),
        ("array", [], ()),
        ("name-value-pairs", [{"name": "a", "value": [None]}], {"a": [None]}),
        ("name-value-pairs", [{"value": 1, "name": ""}], {"": 1}),
        ("map", {"a": {"b": None}}, {"a": {"b": None}}),
        ("json", [{"a": True}], [{"a": True}]),
    ],
)
def test_what_a_field_can_hold_is_its_value(codec: str, wire: Json, value: Value) -> None:
    assert decode_value(_field(codec), wire) == value


@pytest.mark.parametrize(
    ("codec", "wire"),
    [
        ("text", ["a"]),
        ("text", True),
        ("text", Decimal("1E+3")),
        ("text", "\ud83d"),
        ("json", {"\ude00": 1}),
        ("map", {"a": ["\ud83d"]}),
        ("yes-no", 2),
        ("yes-no", "on"),
        ("yes-no", ""),
        ("yes-no", Decimal("1")),
        ("number", "1e3"),
        ("number", "01"),
        ("number", ""),
        ("whole-number", "1.0"),
        ("whole-number", True),
        ("whole-number", Decimal("1.0")),
        ("number", False),
        ("unix-seconds", 10**12),
        ("unix-seconds", 10**400),
        ("unix-seconds", True),
        ("unix-seconds", "1573240303"),
        ("iso-8601", "25.4.2023"),
        ("iso-8601", "0001-01-01T00:00:00+14:00"),
        ("iso-8601", 1573240303),
        ("array", ["a", None]),
        ("array", [True]),
        ("array", [["a"]]),
        ("array", "a,b"),
        ("array", {"a": 1}),
        ("name-value-pairs", [{"name": "a", "value": 1}, {"name": "a", "value": 1}]),
        ("name-value-pairs", [{"name": "a"}]),
        ("name-value-pairs", [{"value": 1}]),
        ("name-value-pairs", [{}]),
        ("name-value-pairs", [{"name": 1, "value": 1}]),
        ("name-value-pairs", ["a", [1]]),
        ("name-value-pairs", [{"name": "a", "id": 7}]),
        ("name-value-pairs", {"a": 1}),
        ("map", [{"a": 1}]),
        ("map", [[]]),
    ],
)
def test_what_a_field_cannot_hold_is_kept_as_it_came(codec: str, wire: Json) -> None:
    assert decode_value(_field(codec), wire) == UnexpectedValue(wire)


@pytest.mark.parametrize(
    ("codec", "came", "value", "edited", "sent"),
    [
        ("text", 1000, "1000", "1010", 1010),
        ("text", 1000, "1000", "01010", "01010"),
        ("text", 1000, "1000", "SW1A", "SW1A"),
        ("text", 1000, "1000", "", ""),
        ("text", 1000, "1000", None, None),
        ("text", Decimal("1.50"), "1.50", "2.5", Decimal("2.5")),
        ("yes-no", 1, True, False, 0),
        ("yes-no", 0, False, True, 1),
        ("yes-no", "true", True, False, "false"),
        ("yes-no", "0", False, True, "1"),
        ("text-yes-no", True, True, False, False),
        ("text-yes-no", 0, False, True, 1),
        ("text-yes-no", "true", True, False, "false"),
        ("whole-number", "7", 7, 8, "8"),
        ("number", "4.50", Decimal("4.50"), Decimal("1E+3"), "1000"),
        ("text-number", 4, 4, 5, 5),
        ("text-number", "4.5", Decimal("4.5"), Decimal("1E+5"), "100000"),
        ("array", {}, (), ("a",), ["a"]),
        ("semicolons", ["a", "b;c"], ("a", "b;c"), ("b;c",), ["b;c"]),
        ("map", [], {}, {"a": 1}, {"a": 1}),
        ("name-value-pairs", {}, {}, {"a": 1}, [{"name": "a", "value": 1}]),
        (
            "name-value-pairs",
            [{"id": 7, "name": "a", "value": 1}, {"name": "b", "value": 2, "at": None}],
            {"a": 1, "b": 2},
            {"a": 3, "c": 4},
            [{"id": 7, "name": "a", "value": 3}, {"name": "c", "value": 4}],
        ),
    ],
)
def test_what_is_plain_is_edited_and_written_back_in_the_form_in_which_it_came(
    codec: str, came: Json, value: Value, edited: Value, sent: Json
) -> None:
    field = Field(key="x", label="X") if codec == "text" else _field(codec)
    assert exactly(decode_value(field, came)) == exactly(value)
    assert exactly(encode_value(field, value, came)) == exactly(came)
    assert exactly(encode_value(field, edited, came)) == exactly(sent)


@pytest.mark.parametrize("typed", ["1e40", "-1.5e-40", "1e600", "1e-600", "9" * 600])
@pytest.mark.parametrize("codec", ["text-number", "number"])
def test_a_number_of_any_size_that_can_be_typed_is_read_again_from_its_digits(
    codec: str, typed: str
) -> None:
    field, entered = _field(codec), Decimal(typed)
    sent = encode_value(field, entered, "1")
    assert isinstance(sent, str)
    assert decode_value(field, sent) == entered
    assert encode_value(field, decode_value(field, sent), sent) == sent


def test_a_yes_or_no_that_is_told_the_other_way_round_keeps_its_form() -> None:
    field = Field(key="x", label="X", kind=FieldKind.YES_NO, inverted=True)
    assert decode_value(field, 1) is False
    assert encode_value(field, True, 1) == 0
    assert encode_value(field, False, "true") == "true"


def test_an_option_may_come_as_a_number_or_as_its_digits() -> None:
    options = (Option(value=1, label="One"), Option(value=2, label="Two"))
    field = Field(key="x", label="X", kind=FieldKind.CHOICE, options=options)
    assert decode_value(field, "1") == 1
    assert encode_value(field, 2, "1") == "2"
    assert decode_value(field, "3") == "3"
    assert decode_value(field, 1) == 1
    assert encode_value(field, 2, 1) == 2


@pytest.mark.parametrize("kind", [FieldKind.EMAIL, FieldKind.DATE, FieldKind.COUNTRY])
def test_a_number_is_no_email_day_or_country(kind: FieldKind) -> None:
    assert decode_value(Field(key="x", label="X", kind=kind), 5) == UnexpectedValue(5)


def test_yes_and_no_as_options_are_not_taken_for_one_and_zero() -> None:
    options = (Option(value=True, label="Yes"), Option(value=False, label="No"))
    field = Field(key="x", label="X", kind=FieldKind.CHOICE, options=options)
    for wire in ("1", "0", 1, 0):
        assert form_of("choice", field, wire) is None


def test_json_that_is_nested_deeply_is_kept() -> None:
    deep: Json = 1
    for _ in range(3000):
        deep = {"a": [deep]}
    for field in SENT:
        assert equal_values(encode_value(field, decode_value(field, deep)), deep)
    pairs = [{"name": "a", "value": deep}]
    assert encode_value(_field("name-value-pairs"), decode_value(_field("name-value-pairs"), pairs))


@pytest.mark.parametrize("codec", ["map", "name-value-pairs"])
def test_a_mistyped_entry_is_never_sent(codec: str) -> None:
    with pytest.raises(ValueError, match="an invalid entry cannot be sent"):
        encode_value(_field(codec), {"a": InvalidInput("?", "number")})


def test_sending_hands_out_no_part_of_the_contact_to_change() -> None:
    held = {"a": 1}
    encode_value(_field("map"), held)["b"] = 2
    assert held == {"a": 1}


def test_every_kind_has_its_codec_and_every_codec_its_kinds() -> None:
    assert KINDS_OF.keys() == CODECS.keys()
    for kind in FieldKind:
        assert kind in KINDS_OF[_name_of(Field(key="x", label="X", kind=kind))]


def _name_of(field: Field) -> str:
    return next(name for name, codec in CODECS.items() if codec is codec_of(field))
