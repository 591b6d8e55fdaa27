"""A pattern of a description cannot hang the program, whatever it is and whatever is typed."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.providers.catalogue import Catalogue
from contact_editor.providers.patterns import found_in, matches, pattern_problem
from tests.catalogue import catalogue
from tests.waiting import WAIT_LIMIT_S

EXPONENTIAL = [
    "(a+)+",
    "(a|a)*",
    "(a|aa)+",
    "(.*a){20}",
    "([a-z]+)*z",
    "(a?){30}a{30}",
    r"(\w+\s?)*",
]


@pytest.mark.parametrize("pattern", EXPONENTIAL)
def test_an_exponential_pattern_is_answered(pattern: str) -> None:
    # A process of its own, as a pattern that hangs holds Python's lock and could not be stopped.
    code = (
        "from contact_editor.providers.patterns import *; import sys\n"
        "assert not pattern_problem(sys.argv[1])\n"
        "assert not matches(sys.argv[1], 'a' * 5000 + '!')\n"
        "list(found_in(sys.argv[1], 'a' * 5000 + '!'))"
    )
    subprocess.run([sys.executable, "-c", code, pattern], check=True, timeout=WAIT_LIMIT_S)


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        (r"(a)\1", "invalid escape sequence"),
        ("(?=a)b", "invalid perl operator"),
        ("(?<!a)b", "invalid perl operator"),
        ("a{2000}", "invalid repetition size"),
        ("((a{900}){900})", "repetition size"),
        ("(a", "missing )"),
        ("a)|(b", "unexpected )"),
        ("\ud800", "half a character"),
    ],
)
def test_what_has_no_linear_time_or_does_not_compile_is_refused_with_the_reason(
    pattern: str, reason: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert reason in pattern_problem(pattern)
    assert capfd.readouterr().err == ""


def shipped() -> list[str]:
    known: Catalogue = catalogue()
    providers = known.providers.values()
    ids = [provider.identity.pattern for provider in providers]
    return ids + [each.pattern for provider in providers for each in provider.access.parameters]


ONLY_PYTHONS_SPACE = [
    char for char in map(chr, range(0x3001)) if char.isspace() and char not in " \t\n\f\r"
]
"""What `\\s` means to Python and not to RE2; `docs/adding-a-provider.md` says so."""


@pytest.mark.parametrize("pattern", sorted(set(shipped())))
@given(st.data())
def test_the_shipped_patterns_mean_what_they_mean_to_python(
    pattern: str, data: st.DataObject
) -> None:
    ascii_only = st.characters(codec="ascii", exclude_characters=ONLY_PYTHONS_SPACE)
    text = data.draw(
        st.from_regex(pattern, fullmatch=True, alphabet=ascii_only)
        | st.text(st.characters(exclude_characters=ONLY_PYTHONS_SPACE), max_size=30)
    )
    assert matches(pattern, text) == bool(re.fullmatch(pattern, text))
    prose = data.draw(st.sampled_from(["{}", "see {}.", "é{}", "-{}", "{} {}", "({},{})"]))
    written = prose.format(text, text)
    boundaries = rf"(?<![\w-])(?:{pattern})(?![\w-])"
    if written.isascii():
        expected = [match[0] for match in re.finditer(boundaries, written)]
        assert list(found_in(pattern, written)) == expected


def test_half_a_character_matches_nothing() -> None:
    assert not matches("[a-z]+", "ab\ud800")
    assert list(found_in("[a-z]+", "ab \ud800 cd")) == ["ab", "cd"]
