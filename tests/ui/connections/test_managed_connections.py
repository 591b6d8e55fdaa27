"""What IT laid down is shown in the dialog of connections, and only the key can be entered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from contact_editor.background import NetworkThread
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.connections.managed_settings import read_managed
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.ui.connections.connection_dialog import ConnectionDialog
from contact_editor.ui.connections.parts.mnemonics import without_mnemonic
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from tests.catalogue import catalogue
from tests.fakes.key_stores import MoodyStore
from tests.fakes.machine import ACME, ONLY_THESE, lay_down

SHOP = Connection(name="Shop", provider="simvoly", parameters={"domain": "www.shop.example"})
PROXIED = msgspec.structs.replace(ACME, proxy="http://proxy.example:3128", proxy_user="me")
LOCKED = "Managed by your IT department ({file}). You can change only the key."
KEY_STORED = "✓ Saved. The key is stored in the keyring."
BOTH_STORED = "✓ Saved. The key and the password for the proxy are stored in the keyring."
NO_MORE = "Your IT department allows only its own connections ({file})."


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    return tmp_path / "machine"


@pytest.fixture
def store() -> Iterator[MoodyStore]:
    store = MoodyStore()
    yield store
    store.may_answer.set()


@pytest.fixture
def background() -> Iterator[NetworkThread]:
    background = NetworkThread()
    yield background
    background.stop()


@pytest.fixture
def opened(
    qtbot: QtBot, tmp_path: Path, machine: Path, store: MoodyStore, background: NetworkThread
) -> Callable[..., ConnectionDialog]:
    """Opens the dialog on the files as they are then, beside a person's own connection."""
    file = tmp_path / "connections.toml"
    put_connection(file, SHOP)

    def open_it(*, select: str = "") -> ConnectionDialog:
        credentials = Credentials(store)
        manager = ConnectionManager(
            catalogue(), file, credentials, background, read_managed(machine)
        )
        dialog = ConnectionDialog(manager, None, select=select)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return open_it


Opened = Callable[..., ConnectionDialog]


def listed(dialog: ConnectionDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def plain(text: str) -> str:
    """Takes out where a long path may be broken."""
    return text.replace("\u200b", "")


def unlocked(dialog: ConnectionDialog) -> set[QWidget]:
    """Return what can be entered or chosen in the form, as far as it is unfolded."""
    fields = dialog.fields
    own = (
        fields.name,
        fields.provider,
        fields.environment,
        fields.network.address,
        fields.key_line.line,
    )
    ticks = (fields.read_only, fields.skip_review, fields.keeps_left_out)
    way = (fields.network.certificates.line, fields.network.way, fields.network.proxy)
    others = (fields.network.user, fields.network.password.line, *fields.parameters.values())
    return {control for control in (*own, *ticks, *way, *others) if control.isEnabled()}


def press(dialog: ConnectionDialog, text: str) -> None:
    ways = dialog.result_bar.buttons
    next(button for button in ways if without_mnemonic(button.text()) == text).click()


def said(dialog: ConnectionDialog) -> str:
    return dialog.result_bar.note.plain_text


def test_only_the_key_and_the_proxys_password_can_be_entered(opened: Opened, machine: Path) -> None:
    lay_down(machine, PROXIED)
    dialog = opened()
    assert listed(dialog) == ["Acme\nSimvoly · Production · managed", "Shop\nSimvoly · Production"]
    assert dialog.fields.name.text() == "Acme"
    assert dialog.fields.parameters["domain"].text() == "www.acme.example"
    key, password = dialog.fields.key_line, dialog.fields.network.password
    assert unlocked(dialog) == {key.line, password.line}
    assert dialog.focusWidget() is key.line
    assert dialog.locked.plain_text == LOCKED.format(file=machine / "connections.toml")
    assert dialog.locked.isVisible()
    assert key.line.placeholderText() == "Leave blank to keep the saved key"


def test_ones_own_beside_it_is_as_free_as_ever(opened: Opened, machine: Path) -> None:
    lay_down(machine, PROXIED)
    dialog = opened(select="Shop")
    fields = dialog.fields
    assert {fields.name, fields.provider, fields.network.address, fields.network.way} <= unlocked(
        dialog
    )
    assert fields.skip_review not in unlocked(dialog)
    assert dialog.remove_button.isEnabled()
    assert dialog.add_button.isEnabled()
    assert not dialog.locked.isVisible()
    assert not dialog.drop_button.isVisible()


def test_why_it_cannot_be_removed_is_said_where_one_looks(opened: Opened, machine: Path) -> None:
    lay_down(machine, ACME)
    dialog = opened()
    assert not dialog.remove_button.isEnabled()
    assert dialog.remove_button.accessibleDescription() == dialog.locked.plain_text
    assert "your IT department" in dialog.remove_button.toolTip()
    assert dialog.add_button.isEnabled()
    assert dialog.add_button.accessibleDescription() == ""


def test_a_key_is_stored_by_keyboard_and_the_files_are_left_alone(
    opened: Opened, machine: Path, store: MoodyStore, qtbot: QtBot
) -> None:
    lay_down(machine, PROXIED)
    before = [file.read_bytes() for file in machine.iterdir()]
    dialog = opened()
    QTest.keyClicks(dialog.focusWidget(), "my-key")
    dialog.fields.network.password.line.setText("secret")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    qtbot.wait_until(lambda: said(dialog) == BOTH_STORED)
    assert store.keys == {"Acme": "my-key"}
    assert store.kept[SecretKind.KEY_HOST] == {
        "Acme": "www.acme.example proxy=http://proxy.example:3128"
    }
    assert store.kept[SecretKind.PROXY_PASSWORD] == {"Acme": "secret"}
    assert [file.read_bytes() for file in machine.iterdir()] == before
    assert dialog.fields.key_line.key() == ""
    # Still the managed one, and still locked.
    assert dialog.fields.name not in unlocked(dialog)
    assert not dialog.remove_button.isEnabled()


@pytest.mark.parametrize(
    "unusual",
    [
        msgspec.structs.replace(ACME, skip_review=True),
        msgspec.structs.replace(ACME, environment="sandbox", skip_review=True),
        msgspec.structs.replace(ACME, parameters={"domain": " www.acme.example "}),
    ],
)
def test_it_stays_the_managed_one_also_where_the_form_would_have_written_it_otherwise(
    opened: Opened, machine: Path, qtbot: QtBot, unusual: Connection
) -> None:
    lay_down(machine, unusual)
    dialog = opened()
    assert unlocked(dialog) == {dialog.fields.key_line.line, dialog.fields.network.password.line}
    dialog.fields.key_line.line.setText("my-key")
    dialog.save()
    qtbot.wait_until(lambda: said(dialog) == KEY_STORED)
    assert dialog.fields.connection() == unusual
    assert dialog.drop_button.isVisible()
    assert not dialog.remove_button.isEnabled()
    dialog.drop_button.click()
    press(dialog, "Remove my key")
    qtbot.wait_until(lambda: said(dialog) == "✓ Removed your key for Acme.")


def test_with_nothing_entered_nothing_is_said_to_be_saved(opened: Opened, machine: Path) -> None:
    lay_down(machine, ACME)
    dialog = opened()
    dialog.save()
    assert said(dialog) == "Nothing to save: no key was entered."


def test_what_it_wrote_wrongly_keeps_no_key_from_being_stored(
    opened: Opened, machine: Path, store: MoodyStore, qtbot: QtBot
) -> None:
    wrong = msgspec.structs.replace(PROXIED, address="ftp://x", proxy="ftp://y", proxy_user="a:b")
    lay_down(machine, wrong)
    dialog = opened()
    dialog.fields.key_line.line.setText("my-key")
    dialog.save()
    qtbot.wait_until(lambda: said(dialog) == KEY_STORED)
    assert store.keys == {"Acme": "my-key"}


def test_the_persons_key_is_removed_and_the_connection_stays(
    opened: Opened, machine: Path, store: MoodyStore, qtbot: QtBot
) -> None:
    lay_down(machine, ACME)
    store.put("Acme", "my-key")
    dialog = opened()
    dialog.drop_button.click()
    assert said(dialog) == "⚠ Remove your key for Acme and the proxy password?"
    press(dialog, "Cancel")
    assert store.keys == {"Acme": "my-key"}
    dialog.drop_button.click()
    press(dialog, "Remove my key")
    qtbot.wait_until(lambda: said(dialog) == "✓ Removed your key for Acme.")
    assert store.keys == {}
    assert listed(dialog)[0].startswith("Acme\n")


def test_a_key_that_the_keyring_does_not_give_up_is_said(
    opened: Opened, machine: Path, store: MoodyStore, qtbot: QtBot
) -> None:
    lay_down(machine, ACME)
    store.put("Acme", "my-key")
    store.trouble = errors.KeyringLocked("locked")
    dialog = opened()
    dialog.drop_button.click()
    press(dialog, "Remove my key")
    qtbot.wait_until(lambda: "Your key for Acme may still be in the keyring." in said(dialog))
    store.trouble = None
    press(dialog, "Try again")
    qtbot.wait_until(lambda: said(dialog) == "✓ Removed your key for Acme.")
    assert store.keys == {}


def test_it_is_tried_with_a_key_that_is_only_typed(
    opened: Opened, machine: Path, practice: PracticeServer, world: PracticeState, qtbot: QtBot
) -> None:
    assert practice.world is world
    table = next(table for table in practice.connections() if table["provider"] == "simvoly")
    lay_down(machine, Connection(**table))
    dialog = opened()
    dialog.fields.key_line.line.setText(practice.key)
    dialog.try_button.click()
    qtbot.wait_until(lambda: said(dialog).startswith("✓ Connection works"))


def test_where_only_these_are_allowed_none_can_be_added(opened: Opened, machine: Path) -> None:
    lay_down(machine, ACME, settings=ONLY_THESE)
    dialog = opened()
    assert listed(dialog) == ["Acme\nSimvoly · Production · managed"]
    assert dialog.focusWidget() is dialog.fields.key_line.line
    why = NO_MORE.format(file=machine / "connections.toml")
    assert not dialog.add_button.isEnabled()
    assert dialog.add_button.accessibleDescription() == why
    assert dialog.no_more.isVisible()
    assert dialog.no_more.plain_text == why


def test_where_only_these_are_allowed_and_there_are_none_nothing_can_be_entered(
    opened: Opened, machine: Path
) -> None:
    lay_down(machine, settings=ONLY_THESE)
    dialog = opened()
    assert listed(dialog) == []
    assert unlocked(dialog) == set()
    buttons = (dialog.save_button, dialog.try_button, dialog.use_button, dialog.add_button)
    assert not any(button.isEnabled() for button in buttons)
    assert dialog.close_button.isEnabled()
    assert dialog.locked.plain_text == NO_MORE.format(file=machine / "connections.toml")


def test_tab_reaches_all_that_can_be_done_and_nothing_locked(opened: Opened, machine: Path) -> None:
    lay_down(machine, PROXIED, settings=ONLY_THESE)
    dialog = opened()
    reached: list[QWidget] = []
    while (focused := dialog.focusWidget()) not in reached:
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    key, password = dialog.fields.key_line, dialog.fields.network.password
    wanted = {key.line, password.line, dialog.drop_button, dialog.save_button, dialog.list}
    assert wanted <= set(reached)
    assert all(widget.isEnabled() for widget in reached)
    assert {without_mnemonic(w.text()) for w in reached if isinstance(w, QPushButton)} >= {
        "Test connection",
        "Remove my key",
    }


def test_a_sample_connection_cannot_be_changed_or_removed(
    opened: Opened, machine: Path, tmp_path: Path
) -> None:
    dialog = opened()
    before = (tmp_path / "connections.toml").read_bytes()
    dialog._manager.add_temporary(Connection(name="Sample", provider="brevo"), "key")
    dialog._show("Sample")
    assert dialog.locked.plain_text.startswith("Sample connection: it can't be changed")
    assert unlocked(dialog) == {dialog.fields.key_line.line, dialog.fields.network.password.line}
    assert not dialog.remove_button.isEnabled()
    dialog.save_button.click()
    assert said(dialog).startswith("⚠ Not saved. Sample connection: ")
    assert (tmp_path / "connections.toml").read_bytes() == before
    assert len(listed(dialog)) == 2
