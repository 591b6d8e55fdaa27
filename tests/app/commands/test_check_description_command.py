"""`--check-description` names faults with their place, and walks through a real server."""

from __future__ import annotations

import io
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from contact_editor.app.commands.check_description_command import check
from tests.fakes.key_stores import MemoryStore
from tests.fakes.real_kinto import KEY, Kinto, running_kinto

DESCRIPTION = Path(__file__).parents[2] / "providers" / "descriptions" / "kinto.toml"
ANA = {"email": "ana@made-up.example", "name": "Ana", "address": {"city": "Paris"}, "seats": 3}
linux_only = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the server is set up on Linux only"
)


def checked(file: Path, **options: Any) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    given = {"connection": "", "contact": "", "edit": "", "data_dir": file.parent, **options}
    code = check(Namespace(check_description=file, **given), MemoryStore(**{"Shop": KEY}), out, err)
    return code, out.getvalue(), err.getvalue()


@pytest.fixture(scope="module")
def kinto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kinto]:
    with running_kinto(tmp_path_factory.mktemp("kinto")) as server:
        yield server


@pytest.fixture
def file(tmp_path: Path, kinto: Kinto) -> Path:
    kinto.put("ana", ANA)
    (tmp_path / "connections.toml").write_text(
        f'[[connection]]\nname = "Shop"\nprovider = "kinto"\naddress = "{kinto.address}"\n'
        '[connection.parameters]\nhost = "kinto.example.com"\n',
        "utf-8",
    )
    copy = tmp_path / "kinto.toml"
    copy.write_bytes(DESCRIPTION.read_bytes())
    return copy


def test_every_fault_has_a_line_with_its_place_and_remedy(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    text = DESCRIPTION.read_text("utf-8")
    file.write_text(text.replace('at = "address.city"', 'at = "a..b"').replace("{email}", "x"))
    code, _, said = checked(file)
    assert code == 1
    assert len(said.splitlines()) == 2
    assert "operations.find: must contain {email}" in said
    assert "field 3 `city`: at: `a..b` is not a place" in said


def test_a_claim_without_a_source_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    text = DESCRIPTION.read_text("utf-8")
    file.write_text(text[: text.index("[[sources]]")] + text[text.index("[access]") :])
    code, _, said = checked(file)
    assert code == 1
    assert 'saving.left_out: "kept" needs a source: cite where it is documented' in said


@linux_only
def test_a_contact_is_found_and_read_and_nothing_is_written(file: Path, kinto: Kinto) -> None:
    code, said, wrong = checked(file, connection="Shop", contact="ana@made-up.example")
    assert (code, wrong) == (0, "")
    assert "ok  find: 1 contacts with that email" in said
    assert "not described: seats" in said
    assert "PATCH" not in said
    assert kinto.record("ana") == ANA


@linux_only
def test_an_edit_is_made_and_undone_and_each_request_reported(file: Path, kinto: Kinto) -> None:
    code, said, wrong = checked(
        file, connection="Shop", contact="ana@made-up.example", edit="city=Rome"
    )
    assert (code, wrong) == (0, "")
    assert "ok  edit of city: city: stored" in said
    assert "ok  undo: city: stored" in said
    assert said.count("PATCH ") == 2
    assert kinto.record("ana") == ANA


@linux_only
def test_a_wrong_fact_is_found_by_the_walk(file: Path) -> None:
    text = file.read_text("utf-8").replace('into = "data"\n', "")
    file.write_text(text, "utf-8")
    code, said, _ = checked(
        file, connection="Shop", contact="ana@made-up.example", edit="city=Rome"
    )
    assert code == 1
    assert "BAD" in said


@linux_only
def test_a_connection_that_is_not_there_is_said(file: Path) -> None:
    code, _, said = checked(file, connection="Other", contact="ana@made-up.example")
    assert code == 2
    assert "there is no connection “Other” to the provider “kinto”" in said
