"""What ships is as if it were read whole, but a description is parsed only when it is used."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from contact_editor.providers.catalogue import read_catalogue
from contact_editor.providers.shipped.shipped_catalogue import read_shipped
from contact_editor.resources import resource
from tests.catalogue import catalogue
from tests.parsed import parsed_of


def test_it_is_the_catalogue_that_is_read_whole_and_checked() -> None:
    shipped = read_shipped(resource("providers"))
    assert catalogue().faults == shipped.faults == ()
    assert list(shipped.names.items()) == list(catalogue().names.items())
    assert shipped.unconfirmed == catalogue().unconfirmed
    assert shipped.providers == catalogue().providers


def test_only_what_is_used_is_parsed_also_with_descriptions_of_ones_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = parsed_of(monkeypatch)
    simvoly = resource("providers", "simvoly.toml").read_text("utf-8")
    (tmp_path / "mine.toml").write_text(simvoly.replace('"Simvoly"', '"Mine"'), "utf-8")
    known = read_shipped(resource("providers")).joined(read_catalogue([tmp_path]))
    assert known.names == {**catalogue().names, "simvoly": "Mine"}
    assert list(known.names) == list(catalogue().names)
    assert known.providers["simvoly"].name == "Mine"
    assert parsed == []
    assert known.unconfirmed.get("hubspot") is None
    assert known.providers["hubspot"] is known.providers["hubspot"]
    assert parsed == ["hubspot"]
    assert known.unconfirmed["activecampaign"].provider.name == "ActiveCampaign"
    assert known.providers["activecampaign"].name == known.names["activecampaign"]
    assert parsed == ["hubspot", "activecampaign"]


def test_a_damaged_file_is_a_fault_once_its_provider_is_used(tmp_path: Path) -> None:
    for name in ("simvoly", "hubspot", "kit"):
        shutil.copy(resource("providers", f"{name}.toml"), tmp_path)
    whole = (tmp_path / "hubspot.toml").read_bytes()
    (tmp_path / "hubspot.toml").write_bytes(whole[: len(whole) // 2] + b"\n= ")
    (tmp_path / "kit.toml").write_bytes(b"")
    known = read_shipped(tmp_path)
    assert [fault.file.name for fault in known.faults] == ["kit.toml"]
    assert known.providers.get("hubspot") is None
    used = known.with_parsed(["hubspot", "simvoly", "unknown"])
    assert [fault.file.name for fault in used.faults] == ["kit.toml", "hubspot.toml"]
    assert "not TOML" in str(used.faults[1])
    assert list(used.providers) == ["simvoly"]
