"""JSON is read strictly and within limits; `bench/decoding.py` measures how long that takes."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.values import equal_values
from contact_editor.services.http.json_codec import (
    MAX_LEVELS,
    MAX_NUMBER_CHARS,
    MAX_VALUES,
    BeyondLimit,
    JsonSyntaxError,
    dump_json,
    parse_json,
)

SCALARS = st.none() | st.booleans() | st.integers() | st.decimals(
    allow_nan=False, allow_infinity=False, min_value=Decimal("-1e99"), max_value=Decimal("1e99")
) | st.text()  # fmt: skip
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20
)


@given(VALUES)
def test_what_is_encoded_is_read_as_it_was(value: object) -> None:
    assert equal_values(parse_json(dump_json(value)), value)


@given(VALUES.filter(lambda value: not isinstance(value, Decimal)))
def test_escapes_and_spaces_change_nothing(value: object) -> None:
    plain = dump_json(value).decode()
    spread = json.dumps(json.loads(plain, parse_float=str), indent=3)
    assert parse_json(spread.encode()) == json.loads(spread)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b' { "a" : [ ] , "b" : { } } \r\n\t', {"a": [], "b": {}}),
        (rb'"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"', '"\\/\b\f\n\r\té😀'),
        (b'[{"a":1},{"a":1}]', [{"a": 1}, {"a": 1}]),
        (b"0", 0),
        (b"-0", Decimal("-0")),
        (b"9" * MAX_NUMBER_CHARS, int("9" * MAX_NUMBER_CHARS)),
        (b"1e%d" % MAX_NUMBER_CHARS, Decimal(f"1e{MAX_NUMBER_CHARS}")),
        (b"[" * MAX_LEVELS + b"]" * MAX_LEVELS, None),
        (b"[" + b"1," * (MAX_VALUES - 2) + b"1]", None),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_what_is_well_formed_and_within_limits_goes_back_as_it_came(
    text: bytes, value: object
) -> None:
    read = parse_json(text)
    assert value is None or (type(read) is type(value) and read == value)
    assert parse_json(dump_json(read)) == read


@pytest.mark.parametrize(
    "text", [rb'"\ud800"', rb'{"a\ude00":[1.50,"\ud83d",true]}', rb'"\ude00\ud83d"']
)
def test_half_a_character_goes_back_as_the_escape_that_it_came_as(text: bytes) -> None:
    assert dump_json(parse_json(text)) == text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b'{"a":1,"a":1}', "the same key twice"),
        (rb'{"a":1,"\u0061":2}', "the same key twice"),
        (b"NaN", "NaN for a number"),
        (b'{"a":-Infinity}', "-Infinity for a number"),
        (b'"\xff"', "not in UTF-8"),
        (b'"\xed\xa0\x80"', "not in UTF-8"),
        (b'"a\x00b"', "control character"),
        (b'"a\nb"', "control character"),
        (rb'"\x41"', "an escape that means nothing"),
        (rb'"\u00e"', "an escape that means nothing"),
    ],
    ids=repr,
)
def test_what_two_programs_might_read_differently_is_refused(text: bytes, reason: str) -> None:
    with pytest.raises(JsonSyntaxError, match=reason):
        parse_json(text)


WHOLE = rb'{"a": [tr, -1, "x\n"], "b": null}'.replace(b"tr", b"true")


@pytest.mark.parametrize("length", range(len(WHOLE)))
def test_what_was_cut_off_is_said_to_break_off(length: int) -> None:
    with pytest.raises(JsonSyntaxError, match="breaks off"):
        parse_json(WHOLE[:length])


@pytest.mark.parametrize(
    "text",
    [
        b"{} {}", b"[1 2]", b"[1,]", b"[,1]", b"{,}", b'{"a":1,}', b'{"a" 1}', b'{"a":}', b"{1:1}",
        b"[1}", b'{"a":1]', b"]", b",", b":", b'{"a"::1}', b'["a":1]', b"'a'", b"+1", b".5",
        b"True", b"truex", b"truefalse", b'"a""b"', b"[1]//", b"\xef\xbb\xbf{}", b"\x0c1",
        "[１]".encode(), b"<html>", b"01", b"1.", b"1e", b"1-2",
    ],
    ids=repr,
)  # fmt: skip
def test_what_is_no_json_is_said_to_be_broken(text: bytes) -> None:
    with pytest.raises(JsonSyntaxError, match="is broken"):
        parse_json(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"[" * (MAX_LEVELS + 1) + b"]" * (MAX_LEVELS + 1), "levels deep"),
        (b"[" * 200_000, "values"),
        (b"[" * 50_000, "levels deep"),
        (b'{"a":' * 200_000, "levels deep"),
        (b"[" + b"1," * MAX_VALUES + b"1]", "values"),
        (b"9" * (MAX_NUMBER_CHARS + 1), "digits"),
        (b"1e%d" % (MAX_NUMBER_CHARS + 1), "digits"),
        (b"1e-99999999999999999999", "digits"),
        (b"0e999999", "digits"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_what_is_beyond_a_limit_is_said_to_be_too_much(text: bytes, reason: str) -> None:
    with pytest.raises(BeyondLimit, match=reason):
        parse_json(text)
