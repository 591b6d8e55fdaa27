"""A name that is typed into Find lists what the provider finds by it; the user opens one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from contact_editor.viewmodels.contact.window_view import WindowView
from tests.end_to_end.driver import Driver
from tests.fakes.fact_server import FactServer, fact_server, read_facts


@pytest.fixture
def server() -> Iterator[FactServer]:
    with fact_server(read_facts("intercom")) as server:
        yield server


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, server: FactServer) -> Iterator[Driver]:
    (tmp_path / "connections.toml").write_text(
        f'[[connection]]\nname = "Desk"\nprovider = "intercom"\naddress = "{server.address}"\n'
        'parameters = { host = "api.intercom.io" }\n',
        "utf-8",
    )
    driver = Driver(qapp, tmp_path, connection="Desk")
    driver.app.manager.keep_key("Desk", "made-up-key")
    yield driver
    driver.close()


def test_a_single_contact_of_that_name_is_offered_not_opened(window: Driver) -> None:
    workspace = window.app.workspace
    window.find("ana  pop")
    window.until(lambda: workspace.view is WindowView.CHOOSING)
    assert workspace.contact is None
    page = window.app.loaded_controller.lazy_pages.matches
    (row,) = page.list.texts()
    assert row.startswith("Ana Pop · #63a07ddf05a32042dffac965 · ana@made-up.example")
    assert page.title.text() == "1 contact found for “ana pop” in Desk"
    QTest.keyClick(window.app.window.focusWidget(), Qt.Key.Key_Return)
    window.until(window.is_open)
    assert window.contact.editing.snapshot.value("name") == "Ana Pop"


def test_a_name_that_nobody_has_is_said(window: Driver) -> None:
    window.find("No such name")
    window.until(lambda: window.not_found == "No contact found for “No such name” in Desk")


def test_what_cannot_be_a_name_is_not_looked_for(window: Driver, server: FactServer) -> None:
    window.find("12 34")
    window.until(lambda: "contains none" in window.said)
    window.find("x" * 200)
    window.until(lambda: "contains none" in window.said)


@pytest.fixture
def sales(qapp: QApplication, tmp_path: Path) -> Iterator[Driver]:
    """A connection to a provider whose search answers a part of each contact."""
    with fact_server(read_facts("hubspot")) as server:
        (tmp_path / "connections.toml").write_text(
            f'[[connection]]\nname = "Sales"\nprovider = "hubspot"\naddress = "{server.address}"\n',
            "utf-8",
        )
        driver = Driver(qapp, tmp_path, connection="Sales")
        driver.app.manager.keep_key("Sales", "made-up-key")
        yield driver
        driver.close()


def test_a_contact_that_a_search_answers_in_part_is_read_whole(sales: Driver) -> None:
    sales.find("Ana Pop")
    sales.until(lambda: sales.app.workspace.view is WindowView.CHOOSING)
    QTest.keyClick(sales.app.window.focusWidget(), Qt.Key.Key_Return)
    sales.until(sales.is_open)
    sales.settle()
    assert sales.line("Phone").text() == "+40 1"
    sales.write("Last name", "Popa")
    said = sales.save()
    assert said.startswith("Saved and verified")
    assert "another user" not in said
