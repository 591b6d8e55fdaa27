"""A description that becomes faulty while its contacts are open: it is named, nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.practice.server import PracticeServer
from contact_editor.resources import resource
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.connections.description_folder import read_descriptions
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.places import held


@pytest.fixture
def description(tmp_path: Path) -> Path:
    text = (resource("providers") / "simvoly.toml").read_text("utf-8")
    file = tmp_path / "providers" / "own.toml"
    file.parent.mkdir()
    file.write_text(re.sub(r'^id = "simvoly"', 'id = "own"', text, count=1, flags=re.M), "utf-8")
    return file


@pytest.fixture
def own(qapp: QApplication, description: Path, server: PracticeServer) -> Iterator[Driver]:
    """Yield the window with John Doe open through a connection with a description of its own."""
    folder = description.parents[1]
    table = {**server.connections()[0], "provider": "own", "name": "Own"}
    put_connection(folder / "connections.toml", Connection(**table))
    driver = Driver(qapp, folder)
    driver.app.manager.keep_key("Own", server.key)
    driver.use("Own")
    driver.open("123")
    yield driver
    driver.close()


def read_again(window: Driver, file: Path, old: str, new: str) -> None:
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")
    manager = window.app.manager
    used = [item.provider for item in manager.items]
    manager.take_catalogue(
        read_descriptions(resource("providers"), manager.managed, file.parent, used)
    )


def test_the_fault_is_said_and_the_edits_are_there_when_it_is_mended(
    own: Driver, description: Path
) -> None:
    own.write("City", "Varna")
    read_again(own, description, "[access]", "[acces]")
    assert "The description own.toml has a fault" in own.said
    assert "Unsaved changes to it are kept." in own.said
    assert "another account" not in own.said
    read_again(own, description, "[acces]", "[access]")
    own.until(own.is_open)
    assert own.line("City").text() == "Varna"
    assert own.contact.has_edits


def test_a_save_under_way_ends_and_is_said_before_the_fault(
    own: Driver, description: Path, server: PracticeServer
) -> None:
    own.write("City", "Varna")
    own.review()
    with held(server, lambda entry: entry.method == "PUT") as arrived:
        own.ctrl_s()
        own.until(arrived.is_set)
        read_again(own, description, "[access]", "[acces]")
        assert own.step is SaveStep.SENDING
    own.until(lambda: "has a fault" in own.said)
    assert "Saved and verified at" in own.said
    assert server.world.contact("simvoly", 123)["city"] == "Varna"
