"""What looks masked, cut or garbled is in doubt; what people write is not."""

from __future__ import annotations

from typing import Any

import pytest

from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.resending.suspicious_values import Doubt, doubt_about, was_read
from contact_editor.model.values import ABSENT, UnexpectedValue

KINDS = {kind: Field(key=kind, label=kind, kind=kind) for kind in FieldKind}


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("phone", "+1 *** 01"),
        ("phone", "+1 ****"),
        ("phone", "+1 xxx xx 01"),
        ("phone", "\n *** \n"),
        ("phone", "+1\n***"),
        ("phone", "•• •• 01"),
        ("phone", "+1 …… 01"),
        ("email", "j***@doe.com"),
        ("line", "J*** D***"),
        ("line", "Main Street\n****"),
        ("line", "•••• 1234"),
        ("line", "XXXX-XXXX-1234"),
        ("line", "5xxxx1"),
        ("line", "REDACTED"),
        ("line", "[redacted]"),
        ("note", "Ca*** ag*** in ***"),
        ("note", "<hidden>"),
        ("note", "*****\n*****\n"),
        ("properties", {"address": "\n***"}),
        ("properties", {"plan": "free", "iban": "DE** **** **** 12"}),
        ("custom-fields", {"card": {"number": ["**** 12"]}}),
        ("json", ["**** 12"]),
    ],
)
def test_a_value_with_its_parts_hidden_looks_masked(kind: str, value: Any) -> None:
    field = KINDS[FieldKind(kind)]
    assert doubt_about(field, value) is Doubt.MASKED
    assert doubt_about(field, UnexpectedValue({"value": value})) is Doubt.MASKED


@pytest.mark.parametrize(
    "value",
    ["Cal…", "Call again …\n", "é" * 255, "a" * 255, "é" * 127 + "a", "a" * 1024, "a" * 65_535],
    ids=lambda value: f"{value[:3]} {len(value)}",
)
@pytest.mark.parametrize("kind", ["note", "line", "json"])
def test_a_text_that_ends_at_a_cut_or_a_limit_looks_cut(kind: str, value: str) -> None:
    assert doubt_about(KINDS[FieldKind(kind)], value) is Doubt.CUT


@pytest.mark.parametrize("kind", ["line", "note", "country", "phone", "json"])
@pytest.mark.parametrize("value", ["Zo\ud83d", "M\ufffdller", "???? ??????"], ids=ascii)
def test_a_text_that_lost_characters_on_the_way_is_in_doubt(kind: str, value: str) -> None:
    field = KINDS[FieldKind(kind)]
    for held in (value, UnexpectedValue(value), {"a": [value]}, {value: "a"}):
        assert doubt_about(field, held) is Doubt.GARBLED
        assert not was_read(field, held)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("tags", ("vip", "Zo\ud83d")),
        ("tags", UnexpectedValue(["vip", "Zo\ud83d"])),
        ("choice", "Zo\ufffd"),
        ("line", "M?ller"),
        ("note", "It is ???? ???? in ????"),
    ],
    ids=ascii,
)
def test_so_is_one_in_a_list(kind: str, value: Any) -> None:
    assert doubt_about(KINDS[FieldKind(kind)], value) is Doubt.GARBLED


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("line", "???"),
        ("line", "Really?? Yes?"),
        ("line", "https://made-up.example/find?name=Zoe"),
        ("note", "Wants a call?Or a letter?"),
        ("note", "Why ?? And when ?"),
        ("line", ""),
        ("line", None),
        ("line", ABSENT),
        ("line", "Max Mustermann"),
        ("line", "Size XXL, C*-algebra, Xerox"),
        ("line", "5 * 3 ** 2"),
        ("note", "First call\n*****\nSecond call"),
        ("note", "*****\nFirst call\n* * *"),
        ("properties", {"remarks": "First call\n*****\nSecond call"}),
        ("json", ["First call\n*****\nSecond call"]),
        ("note", "Kisses, xxx"),
        ("note", "He said … and left."),
        ("note", "a" * 254 + "é" * 8),
        ("email", "xx@made-up.example"),
        ("phone", "+359 88 123 45 67"),
        ("tags", ("***", "xxx")),
        ("choice", "***"),
        ("number", 5),
        ("yes-no", True),
        ("line", "a" * 100),
    ],
)
def test_what_people_write_is_in_no_doubt(kind: str, value: Any) -> None:
    assert doubt_about(KINDS[FieldKind(kind)], value) is None
