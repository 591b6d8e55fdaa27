"""A user's own description that searches with POST requests is asked about once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.resources import resource
from tests.end_to_end.driver import Driver
from tests.fakes.fact_server import FactServer, fact_server, read_facts


@pytest.fixture
def server() -> Iterator[FactServer]:
    with fact_server(read_facts("intercom")) as server:
        yield server


@pytest.fixture
def folder(tmp_path: Path, server: FactServer) -> Path:
    (tmp_path / "connections.toml").write_text(
        f'[[connection]]\nname = "Desk"\nprovider = "intercom"\naddress = "{server.address}"\n'
        'parameters = { host = "api.intercom.io" }\n',
        "utf-8",
    )
    return tmp_path


def opened(qapp: QApplication, folder: Path) -> Driver:
    driver = Driver(qapp, folder, connection="Desk")
    driver.app.manager.keep_key("Desk", "made-up-key")
    return driver


def describe(folder: Path, comment: str = "") -> None:
    shipped = resource("providers", "intercom.toml").read_text("utf-8")
    (folder / "providers").mkdir(exist_ok=True)
    text = shipped.replace('name = "Intercom"', f'name = "Ours{comment}"', 1)
    (folder / "providers" / "intercom.toml").write_text(text, "utf-8")


def asked(window: Driver) -> bool:
    window.find("ana@made-up.example")
    window.until(lambda: window.is_open() or window.said)
    return "searches with POST /contacts/search" in window.said


def test_nothing_is_sent_before_the_user_has_allowed_it_once(
    qapp: QApplication, folder: Path, server: FactServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    describe(folder)
    window = opened(qapp, folder)
    methods, answer = [], server.answer

    def counted(method: str, *rest: Any) -> Any:
        methods.append(method)
        return answer(method, *rest)

    monkeypatch.setattr(server, "answer", counted)
    assert asked(window)
    assert "POST" not in methods
    window.press("Allow and search")
    window.until(window.is_open)
    assert "POST" in methods
    window.close()

    again = opened(qapp, folder)
    assert not asked(again)
    again.close()

    describe(folder, " changed")
    changed = opened(qapp, folder)
    assert asked(changed)
    changed.close()


def test_a_description_that_ships_is_not_asked_about(qapp: QApplication, folder: Path) -> None:
    window = opened(qapp, folder)
    assert not asked(window)
    window.close()
