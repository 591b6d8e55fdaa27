"""The groups of an account's own fields are sections of the form, its list and the palette."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.end_to_end.driver import CTRL, Driver
from tests.fakes.account_fields import SECTIONS, facts_with_groups
from tests.fakes.fact_server import FactServer, fact_server

SHARE = 8


@pytest.fixture
def server() -> Iterator[FactServer]:
    with fact_server(facts_with_groups(SHARE)) as server:
        yield server


@contextmanager
def opened(qapp: QApplication, folder: Path, server: FactServer) -> Iterator[Driver]:
    (folder / "connections.toml").write_text(
        f'[[connection]]\nname = "Sales"\nprovider = "hubspot"\naddress = "{server.address}"\n',
        "utf-8",
    )
    driver = Driver(qapp, folder, connection="Sales")
    driver.app.manager.keep_key("Sales", "made-up-key")
    driver.app.window.showNormal()
    driver.app.window.resize(1366, 696)
    driver.open("ana@made-up.example")
    driver.settle()
    yield driver
    driver.close()


def titles(window: Driver) -> list[str]:
    """Return the sections of the list, with the headings above some of them."""
    names = window.app.loaded_controller.page.form.navigation.list
    window.until(lambda: names.count() > 1)
    texts = (str(names.item(row).data(0)) for row in range(names.count()))
    return [text.split(", ")[0] for text in texts]


def test_each_group_is_a_section_of_its_own_in_the_order_of_the_account(
    qapp: QApplication, tmp_path: Path, server: FactServer
) -> None:
    with opened(qapp, tmp_path, server) as window:
        assert titles(window) == [
            "Contact", "Person", "Account fields", "Preferences", "Contact information", *SECTIONS,
            "Sales information", "Other", "Record", "Other fields from the provider",
        ]  # fmt: skip
        own = [f.key for f in window.contact.editing.provider.fields if f.key.startswith("own_")]
        window.app.loaded_controller.page.form.focus_field(own[2])
        for following in own[3:6]:
            QTest.keyClick(window.focused(), Qt.Key.Key_Tab)
            form = window.app.loaded_controller.page.form
            assert form.field_at(window.focused()) == following
        label = window.contact.editing.provider.field(own[4])
        assert label is not None
        QTest.keyClick(window.app.window, Qt.Key.Key_K, CTRL)
        palette = window.app.loaded_controller.palette.palette
        QTest.keyClicks(palette.line, label.label)
        (entry,) = palette._shown
        assert (entry.text, entry.hint) == (label.label, "Contract")
        QTest.keyClick(palette.line, Qt.Key.Key_Return)
        window.until(lambda: form.field_at(window.focused()) == own[4])
        window.write(label.label, "changed")
        assert window.save().startswith("Saved and verified")
        assert server.writes == [{"properties": {own[4]: "changed"}}]


def test_if_their_names_cannot_be_read_the_groups_have_their_keys_and_all_is_editable(
    qapp: QApplication, tmp_path: Path, server: FactServer
) -> None:
    server.broken["groups"] = 403
    with opened(qapp, tmp_path, server) as window:
        assert not window.said
        assert {"Contactinformation", "Of-billing"} < {*titles(window)}
        window.write("Favourite colour", "blue")
        assert window.save().startswith("Saved and verified")
        server.broken.clear()
        window.app.workspace.refresh()
        window.until(lambda: "Billing" in titles(window))


def test_a_field_that_moves_to_another_group_keeps_what_is_typed(
    qapp: QApplication, tmp_path: Path, server: FactServer
) -> None:
    with opened(qapp, tmp_path, server) as window:
        window.write("Favourite colour", "blue")
        table = server.facts["operations"]["definitions"]
        answer = json.loads(table["answer"])
        (colour,) = (each for each in answer["results"] if each["name"] == "favourite.colour")
        colour["groupName"] = "preferences"
        table["answer"] = json.dumps(answer)
        window.app.workspace.refresh()
        editing = window.contact.editing

        def has_moved() -> bool:
            field = editing.provider.field("favourite.colour")
            return field is not None and field.section.endswith("preferences")

        window.until(has_moved)
        window.settle()
        assert editing.draft.edits == {"favourite.colour": "blue"}
        assert window.line("Favourite colour").text() == "blue"
