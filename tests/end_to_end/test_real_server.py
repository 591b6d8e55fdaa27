"""A real server of another project, described by a file and edited through the window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.services.http.transport import Exchange
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.fakes.real_kinto import KEY, RECORDS, Kinto, running_kinto

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="set up on Linux only")

DESCRIPTION = (Path(__file__).parents[1] / "providers" / "descriptions" / "kinto.toml").read_text(
    "utf-8"
)
REPLACING = DESCRIPTION.replace(
    'content_type = "application/merge-patch+json"', 'content_type = "application/json"'
).replace('nested = "merged"', 'nested = "replaced"')
ANA = {
    "email": "ana@made-up.example",
    "name": "Ana",
    "address": {"city": "Paris", "zip": "75001", "geo": {"lat": 48.85}},
    "consent": {"unsubscribed": False, "since": "2024-05-01"},
    "stage": "lead",
    "tags": ["vip"],
    "seats": 3,
}


@pytest.fixture(scope="module")
def kinto(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kinto]:
    with running_kinto(tmp_path_factory.mktemp("kinto")) as server:
        yield server


@pytest.fixture(params=[DESCRIPTION, REPLACING], ids=["merged", "replaced"])
def window(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path, kinto: Kinto
) -> Iterator[Driver]:
    kinto.put("ana", ANA)
    (tmp_path / "providers").mkdir()
    (tmp_path / "providers" / "kinto.toml").write_text(request.param, "utf-8")
    (tmp_path / "connections.toml").write_text(
        f'[[connection]]\nname = "Shop"\nprovider = "kinto"\naddress = "{kinto.address}"\n'
        '[connection.parameters]\nhost = "kinto.example.com"\n',
        "utf-8",
    )
    driver = Driver(qapp, tmp_path, connection="Shop")
    driver.app.manager.keep_key("Shop", KEY)
    driver.open("ana@made-up.example")
    yield driver
    driver.close()


def test_a_nested_value_is_shown_and_saved_and_what_lies_beside_it_stays(
    window: Driver, kinto: Kinto
) -> None:
    assert window.contact.title == "Ana"
    assert window.line("City").text() == "Paris"
    window.write("City", "Rome")
    assert window.save().startswith("Saved and verified")
    address = {"city": "Rome", "zip": "75001", "geo": {"lat": 48.85}}
    assert kinto.record("ana") == {**ANA, "address": address}


def test_a_field_is_cleared_and_a_tag_added_and_nothing_else_changes(
    window: Driver, kinto: Kinto
) -> None:
    window.write("Name", "")
    window.add_tag("lead")
    assert window.save().startswith("Saved and verified")
    after = {key: value for key, value in kinto.record("ana").items() if value is not None}
    assert after == {key: value for key, value in ANA.items() if key != "name"} | {
        "tags": ["vip", "lead"]
    }


def test_a_wrong_password_is_said_to_be_the_key(window: Driver, kinto: Kinto) -> None:
    window.app.manager.keep_key("Shop", "nobody:knows")
    window.find("ana@made-up.example")
    window.until(lambda: window.said)
    assert "key" in window.said.lower() or "may not" in window.said.lower()


def test_a_lost_race_is_not_written_over_and_both_edits_are_kept(
    window: Driver, kinto: Kinto
) -> None:
    """Another user saves between the read and the write: the server refuses with 412."""
    raced: list[str] = []

    def between(exchange: Exchange) -> None:
        reads = f"{RECORDS}/ana" in exchange.request.path and exchange.request.method == "GET"
        if reads and window.step is SaveStep.SENDING and not raced:
            raced.append(exchange.request.path)
            kinto.put("ana", {**ANA, "name": "Theirs"})

    window.write("City", "Rome")
    window.review()
    assert window.app.workspace.in_use is not None
    gateway = window.app.workspace.in_use.gateway
    assert gateway is not None
    gateway._calls._transport._on_exchange = between
    window.ctrl_s()
    window.until(lambda: raced and window.step is not SaveStep.SENDING)
    assert kinto.record("ana") == {**ANA, "name": "Theirs"}

    def saved() -> bool:
        # A review that has just changed takes no key for a moment.
        if window.step is SaveStep.REVIEWING:
            window.ctrl_s()
        return window.step is SaveStep.IDLE and "verified" in window.said

    window.until(saved)
    address = {**ANA["address"], "city": "Rome"}  # type: ignore[dict-item]  # it is a dict
    assert kinto.record("ana") == {**ANA, "name": "Theirs", "address": address}
