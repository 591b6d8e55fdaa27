"""vCards that other programs can read."""

from __future__ import annotations

from contact_editor.model.formats.vcard_writer import write_vcard


def test_a_card_has_its_lines_between_begin_and_end() -> None:
    assert write_vcard([("N", ("Doe", "John", "", "", "")), ("FN", ("John Doe",))]) == (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;John;;;\r\nFN:John Doe\r\nEND:VCARD\r\n"
    )


def test_signs_with_a_meaning_are_escaped_and_control_characters_left_out() -> None:
    card = write_vcard([("FN", ("a;b,c\\d\r\ne\x00END:VCARD",))])
    assert card.splitlines()[2] == "FN:a\\;b\\,c\\\\d\\neEND:VCARD"


def test_a_long_line_is_folded_between_characters_and_unfolds_to_itself() -> None:
    name = "äöü日本" * 60
    card = write_vcard([("FN", (name,))])
    assert max(len(line.encode()) for line in card.split("\r\n")) <= 75
    assert f"FN:{name}\r\n" in card.replace("\r\n ", "")


def test_half_a_character_does_no_harm() -> None:
    assert "FN:" in write_vcard([("FN", ("\ud800" * 100,))])
