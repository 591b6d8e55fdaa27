"""However a description is mangled: it is understood, or a `ValueError` says what is wrong."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contact_editor.providers.catalogue import parse_description
from contact_editor.resources import resource

# Python warns of a pattern that a later version may read differently; it compiles.
pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning")

_FILES = ("simvoly.toml", "notocat.toml")
_TEXTS = [resource("providers", file).read_text("utf-8") for file in _FILES]
_PIECES = re.compile(r'"[^"\n]*"|\'[^\'\n]*\'|[\w.-]+|\n|.')
_SPLIT = [_PIECES.findall(text) for text in _TEXTS]
_NASTY = st.sampled_from(
    [
        '""', "''", "1", "-1", "1.5", "nan", "inf", "true", "[]", "{}", "[[]]", "{ a = 1 }", '"{"',
        '"{id}"', '"{}"', '"{domain.x}"', "'('", "'[[a]'", "'a{99999999999}'", "'(?i)a'", "'\\'",
        '"\\u0000"', '"https://["', '"HTTPS://x"', '"é"', "2024-01-01", "00:00:00", "9" * 5000,
        "[" * 2000, "a.b.c = 1\n", "[x]\n", "[[x]]\n", "\n", "=", '"""', "#", "\x00", "\ud800",
    ]
)  # fmt: skip


@st.composite
def mangled(draw: st.DrawFn) -> str:
    pieces = list(draw(st.sampled_from(_SPLIT)))
    words = st.sampled_from(pieces).filter(str.strip)
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(pieces) - 1))
        change = draw(st.sampled_from(["other", "other", "other", "insert", "drop", "swap", "cut"]))
        if change == "other":
            pieces[place] = draw(_NASTY | words)
        elif change == "insert":
            pieces.insert(place, draw(_NASTY | words))
        elif change == "swap":
            other = draw(st.integers(0, len(pieces) - 1))
            pieces[place], pieces[other] = pieces[other], pieces[place]
        else:
            end = place + 1 if change == "drop" else place + draw(st.integers(1, 200))
            pieces[place:end] = []
        pieces = pieces or ["\n"]
    return "".join(pieces)


@settings(max_examples=3000)
@given(text=mangled())
def test_a_mangled_description_is_understood_or_refused(text: str) -> None:
    _parsed(text.encode("utf-8", "surrogatepass"))


@settings(max_examples=300)
@given(content=st.binary(max_size=60))
def test_any_bytes_are_understood_or_refused(content: bytes) -> None:
    _parsed(content)


@settings(max_examples=200)
@given(cut=st.integers(0, 5000))
def test_a_description_that_was_cut_off_is_understood_or_refused(cut: int) -> None:
    for text in _TEXTS:
        _parsed(text.encode()[:cut])


def _parsed(content: bytes) -> None:
    try:
        provider = parse_description(content)
    except ValueError:
        return
    assert provider.operations.update.method in ("PUT", "PATCH")
    assert "{id}" in provider.operations.update.path
    assert provider.access.base.lower().startswith("https://")
    assert not re.fullmatch(provider.identity.pattern, "")
