"""JSON and YAML files of unknown origin do no harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from contact_editor.providers.openapi.file_formats import read_file


def read(tmp_path: Path, text: str | bytes) -> object:
    file = tmp_path / "openapi"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_file(file)


def test_yaml_is_read_as_it_is_written(tmp_path: Path) -> None:
    text = "day: 2026-11-26\n200: {a: &x [1], b: *x}\nquoted: '007'\nnothing:\n"
    assert read(tmp_path, text) == {
        "day": "2026-11-26", "200": {"a": [1], "b": [1]}, "quoted": "007", "nothing": None,
    }  # fmt: skip


def test_json_is_read_with_a_byte_order_mark(tmp_path: Path) -> None:
    assert read(tmp_path, b'\xef\xbb\xbf {"a": [true]}') == {"a": [True]}


def test_a_character_that_is_escaped_as_two_halves_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, '{"a": "\\ud83d\\ude00"}') == {"a": "😀"}


def laughs(start: str) -> str:
    lines = ["a0: &a0 {x: 1}"]
    for n in range(1, 30):
        repeated = ", ".join([f"*a{n - 1}"] * 9)
        lines.append(f"a{n}: &a{n} {start.format(repeated)}")
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (laughs("[{}]"), "its aliases stand for more than 2000000 values"),
        (laughs("{{<<: [{}]}}"), "could not determine a constructor"),
        ("a: &a [*a]", "an alias contains itself"),
        ("[" * 200 + "]" * 200, "nested deeper than 150 levels"),
        ("a: " + "[" * 200 + "]" * 200, "nested deeper than 150 levels"),
        ("a: " + "[" * 100_000, "exceeded maximum nesting|nested deeper"),
        ('{"a": ' + "[" * 100_000, "nested deeper than 150 levels"),
        ("a: !!python/object/apply:os.system ['true']", "line 1: could not determine"),
        ("a: !!binary x", "not usable YAML"),
        ("a: *nowhere", "line 1: found undefined alias"),
        ("? [a]\n: b", "not usable YAML"),
        ("a: [", "line 2"),
        ('{"a": }', "not JSON: "),
        ("a: " + "9" * 5000, "not usable YAML"),
        (b"a: \xff", "byte 3: not UTF-8"),
        ('{"a": {"b\\ud800": 1}}', r"a\.b\\ud800: `\\ud800` is only half .*; replace or remove"),
        ('{"a": [0, "\\udc00 x"]}', r"a\.1: `\\udc00` is only half of a character"),
        ("a: \x00", "not usable YAML"),
    ],
)
def test_what_cannot_be_used_is_refused_with_the_reason(
    tmp_path: Path, text: str | bytes, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        read(tmp_path, text)


def test_a_file_larger_than_any_openapi_file_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "huge"
    with file.open("wb") as huge:
        huge.truncate(33 * 1024 * 1024)
    with pytest.raises(OSError, match="larger than"):
        read_file(file)
