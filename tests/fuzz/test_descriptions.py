"""However a description is mangled: it can be used, or a fault says what is wrong."""

from __future__ import annotations

import contextlib
import re
import tomllib
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.model.draft import Draft
from contact_editor.providers.catalogue import read_catalogue
from contact_editor.providers.codecs.contact_codec import decode_contact
from contact_editor.providers.codecs.update_body import update_body
from contact_editor.providers.description import Provider
from contact_editor.providers.templates import names_in
from contact_editor.providers.typed_reference import typed_references
from contact_editor.resources import resource
from contact_editor.services.connections.base_url import base_address, checked_address
from contact_editor.services.connections.connection import Connection
from tests.counts import counted
from tests.fuzz.cases import cases
from tests.fuzz.mutations import UNSEEN, document, mangled, places, with_other

# Python warns of a pattern that a later version may read differently; it compiles.
pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning")

_TEXTS = [file.read_text("utf-8") for file in sorted(resource("providers").glob("*.toml"))]
_TABLES = [tomllib.loads(text) for text in _TEXTS]
_PLACES = [list(places(tables)) for tables in _TABLES]
_NASTY = [
    '""', "''", "1", "-1", "1.5", "nan", "inf", "true", "[]", "{}", "[[]]", "{ a = 1 }", '"{"',
    '"{id}"', '"{}"', '"{domain.x}"', "'('", "'[[a]'", "'a{99999999999}'", "'(?i)a'", "'\\'",
    '"\\u0000"', '"https://["', '"HTTPS://x"', '"é"', "2024-01-01", "00:00:00", "9" * 5000,
    "[" * 2000, "a.b.c = 1\n", "[x]\n", "[[x]]\n", "\n", "=", '"""', "#", *UNSEEN,
]  # fmt: skip
_TEXT = st.text(max_size=8) | st.sampled_from(
    ["", "id", "email", "{id}", "{email}", "{position}", "{", "{}", "/", "//x", "/..", "https://",
     "https://x", "(", "(?i)a", "(a)(b)", "(?P<n>a)", ".*", "a{999}", "text", "json", "array",
     "contact", "contacts", "PUT", "DELETE", "whole-number", "time-stamp", "<b>x</b>", *UNSEEN[:-1]]
)  # fmt: skip
_VALUE = st.recursive(
    _TEXT
    | st.sampled_from([0, 1, -1, 2**63, 1.5, True, False, float("nan")])
    | st.sampled_from([date(2024, 1, 1), time(1, 2), datetime(1, 1, 1, tzinfo=UTC)]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXT, inner, max_size=3),
    max_leaves=5,
)
_CONTACT = {"id": "con_D6zCfeVDaAAT-b9dl9SIE", "email": "ann@made-up.example", "tags": ["a"]}


@st.composite
def altered(draw: st.DrawFn) -> bytes:
    """A description with one to three of its values in the place of which others stand."""
    number = draw(st.integers(0, len(_TABLES) - 1))
    tables = _TABLES[number]
    for place in draw(st.lists(st.sampled_from(_PLACES[number]), min_size=1, max_size=3)):
        # An earlier change may have taken the place away.
        with contextlib.suppress(LookupError, TypeError):
            tables = with_other(tables, place, draw(_TEXT | _VALUE | st.just(...)))
    return document(tables)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("described") / "mangled.toml"


@pytest.mark.slow
@cases(0.15)
@given(content=mangled(_TEXTS, _NASTY))
def test_a_mangled_description_can_be_used_or_is_refused(file: Path, content: bytes) -> None:
    _read(file, content)


@pytest.mark.slow
@cases(0.13)
@given(content=altered())
def test_a_description_with_other_values_can_be_used_or_is_refused(
    file: Path, content: bytes
) -> None:
    _read(file, content)


@cases(0.02)
@given(content=st.binary(max_size=60))
def test_any_bytes_can_be_used_or_are_refused(file: Path, content: bytes) -> None:
    _read(file, content)


def _read(file: Path, content: bytes) -> None:
    counted["fuzzed descriptions"] += 1
    file.write_bytes(content)
    found = read_catalogue([file.parent])
    if found.faults:
        (fault,) = found.faults
        assert not found.providers
        assert str(fault).startswith(f"{file}: ")
        assert fault.reason.strip()
    else:
        (provider,) = found.providers.values()
        counted["fuzzed descriptions that can be used"] += 1
        _use(provider)


def _use(provider: Provider) -> None:
    update = provider.operations.update
    assert update.method in ("PUT", "PATCH", "POST")
    assert "id" in names_in([update.path, update.body])
    assert provider.access.base.lower().startswith("https://")
    assert not re.fullmatch(provider.identity.pattern, "")
    given: dict[str, Any] = {each.key: each.example for each in provider.access.parameters}
    with contextlib.suppress(ValueError):
        address = base_address(provider, Connection("A", provider.id, parameters=given))
        assert checked_address(address) == address
    for text in ("123", "https://x.example/123", f"{_CONTACT['id']} ann@made-up.example"):
        typed_references(provider, text)
    for contact in (_CONTACT, {**_CONTACT, "id": 123}):
        # Says that it is no contact.
        with contextlib.suppress(ValueError):
            snapshot = decode_contact(provider, contact)
            update_body(provider, Draft(snapshot))
