"""Cards of three versions are read, and none of them takes long."""

from __future__ import annotations

import pytest

from contact_editor.model.formats.vcard_reader import is_vcard, read_vcard
from contact_editor.model.formats.vcard_writer import write_vcard


def card(*lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD"))


def test_a_card_that_was_written_is_read_back() -> None:
    name = 'a;b,c\\d "e"\nf ' + "äöü日本" * 30
    lines = read_vcard(write_vcard([("FN", (name,)), ("N", ("Doe; jr", "John", "", "", ""))]))
    texts = {line.name: line for line in lines}
    assert texts["FN"].text == name
    assert texts["N"].components() == ("Doe; jr", "John", "", "", "")


def test_groups_types_and_quoted_parameters_are_read() -> None:
    (line,) = read_vcard(card('item1.TEL;TYPE="voice,cell";pref=1;X="a:b;c":tel:+1'))
    assert (line.name, line.text) == ("TEL", "tel:+1")
    assert line.types == {"VOICE", "CELL"}
    assert line.parameters["PREF"] == "1"


def test_quoted_printable_in_latin_1_over_two_lines_is_decoded() -> None:
    lines = read_vcard(card("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=F6rg M=", "=FCller"))
    assert lines[0].text == "Jörg Müller"


@pytest.mark.parametrize(
    "given",
    [
        "CHARSET=nonsense",
        "CHARSET=utf-8",
        "CHARSET=idna",
        "CHARSET=UNDEFINED",
        "CHARSET=PUNYCODE",
        "CHARSET=a\0b",
    ],
)
def test_a_character_set_that_does_not_fit_does_no_harm(given: str) -> None:
    (line,) = read_vcard(card(f"FN;ENCODING=QUOTED-PRINTABLE;{given}:J=F6rg"))
    assert line.text.startswith("J")


def test_only_the_first_card_is_read_and_what_is_no_line_is_left_out() -> None:
    text = f"Hello\n{card('no line', 'FN:One')}\n{card('FN:Two')}"
    assert [line.text for line in read_vcard(text)] == ["One"]
    assert is_vcard(text)
    assert not is_vcard("a BEGIN:VCARD in a sentence")


@pytest.mark.parametrize(
    "line", ["a;" * 50_000, "TEL" + ";TYPE=a,b" * 20_000 + '"x:3', "FN:" + "\\" * 100_000]
)
def test_a_hostile_line_is_read_like_any_other(line: str) -> None:
    read_vcard(card(line, "FN:x"))
