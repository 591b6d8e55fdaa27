"""The sheet that asks for a key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from contact_editor.background import NetworkThread
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.ui.connections.key_page import KeyPage
from contact_editor.ui.connections.secret_field import key_problem
from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.messages.error_messages import error_message
from tests.catalogue import catalogue
from tests.fakes.key_stores import MoodyStore

KEY = "s3cret-key"
ACME = Connection(name="Acme", provider="simvoly", parameters={"domain": "www.acme.com"})


@pytest.fixture
def store() -> Iterator[MoodyStore]:
    store = MoodyStore()
    yield store
    store.may_answer.set()


@pytest.fixture
def credentials(store: MoodyStore) -> Credentials:
    return Credentials(store)


@pytest.fixture
def background() -> Iterator[NetworkThread]:
    background = NetworkThread()
    yield background
    background.stop()


@pytest.fixture
def sheet(
    qtbot: QtBot, tmp_path: Path, credentials: Credentials, background: NetworkThread
) -> KeyPage:
    file, managed = tmp_path / "connections.toml", Managed(tmp_path / "machine")
    manager = ConnectionManager(catalogue(), file, credentials, background, managed)
    sheet = KeyPage(manager)
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.ask(ACME)
    return sheet


def held(credentials: Credentials, background: NetworkThread, qtbot: QtBot) -> object:
    """Return the key by which Acme is reached now."""

    async def ask(_told: object) -> str:
        return await credentials.key("Acme", "")

    work = background.begin(ask)
    with qtbot.waitSignal(work.succeeded) as found:
        pass
    assert found.args is not None
    return found.args[0]


def test_it_says_whose_key_and_where_to_find_it(sheet: KeyPage) -> None:
    assert sheet.title.text() == "API key of Acme"
    assert "Website Settings" in sheet.help.steps.plain_text
    assert sheet.label.buddy() is sheet.key_line.line
    assert sheet.key_line.line.accessibleName() == sheet.label.text() == "API key"


def test_the_page_looks_like_the_form_that_adds_a_connection(sheet: KeyPage) -> None:
    assert sheet.head.line.text() == "Simvoly · www.acme.com"
    assert sheet.help.isVisible()
    assert "sent only to www.acme.com" in sheet.help.destination.plain_text
    line, start = sheet.key_line, sheet.store_button.mapTo(sheet, QPoint())
    # The buttons and the help begin where the line does, and all of it is in the middle.
    edge = line.mapTo(sheet, QPoint()).x()
    assert start.x() == sheet.help.mapTo(sheet, QPoint()).x() == edge
    sheet.resize(1366, 700)
    body = sheet.head.parentWidget()
    assert body is not None
    left = body.mapTo(sheet, QPoint()).x()
    assert abs(left - (sheet.width() - left - body.width())) <= 1
    sheet.ask(ACME, has_keyring=False)
    assert "there is no keyring" in sheet.help.destination.plain_text


def test_what_is_wrong_stands_below_the_line_and_a_screen_reader_hears_it_or_the_help(
    sheet: KeyPage,
) -> None:
    assert "Website Settings" in sheet.key_line.line.accessibleDescription()
    sheet.store_button.click()
    assert sheet.problem.isVisible()
    assert sheet.key_line.line.accessibleDescription() == sheet.problem.plain_text
    top = sheet.problem.mapTo(sheet, QPoint()).y()
    assert sheet.key_line.mapTo(sheet, QPoint()).y() < top < sheet.help.mapTo(sheet, QPoint()).y()


def test_the_key_is_never_shown_but_its_length_is(sheet: KeyPage) -> None:
    field = sheet.key_line
    assert field.length.text() == ""
    QTest.keyClicks(field.line, "secret")
    assert field.length.text() == "6 characters"
    assert not field.show_button.isVisible()
    assert not field.line.is_shown
    sheet.ask(ACME)
    assert field.length.text() == ""


def test_enter_stores_the_key_without_what_stands_around_it(
    sheet: KeyPage, store: MoodyStore, qtbot: QtBot
) -> None:
    sheet.key_line.line.setText(f"  {KEY}\n")
    with qtbot.waitSignal(sheet.stored) as kept:
        QTest.keyClick(sheet.key_line.line, Qt.Key.Key_Return)
    assert kept.args == ["Acme"]
    assert store.keys == {"Acme": KEY}
    assert sheet.isHidden()


def test_enter_in_the_window_presses_no_button_that_gets_the_focus(
    sheet: KeyPage, store: MoodyStore, qtbot: QtBot
) -> None:
    """The window presses the focused button for an Enter that no other control has used."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.show_page(sheet)
    with qtbot.waitExposed(window):
        window.show()
    store.may_answer.clear()
    sheet.key_line.line.setText(KEY)
    QTest.keyClick(sheet.key_line.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Storing in the keyring" in sheet.problem.plain_text)
    with qtbot.waitSignal(sheet.stored):
        store.may_answer.set()
    assert store.keys == {"Acme": KEY}


def test_a_second_key_for_the_session_is_not_offered_to_a_missing_keyring(
    sheet: KeyPage, store: MoodyStore, qtbot: QtBot
) -> None:
    sheet.ask(ACME, has_keyring=False)
    sheet.key_line.line.setText("wrong")
    with qtbot.waitSignal(sheet.stored):
        QTest.keyClick(sheet.key_line.line, Qt.Key.Key_Return)
    sheet.ask(ACME)  # the provider refused it
    assert not sheet.store_button.isVisible()
    sheet.key_line.line.setText(KEY)
    with qtbot.waitSignal(sheet.stored):
        QTest.keyClick(sheet.key_line.line, Qt.Key.Key_Return)
    assert store.keys == {}


def test_a_stored_key_leaves_nothing_in_the_line(sheet: KeyPage, qtbot: QtBot) -> None:
    sheet.key_line.line.setText(KEY)
    with qtbot.waitSignal(sheet.stored):
        sheet.store_button.click()
    assert sheet.key_line.line.text() == ""
    assert not sheet.key_line.line.isUndoAvailable()


def test_a_key_for_this_session_does_not_reach_the_keyring(
    sheet: KeyPage,
    store: MoodyStore,
    credentials: Credentials,
    background: NetworkThread,
    qtbot: QtBot,
) -> None:
    sheet.key_line.line.setText(KEY)
    with qtbot.waitSignal(sheet.stored):
        sheet.keep_button.click()
    assert store.keys == {}
    assert held(credentials, background, qtbot) == KEY


@pytest.mark.parametrize("key", ["", "   ", "schlüssel", "key\u200b", "key\ufeff", "a\u00a0b"])
def test_what_is_no_key_is_refused_before_anything_is_stored(
    sheet: KeyPage, store: MoodyStore, key: str
) -> None:
    sheet.key_line.line.setText(key)
    sheet.store_button.click()
    sheet.keep_button.click()
    assert sheet.problem.plain_text.startswith("⚠ ")
    assert sheet.key_line.line.accessibleDescription() == sheet.problem.plain_text
    assert store.keys == {}
    assert sheet.isVisible()


def test_a_key_with_a_line_break_around_it_fits() -> None:
    assert key_problem(f"\n{KEY}\r\n") == ""
    assert key_problem("key\x07") != ""


@pytest.mark.parametrize(
    "trouble",
    [
        errors.KeyringMissing("no keyring"),
        errors.KeyringLocked("locked"),
        errors.KeyringCancelled("dismissed"),
        errors.KeyringUnavailable("it ended"),
        errors.KeyringRefused("the keyring refused (Error)"),
        errors.KeyringTimedOut("late"),
        errors.KeyUnusable("odd"),
    ],
    ids=lambda trouble: type(trouble).__name__,
)
def test_a_keyring_that_fails_is_said_and_the_key_can_be_kept(
    sheet: KeyPage, store: MoodyStore, trouble: Exception, qtbot: QtBot
) -> None:
    store.trouble = trouble
    sheet.key_line.line.setText(KEY)
    sheet.store_button.click()
    qtbot.waitUntil(lambda: sheet.problem.plain_text.startswith("⚠ "))
    assert error_message(trouble).text in sheet.problem.plain_text
    assert sheet.key_line.key() == KEY
    qtbot.waitUntil(sheet.keep_button.hasFocus)
    with qtbot.waitSignal(sheet.stored):
        QTest.keyClick(sheet.keep_button, Qt.Key.Key_Return)


def test_while_the_keyring_waits_only_cancel_can_be_pressed(
    sheet: KeyPage, store: MoodyStore, qtbot: QtBot
) -> None:
    store.may_answer.clear()
    sheet.key_line.line.setText(KEY)
    sheet.store_button.click()
    assert "a prompt may be open" in sheet.problem.plain_text
    assert not sheet.store_button.isEnabled()
    assert not sheet.keep_button.isEnabled()
    assert sheet.cancel_button.hasFocus()
    with qtbot.assertNotEmitted(sheet.dismissed):
        QTest.keyClick(sheet.cancel_button, Qt.Key.Key_Escape)
    assert sheet.key_line.key() == KEY
    assert sheet.keep_button.isEnabled()
    with qtbot.waitSignal(sheet.stored):
        sheet.keep_button.click()


def test_storing_that_was_given_up_is_not_heard_of_later(
    sheet: KeyPage, store: MoodyStore, background: NetworkThread, qtbot: QtBot
) -> None:
    store.may_answer.clear()
    sheet.key_line.line.setText(KEY)
    sheet.store_button.click()
    qtbot.waitUntil(store.was_asked.is_set)
    sheet.cancel()
    store.may_answer.set()
    with qtbot.assertNotEmitted(sheet.stored):
        qtbot.waitUntil(lambda: "Acme" in store.keys)
    assert sheet.isVisible()


def test_escape_dismisses_and_forgets_the_key(sheet: KeyPage, qtbot: QtBot) -> None:
    sheet.key_line.line.setText(KEY)
    with qtbot.waitSignal(sheet.dismissed):
        QTest.keyClick(sheet.key_line.line, Qt.Key.Key_Escape)
    assert sheet.key_line.line.text() == ""
    assert sheet.isHidden()


def test_the_key_stands_nowhere_but_in_its_line(sheet: KeyPage) -> None:
    sheet.key_line.line.setText(KEY)
    for part in (sheet, *sheet.findChildren(QWidget)):
        told = (part.toolTip(), part.accessibleName(), part.accessibleDescription(), repr(part))
        assert KEY not in "".join((*told, part.objectName(), part.whatsThis()))
