"""The window while a real keyring asks for its password on a real screen."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from contact_editor.practice.faults import Fault
from contact_editor.practice.server import PracticeServer
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.services.credentials.keyring_store import KeyringStore
from contact_editor.services.daemon_threads import DaemonWorker
from contact_editor.ui.connections.connection_dialog import ConnectionDialog
from contact_editor.viewmodels.contact.window_view import WindowView
from tests.end_to_end.driver import Driver
from tests.fakes.desktop_keyring import DesktopKeyring, desktop_keyring, missing_parts

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the Secret Service is a matter of Linux"
)
LOCKED = "Practice Simvoly"
AT_HAND = "Practice Notocat"
OTHERS = ("practice.example", "127.0.0.1", "network", "provider", "unexpected", "API key is saved")


@pytest.fixture
def keyring(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, server: PracticeServer
) -> Iterator[DesktopKeyring]:
    """Yield a keyring that is locked and holds all that is kept for one connection."""
    assert not missing_parts(), f"{missing_parts()}: scripts/set-up test installs them"
    with desktop_keyring(**getattr(request, "param", {})) as keyring:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring.address)
        store = KeyringStore()
        store.put(LOCKED, server.key)
        store.put(LOCKED, "a proxy's password", SecretKind.PROXY_PASSWORD)
        keyring.lock()
        yield keyring


@pytest.fixture
def window(
    qapp: QApplication, folder: Path, server: PracticeServer, keyring: DesktopKeyring
) -> Iterator[Driver]:
    driver = Driver(qapp, folder, connection=LOCKED)
    driver.app.manager.keep_key(AT_HAND, server.key)
    yield driver
    driver.close()


def beside(step: Callable[[], Any]) -> Future[Any]:
    """Does something that the user does elsewhere, while the window goes on."""
    return DaemonWorker("the user").submit(step)


def meanwhile(window: Driver, step: Callable[[], Any]) -> None:
    """Wait for something that the user does elsewhere, while the window goes on."""
    done = beside(step)
    window.until(done.done)
    done.result()


def ask(window: Driver, keyring: DesktopKeyring) -> None:
    """Looks for a contact whose key is in the locked keyring."""
    window.find("123")
    meanwhile(window, keyring.see_prompt)


@pytest.mark.parametrize(
    ("what_happens", "words"),
    [
        (DesktopKeyring.dismiss, "You dismissed the keyring's prompt, so it stayed locked."),
        (DesktopKeyring.kill, "The keyring stopped answering: it ended while its prompt was open."),
    ],
    ids=["dismissed", "killed"],
)
def test_each_end_of_a_prompt_has_its_words_and_the_window_goes_on_all_along(
    window: Driver,
    keyring: DesktopKeyring,
    what_happens: Callable[[DesktopKeyring], None],
    words: str,
) -> None:
    ask(window, keyring)
    assert window.app.workspace.busy
    meanwhile(window, lambda: what_happens(keyring))
    window.until(lambda: window.said)
    assert window.said.startswith(words)
    assert not [other for other in OTHERS if other in window.said]
    assert {button.text() for button in action_buttons(window)} >= {"Try again", "Enter key…"}


def action_buttons(window: Driver) -> list[Any]:
    return list(window.app.loaded_controller.message_actions.bar.action_buttons())


@pytest.mark.parametrize("keyring", [{"has_screen": False}], indirect=True)
def test_a_locked_keyring_without_a_screen_is_said_to_be_locked(window: Driver) -> None:
    window.find("123")
    window.until(lambda: window.said)
    assert window.said.startswith("The keyring is locked, and could not ask you")
    assert not [other for other in OTHERS if other in window.said]


def test_after_a_dismissed_prompt_another_try_asks_anew(
    window: Driver, keyring: DesktopKeyring
) -> None:
    ask(window, keyring)
    meanwhile(window, keyring.dismiss)
    window.press("Try again")
    meanwhile(window, keyring.answer)
    window.until(lambda: window.app.workspace.view is WindowView.CONTACT)
    assert window.contact.title == "John Doe"


def test_a_keyring_that_was_killed_is_used_again_once_it_runs(
    window: Driver, keyring: DesktopKeyring
) -> None:
    ask(window, keyring)
    meanwhile(window, keyring.kill)
    window.button("Try again")
    meanwhile(window, keyring.start)
    window.press("Try again")
    meanwhile(window, keyring.answer)
    window.until(lambda: window.app.workspace.view is WindowView.CONTACT)


def test_what_is_typed_while_a_prompt_is_open_stays(
    window: Driver, keyring: DesktopKeyring, server: PracticeServer
) -> None:
    ask(window, keyring)
    meanwhile(window, keyring.answer)
    window.until(window.is_open)
    # The request for them would be refused in the place of that for the contact.
    window.until(lambda: window.app.workspace.session.lookup_names.get("subscriber-lists"))
    keyring.lock()
    # The contact stays open; the key is refused once, so that the next try asks the keyring.
    server.world.faults.add(Fault("status", code=401))
    window.find("123")
    window.until(window.app.loaded_controller.message_actions.key_sheet.isVisible)
    window.escape()
    window.find("123")
    meanwhile(window, keyring.see_prompt)
    window.write("Name", "Typed meanwhile")
    assert window.line("Name").text() == "Typed meanwhile"
    meanwhile(window, keyring.answer)
    window.until(lambda: not window.app.workspace.busy)
    assert window.line("Name").text() == "Typed meanwhile"


def test_a_wait_can_be_cancelled_and_other_connections_work_while_the_prompt_is_open(
    window: Driver, keyring: DesktopKeyring
) -> None:
    ask(window, keyring)
    window.escape()
    window.until(lambda: not window.app.workspace.busy)
    window.use(AT_HAND)
    window.open("noto@example.org")
    window.write("First name", "Typed meanwhile")
    meanwhile(window, keyring.see_prompt)
    window.use(LOCKED)
    window.find("123")
    meanwhile(window, keyring.answer)
    window.until(lambda: window.app.workspace.view is WindowView.CONTACT)
    assert window.contact.title == "John Doe"


def test_a_connection_that_is_removed_leaves_nothing_in_the_keyring(
    window: Driver, keyring: DesktopKeyring
) -> None:
    dialog = ConnectionDialog(window.app.manager, window.app.window, select=LOCKED)
    dialog.show()
    dialog.remove_button.click()
    window.press(f"Remove {LOCKED}", dialog)
    meanwhile(window, keyring.answer)
    window.until(lambda: window.seen(f"Removed {LOCKED} and its key."))
    store = KeyringStore()
    assert [store.get(LOCKED, kept) for kept in SecretKind] == [None] * 4
    dialog.close()


def test_a_connection_takes_what_is_kept_for_it_to_its_new_name(
    window: Driver, keyring: DesktopKeyring, server: PracticeServer
) -> None:
    dialog = ConnectionDialog(window.app.manager, window.app.window, select=LOCKED)
    dialog.show()
    dialog.fields.name.selectAll()
    QTest.keyClicks(dialog.fields.name, "Renamed")
    dialog.save_button.click()
    meanwhile(window, keyring.answer)
    window.until(lambda: dialog.result_bar.note.plain_text == "✓ Saved.")
    store = KeyringStore()
    assert [store.get(LOCKED, kept) for kept in SecretKind] == [None] * 4
    assert store.get("Renamed") == server.key
    assert store.get("Renamed", SecretKind.PROXY_PASSWORD) == "a proxy's password"
    dialog.close()
