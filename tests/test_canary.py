"""What looks for secrets finds them: in each form, at any place, in files and in their names."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.canary import Canary, forms

SECRET = "c4n4ry/Key+9f8é7d"


@pytest.mark.parametrize(("name", "form"), [*forms(SECRET)])
def test_each_form_is_found_in_the_middle_of_a_file(tmp_path: Path, name: str, form: bytes) -> None:
    (tmp_path / "log").write_bytes(b"before\x00" + form + b"\xffafter")
    assert any(name in found for found in Canary(SECRET).found_below(tmp_path))


@given(before=st.binary(max_size=9), after=st.binary(max_size=9))
def test_base64_is_found_whatever_stands_around_it(before: bytes, after: bytes) -> None:
    coded = base64.b64encode(before + SECRET.encode() + after)
    assert Canary(SECRET).found_in(coded)


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("c4n4ry, Key and 9f8e7d")
    assert Canary(SECRET).found_below(tmp_path) == []
    assert Canary(SECRET).found_in("") == []


def test_a_file_s_name_counts(tmp_path: Path) -> None:
    (tmp_path / "c4n4ry").touch()
    assert Canary("c4n4ry").found_below(tmp_path)
