"""A machine that the company's IT has prepared, in the real window and at the command line."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from contact_editor.app.window.help_actions import HelpActions
from contact_editor.practice.server import PracticeServer
from contact_editor.services.connections.config_folders import machine_config_folder
from contact_editor.services.connections.connection import Connection
from contact_editor.ui.connections.connection_dialog import ConnectionDialog
from contact_editor.viewmodels.contact.window_view import WindowView
from tests.end_to_end.driver import Driver
from tests.fakes.machine import ONLY_THESE, lay_down
from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).parents[2]
MANAGED = "Company Simvoly"
ON_LINUX = pytest.mark.skipif(
    sys.platform != "linux", reason="the machine's folder is the system's"
)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the machine's folder, empty, which the program then looks into."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "xdg"))
    assert machine_config_folder() == tmp_path / "xdg" / "contact-editor"
    return machine_config_folder()


@pytest.fixture
def company(server: PracticeServer) -> Connection:
    """Return the connection that IT lays down."""
    tables = [table for table in server.connections() if table["provider"] == "simvoly"]
    return Connection(**{**tables[0], "name": MANAGED})


Opened = Callable[..., Driver]


@pytest.fixture
def opened(qapp: QApplication, folder: Path) -> Iterator[Opened]:
    """Starts the program on a person's folder with connections of their own."""
    drivers: list[Driver] = []

    def open_it(**asked: Any) -> Driver:
        drivers.append(Driver(qapp, folder, **asked))
        return drivers[-1]

    yield open_it
    for driver in drivers:
        driver.close()


def names(window: Driver) -> list[str]:
    return [item.name for item in window.app.manager.items]


def enter_key(window: Driver, key: str) -> None:
    """Types a key where it is asked for, and keeps it for the session: there is no keyring here."""
    sheet = window.app.loaded_controller.message_actions.key_sheet
    window.until(sheet.isVisible)
    QTest.keyClicks(sheet.key_line.line, key)
    window.press("Keep for this session", sheet)


@ON_LINUX
def test_a_managed_connection_is_used_with_the_persons_key(
    opened: Opened, machine: Path, company: Connection, server: PracticeServer
) -> None:
    lay_down(machine, company, settings=ONLY_THESE)
    before = (machine / "connections.toml").read_bytes()
    window = opened()
    # It is the first, so it is in use from the first start on.
    assert names(window) == [MANAGED]
    assert window.app.workspace.connection == company
    window.find("123")
    enter_key(window, server.key)
    window.until(
        lambda: window.app.workspace.view is WindowView.CONTACT and not window.app.workspace.busy
    )
    window.write("Name", "Written at work")
    assert "Saved and verified" in window.save()
    assert server.world.contact("simvoly", "123")["name"] == "Written at work"
    assert (machine / "connections.toml").read_bytes() == before


@ON_LINUX
def test_ones_own_stand_after_it_or_are_hidden(
    opened: Opened, machine: Path, company: Connection
) -> None:
    lay_down(machine, company)
    assert names(opened()) == [MANAGED, "Practice Simvoly", "Practice Notocat"]
    lay_down(machine, settings=ONLY_THESE)
    window = opened(connection="Practice Notocat")
    assert names(window) == [MANAGED]
    words = f"No connection is named “Practice Notocat” in {machine / 'connections.toml'}."
    assert window.said.startswith(words)
    assert "Your IT department allows only its own connections" in window.said
    assert window.app.workspace.connection is None


@ON_LINUX
def test_practising_stays_possible(opened: Opened, machine: Path, company: Connection) -> None:
    lay_down(machine, company, settings=ONLY_THESE)
    window = opened()
    window.app.loaded_controller.practice_requested.emit()
    assert names(window) == [MANAGED, "Practice Simvoly", "Practice Notocat"]
    window.open("123")
    assert window.contact.title == "John Doe"


@ON_LINUX
def test_a_description_of_ones_own_does_not_lead_a_managed_connection_elsewhere(
    opened: Opened, machine: Path, company: Connection, folder: Path
) -> None:
    shipped = (ROOT / "resources" / "providers" / "simvoly.toml").read_text("utf-8")
    for place in (folder, machine):
        (place / "providers").mkdir(parents=True)
    own, theirs = (shipped.replace('name = "Simvoly"', f'name = "{w}"', 1) for w in ("My", "IT's"))
    (folder / "providers" / "simvoly.toml").write_text(own, "utf-8")
    lay_down(machine, company)
    provider = opened().app.manager.catalogue.providers
    assert provider["simvoly"].name == "My"
    lay_down(machine, settings=ONLY_THESE)
    assert opened().app.manager.catalogue.providers["simvoly"].name == "Simvoly"
    (machine / "providers" / "simvoly.toml").write_text(theirs, "utf-8")
    assert opened().app.manager.catalogue.providers["simvoly"].name == "IT's"


@ON_LINUX
def test_the_dialog_opens_on_the_first_managed_one_instead_of_a_new_one(
    opened: Opened, machine: Path, company: Connection, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    lay_down(machine, company, settings=ONLY_THESE)
    window = opened()
    shown: list[str] = []

    def look(dialog: ConnectionDialog) -> int:
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        shown.append(dialog.fields.name.text())
        assert not dialog.fields.name.isEnabled()
        assert dialog.locked.isVisible()
        dialog.close()
        return 0

    monkeypatch.setattr(ConnectionDialog, "exec", look)
    window.app.loaded_controller.start_page.connect_requested.emit()
    assert shown == [MANAGED]
    assert window.app.workspace.connection == company


@ON_LINUX
def test_settings_that_cannot_be_read_lock_and_are_named(
    opened: Opened, machine: Path, company: Connection
) -> None:
    lay_down(machine, company, settings="only_these_connections = yes")
    window = opened()
    assert names(window) == [MANAGED]
    assert "Some files could not be read" in window.said
    assert str(machine / "settings.toml") in window.said
    assert "settings of your IT department can't be read" in window.app.manager.add_blocked_reason()


@ON_LINUX
@pytest.mark.parametrize(("connection", "words"), [(MANAGED, "yes"), ("Practice Notocat", "no")])
def test_the_support_file_tells_whether_a_connection_is_managed(
    opened: Opened, machine: Path, company: Connection, connection: str, words: str
) -> None:
    lay_down(machine, company)
    window = opened(connection=connection)
    window.app.window.actions_by_name["support_file"].trigger()
    support = window.app.loaded_controller.support
    assert isinstance(support, HelpActions)
    window.until(support.sheet.text)
    assert f"\nmanaged: {words}\n" in support.sheet.text()


def doctor(folder: Path, name: str) -> tuple[int, str, str]:
    """Runs `--doctor` as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "contact_editor", "--data-dir", folder, "--doctor", name],
        cwd=ROOT, env=os.environ, capture_output=True, encoding="utf-8",
        timeout=WAIT_LIMIT_S, check=False,
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


@ON_LINUX
def test_the_doctor_knows_managed_connections(
    folder: Path, machine: Path, company: Connection
) -> None:
    lay_down(machine, company)
    code, said, _ = doctor(folder, MANAGED)
    assert code == 1, "there is no keyring here"
    assert "ok  TCP: 127.0.0.1 accepts connections" in said
    (machine / "settings.toml").write_text("only_this = true")
    _, said, complained = doctor(folder, MANAGED)
    assert "ok  TCP" in said
    assert f"contact-editor: {machine / 'settings.toml'}: " in complained
    lay_down(machine, settings=ONLY_THESE)
    code, _, complained = doctor(folder, "Practice Notocat")
    assert code == 2
    assert "Your IT department allows only" in complained
    assert f"in {machine / 'connections.toml'}; there are: “{MANAGED}”" in complained
