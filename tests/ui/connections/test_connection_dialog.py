"""The dialog that changes, tries and removes connections."""

import gc
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from contact_editor.background import NetworkThread
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.providers.shipped.shipped_catalogue import read_shipped
from contact_editor.resources import resource
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection, read_connections
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.ui.connections.connection_dialog import ConnectionDialog
from contact_editor.ui.connections.parts.mnemonics import without_mnemonic
from contact_editor.ui.style.theme import Appearance, apply_theme
from contact_editor.viewmodels.connections import description_reading
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from tests.catalogue import catalogue as shipped
from tests.fakes.key_stores import MoodyStore
from tests.parsed import parsed_of
from tests.waiting import WAIT_LIMIT_MS, WAIT_LIMIT_S

KEY = "s3cret-key"
KEY_STORED = "✓ Saved. The key is stored in the keyring."
BELONGS = "Enter the API key. The saved key belongs to www.acme.com."
SHOP = Connection(name="Shop", provider="simvoly", parameters={"domain": "www.acme.com"})
LETTER = Connection(
    name="Letter",
    provider="notocat",
    environment="sandbox",
    skip_review=True,
    parameters={"newsletter": "wks_Tj4fTx-GWT0kCkKc375tG"},
)


@pytest.fixture
def server(practice: PracticeServer, world: PracticeState) -> PracticeServer:
    assert practice.world is world
    return practice


@pytest.fixture
def store() -> Iterator[MoodyStore]:
    store = MoodyStore(Shop="shop-key", Letter="letter-key")
    yield store
    store.may_answer.set()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "connections.toml"


@pytest.fixture
def background() -> Iterator[NetworkThread]:
    background = NetworkThread()
    yield background
    background.stop()


@pytest.fixture
def opened(
    qtbot: QtBot, file: Path, store: MoodyStore, background: NetworkThread
) -> Callable[..., ConnectionDialog]:
    """Opens the dialog on the file as it is then."""

    def open_it(*connections: Connection, select: str = "") -> ConnectionDialog:
        for connection in connections:
            put_connection(file, connection)
        catalogue = read_shipped(resource("providers"))
        managed = Managed(file.parent / "machine")
        manager = ConnectionManager(catalogue, file, Credentials(store), background, managed)
        dialog = ConnectionDialog(manager, None, select=select)
        qtbot.addWidget(dialog)
        dialog.resize(760, 560)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return open_it


Opened = Callable[..., ConnectionDialog]


def saved_in(file: Path, name: str) -> Connection | None:
    return next((item for item in read_connections(file).items if item.name == name), None)


def choose_provider(dialog: ConnectionDialog, provider: str) -> None:
    choice = dialog.provider_box
    choice.setCurrentIndex(choice.findData(provider))


def said(dialog: ConnectionDialog) -> str:
    return dialog.result_bar.note.plain_text


def press(dialog: ConnectionDialog, text: str) -> None:
    """Presses one of the ways that the dialog offers."""
    ways = dialog.result_bar.buttons
    next(button for button in ways if without_mnemonic(button.text()) == text).click()


def pick(dialog: ConnectionDialog, row: int) -> None:
    item = dialog.list.item(row)
    place = dialog.list.visualItemRect(item).center()
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


# --- what it shows ---------------------------------------------------------------------------


def test_it_lists_the_connections_in_words(opened: Opened) -> None:
    dialog = opened(SHOP, LETTER, select="Letter")
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert texts == ["Shop\nSimvoly · Production", "Letter\nNotocat · Sandbox"]
    assert dialog.fields.name.text() == "Letter"
    assert dialog.fields.connection() == LETTER


def test_all_providers_are_offered_and_only_those_that_are_chosen_are_parsed(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    parsed = parsed_of(monkeypatch)
    dialog = opened(SHOP)
    box = dialog.provider_box
    assert {box.itemData(row) for row in range(box.count())} == shipped().names.keys()
    assert set(parsed) == {"simvoly"}
    assert (box.currentData(), box.currentText()) == ("simvoly", "Simvoly")
    choose_provider(dialog, "hubspot")
    assert set(parsed) == {"simvoly", "hubspot"}


def test_an_unknown_provider_cannot_be_saved_until_another_name_is_typed(
    opened: Opened, file: Path
) -> None:
    dialog = opened(SHOP)
    box = dialog.provider_box
    box.setEditText("Amagi")
    dialog.save_button.click()
    assert saved_in(file, "Shop") == SHOP
    assert box.currentText() == "Amagi"
    assert box.accessibleDescription().startswith("⚠ No provider “Amagi”.")
    assert not dialog.save_button.isEnabled()
    box.setFocus()
    QTest.keyClicks(box, "x")
    assert dialog.save_button.isEnabled()


def test_showing_a_connection_is_no_edit(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(SHOP, LETTER)
    with qtbot.assertNotEmitted(dialog.fields.edited):
        pick(dialog, 1)
        qtbot.waitUntil(lambda: dialog.fields.name.text() == "Letter")
    assert not dialog.fields.is_edited()


def test_what_is_chosen_while_descriptions_are_read_is_shown(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(SHOP, LETTER)
    pick(dialog, 1)
    dialog._descriptions.ended.emit()
    qtbot.waitUntil(lambda: dialog.fields.name.text() == "Letter")
    assert dialog.list.currentRow() == 1


def test_the_lines_of_the_provider_say_what_goes_into_them(opened: Opened) -> None:
    dialog = opened(SHOP)
    choose_provider(dialog, "simvoly")
    line = dialog.fields.parameters["domain"]
    assert line.accessibleName() == "Site domain"
    assert line.placeholderText() == "www.example.com"
    assert "domain of the site" in line.accessibleDescription()


def test_another_provider_brings_its_own_lines_and_keeps_what_was_typed(opened: Opened) -> None:
    dialog = opened(SHOP)
    fields = dialog.fields
    choose_provider(dialog, "simvoly")
    fields.parameters["domain"].setText("www.typed.com")
    choose_provider(dialog, "notocat")
    assert list(fields.parameters) == ["newsletter"]
    choose_provider(dialog, "simvoly")
    assert fields.parameters["domain"].text() == "www.typed.com"


def test_a_parameter_that_the_key_contains_is_filled_in(opened: Opened) -> None:
    dialog = opened(SHOP)
    form = dialog.fields
    choose_provider(dialog, "mailchimp")
    assert form.parameters["dc"].text() == ""
    form.key_line.line.setText("0123456789abcdef-us2")
    assert form.parameters["dc"].text() == "us2"
    form.key_line.line.setText("0123456789abcdef-us21")
    assert form.parameters["dc"].text() == "us21"
    form.key_line.line.setText("0123456789abcdef")
    assert form.parameters["dc"].text() == "us21"
    form.parameters["dc"].setText("us7")
    form.key_line.line.setText("0123456789abcdef-us3")
    assert form.parameters["dc"].text() == "us7", "what the user entered stays"
    assert form.parameters["audience"].text() == ""
    form.parameters["dc"].clear()
    choose_provider(dialog, "simvoly")
    form.key_line.line.setText("abcdef-us9")
    choose_provider(dialog, "mailchimp")
    assert form.parameters["dc"].text() == "us9", "the key was typed before"


def test_a_value_that_does_not_fit_is_said_as_it_is_typed(opened: Opened) -> None:
    dialog = opened(SHOP)
    line = dialog.fields.parameters["domain"]
    line.setText("no domain")
    assert line.accessibleDescription().startswith("⚠ Invalid value")
    line.setText("www.fits.com")
    assert not line.accessibleDescription().startswith("⚠")


def test_a_pasted_domain_and_base_url_are_saved_as_they_are_meant_and_that_is_shown(
    opened: Opened, file: Path, qtbot: QtBot
) -> None:
    dialog = opened(SHOP)
    domain, address = dialog.fields.parameters["domain"], dialog.fields.network.address
    domain.setText("https://WWW.Müller.example/de/")
    assert domain.accessibleDescription() == (
        "Required. Understood as www.müller.example (www.xn--mller-kva.example)"
    )
    address.setText("API.acme.example/v1")
    assert address.accessibleDescription() == "Understood as https://api.acme.example/v1"
    dialog.fields.key_line.line.setText(KEY)
    dialog.save()
    qtbot.waitUntil(lambda: said(dialog) == KEY_STORED)
    saved = saved_in(file, "Shop")
    assert saved is not None
    assert saved.parameters == {"domain": "www.xn--mller-kva.example"}
    assert saved.address == "https://api.acme.example/v1"
    assert not dialog.fields.is_edited()
    again = opened()
    assert again.fields.parameters["domain"].text() == "www.müller.example"
    assert not again.fields.is_edited()


@pytest.mark.parametrize("address", ["http://example.com", "ftp://x", "https://u:p@x.com", "a b"])
def test_an_address_where_no_key_may_travel_is_refused(opened: Opened, address: str) -> None:
    dialog = opened(SHOP)
    dialog.fields.network.address.setText(address)
    assert dialog.fields.network.address.accessibleDescription().startswith("⚠ ")
    dialog.save()
    assert "Not saved" in said(dialog)
    assert dialog.fields.network.address.hasFocus()


def test_saving_without_review_is_for_a_sandbox_only(opened: Opened) -> None:
    dialog = opened(SHOP)
    fields = dialog.fields
    assert not fields.skip_review.isEnabled()
    fields.environment.choose("sandbox")
    fields.skip_review.click()
    assert fields.connection().skip_review
    fields.environment.choose("production")
    assert not fields.skip_review.isChecked()
    assert not fields.connection().skip_review


def test_what_is_known_of_an_account_is_ticked_and_kept_in_the_file(
    opened: Opened, file: Path
) -> None:
    dialog = opened(SHOP)
    fields = dialog.fields
    assert not fields.keeps_left_out.isChecked()
    fields.keeps_left_out.click()
    dialog.save()
    [saved] = read_connections(file).items
    assert saved == msgspec.structs.replace(SHOP, keeps_left_out=True)


def test_every_control_is_named_and_every_button_high_enough(
    opened: Opened, qapp: QApplication
) -> None:
    apply_theme(qapp, Appearance.LIGHT)
    dialog = opened(SHOP)
    for control in dialog.findChildren(QWidget):
        if not control.isVisible() or not control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if isinstance(control, QPushButton):
            assert control.text()
            assert control.height() >= 28
        elif isinstance(control, QLineEdit | QComboBox | QCheckBox | QListWidget):
            assert control.accessibleName()


def test_the_focus_goes_as_the_eye_does(opened: Opened) -> None:
    dialog = opened(SHOP, LETTER, select="Letter")
    fields = dialog.fields
    expected = [
        *(dialog.list, dialog.add_button, fields.name, fields.provider),
        *(fields.parameters["newsletter"], fields.key_line.line, fields.key_help.button),
        *(fields.environment.sandbox, fields.read_only, fields.skip_review),
        *(fields.keeps_left_out, fields.network.expander.header, dialog.remove_button),
        dialog.check_button,
        *(dialog.try_button, dialog.use_button, dialog.close_button, dialog.save_button),
    ]
    dialog.list.setFocus()
    for control in expected:
        assert dialog.focusWidget() is control
        QTest.keyClick(control, Qt.Key.Key_Tab)


def test_nothing_is_cut_off_at_its_smallest_size(opened: Opened) -> None:
    dialog = opened(SHOP)
    fields = dialog.fields
    head = fields.network.expander.header
    lowest = head.mapTo(dialog, QPoint(0, head.height()))
    assert lowest.y() < dialog.try_button.mapTo(dialog, QPoint(0, 0)).y()
    assert dialog.width() == 760
    assert dialog.height() == 560


# --- saving ----------------------------------------------------------------------------------


def ours() -> Counter[str]:
    """Count the objects of the program's own classes."""
    gc.collect()
    return Counter(
        type(one).__qualname__
        for one in gc.get_objects()
        if str(type(one).__module__).startswith("contact_editor.")
    )


def test_ctrl_s_saves(opened: Opened, file: Path, qtbot: QtBot) -> None:
    dialog = opened(SHOP)
    dialog.fields.name.setText("Another shop")
    dialog.activateWindow()
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    names = ["Another shop"]
    qtbot.waitUntil(lambda: [one.name for one in read_connections(file).items] == names)


def test_opening_the_dialog_again_and_again_leaves_nothing_behind(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(SHOP, LETTER)
    manager = dialog._manager

    def close() -> None:
        shown = QApplication.activeModalWidget()
        assert shown is not None
        shown.close()

    def open_and_close() -> None:
        QTimer.singleShot(0, close)
        assert ConnectionDialog.ask(manager, dialog, "Shop") is None
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    open_and_close()
    before = ours()
    for _ in range(12):
        open_and_close()
    qtbot.waitUntil(lambda: ours() - before == Counter(), timeout=WAIT_LIMIT_MS)


def test_ask_gives_the_connection_that_was_chosen(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    manager = opened(SHOP, LETTER)._manager
    monkeypatch.setattr(ConnectionDialog, "exec", lambda dialog: dialog.use_button.click())
    assert ConnectionDialog.ask(manager, None, select="Letter") == "Letter"
    monkeypatch.setattr(ConnectionDialog, "exec", lambda dialog: dialog.close_button.click())
    assert ConnectionDialog.ask(manager, None, select="Letter") is None


def test_closing_after_the_selected_one_was_altered_gives_its_name(
    opened: Opened, qtbot: QtBot
) -> None:
    dialog = opened(SHOP, LETTER, select="Shop")
    dialog.fields.name.setText("Store")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: said(dialog) == "✓ Saved.")
    dialog.close_button.click()
    assert dialog.isHidden()
    assert dialog.chosen == "Store"


def test_a_new_name_takes_the_key_along(
    opened: Opened, file: Path, store: MoodyStore, qtbot: QtBot
) -> None:
    dialog = opened(SHOP)
    dialog.fields.name.setText("Store")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: said(dialog) == "✓ Saved.")
    assert [item.name for item in read_connections(file).items] == ["Store"]
    assert store.keys["Store"] == "shop-key"
    assert "Shop" not in store.keys


def test_a_new_name_takes_the_key_along_even_when_the_dialog_closes_meanwhile(
    opened: Opened, store: MoodyStore, qtbot: QtBot
) -> None:
    dialog = opened(SHOP)
    store.may_answer.clear()
    dialog.fields.name.setText("Store")
    dialog.save_button.click()
    qtbot.waitUntil(store.was_asked.is_set)
    dialog.close_button.click()
    assert dialog.isHidden()
    store.may_answer.set()
    qtbot.waitUntil(lambda: store.keys.get("Store") == "shop-key" and "Shop" not in store.keys)


def test_leaving_while_the_keyring_waits_says_that_the_connection_is_saved(
    opened: Opened, store: MoodyStore, qtbot: QtBot
) -> None:
    dialog = opened(SHOP)
    store.may_answer.clear()
    dialog.fields.key_line.line.setText(KEY)
    dialog.save_button.click()
    qtbot.waitUntil(store.was_asked.is_set)
    for _ in range(2):
        dialog.reject()
        assert said(dialog).startswith("⚠ Saved; the key is not in the keyring yet.")
    ways = {without_mnemonic(each.text()): each for each in dialog.result_bar.buttons}
    assert list(ways) == ["Keep for this session", "Close"]
    ways["Keep for this session"].click()
    assert said(dialog) == "✓ Saved. The key is kept for this session."
    dialog.reject()
    assert dialog.isHidden()


def change_domain(dialog: ConnectionDialog) -> None:
    dialog.fields.parameters["domain"].setText("www.other.com")


def change_address(dialog: ConnectionDialog) -> None:
    dialog.fields.network.address.setText("https://www.acme.com:8443")


@pytest.mark.parametrize("change", [change_domain, change_address])
def test_a_kept_key_is_not_taken_to_another_host(
    opened: Opened, file: Path, store: MoodyStore, change: Callable[[ConnectionDialog], None]
) -> None:
    dialog = opened(SHOP)
    before = file.read_bytes()
    dialog.fields.name.setText("Store")
    change(dialog)
    dialog.save_button.click()
    assert dialog.fields.key_line.line.accessibleDescription() == f"⚠ {BELONGS}"
    assert dialog.fields.key_line.line.hasFocus()
    assert "Not saved" in said(dialog)
    assert file.read_bytes() == before
    assert store.keys["Shop"] == "shop-key"


def test_another_host_gets_the_key_that_is_typed_for_it(
    opened: Opened, file: Path, store: MoodyStore, qtbot: QtBot
) -> None:
    dialog = opened(SHOP)
    dialog.fields.name.setText("Store")
    change_domain(dialog)
    dialog.fields.key_line.line.setText(KEY)
    dialog.save_button.click()
    qtbot.waitUntil(lambda: said(dialog) == KEY_STORED)
    assert saved_in(file, "Store")
    assert store.keys == {"Store": KEY, "Letter": "letter-key"}


@pytest.mark.parametrize("name", ["Letter", "letter", " Letter "])
def test_two_connections_cannot_have_one_name(opened: Opened, file: Path, name: str) -> None:
    dialog = opened(SHOP, LETTER)
    before = file.read_bytes()
    dialog.fields.name.setText(name)
    dialog.save_button.click()
    assert "Another connection" in dialog.fields.name.accessibleDescription()
    assert file.read_bytes() == before


def test_a_connection_of_an_unknown_provider_is_shown_as_it_is(opened: Opened) -> None:
    dialog = opened(Connection(name="Odd", provider="unheard-of", parameters={"a": "b"}))
    assert "unheard-of" in dialog.list.item(0).text()
    assert dialog.fields.connection().parameters == {"a": "b"}
    assert dialog.provider_box.accessibleDescription().startswith("⚠ Unknown provider")
    assert not dialog.use_button.isEnabled()


# --- leaving ---------------------------------------------------------------------------------


def test_escape_closes_where_nothing_was_edited(opened: Opened) -> None:
    dialog = opened(SHOP)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert dialog.chosen is None


def test_escape_asks_first_where_something_was_edited(opened: Opened, file: Path) -> None:
    dialog = opened(SHOP)
    before = file.read_bytes()
    dialog.fields.name.setText("Store")
    QTest.keyClick(dialog.fields.name, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert [without_mnemonic(button.text()) for button in dialog.result_bar.buttons] == [
        *("Save", "Discard", "Keep editing")
    ]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.result_bar.buttons == []
    dialog.close()
    press(dialog, "Discard")
    assert dialog.isHidden()
    assert file.read_bytes() == before


def test_another_entry_is_shown_once_the_edits_were_saved(
    opened: Opened, file: Path, qtbot: QtBot
) -> None:
    dialog = opened(SHOP, LETTER)
    dialog.fields.read_only.click()
    pick(dialog, 1)
    qtbot.waitUntil(lambda: bool(dialog.result_bar.buttons))
    assert dialog.fields.name.text() == "Shop"
    assert dialog.list.currentRow() == 0
    press(dialog, "Save")
    qtbot.waitUntil(lambda: dialog.fields.name.text() == "Letter")
    assert dialog.list.currentRow() == 1
    saved = saved_in(file, "Shop")
    assert saved is not None
    assert saved.read_only


def test_diagnostics_are_asked_for_the_connection_that_is_shown(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    manager, wanted = opened(SHOP, LETTER)._manager, list[str]()

    def press_it(dialog: ConnectionDialog) -> None:
        dialog.fields.read_only.click()
        assert not dialog.check_button.isEnabled(), "what is not saved would not be checked"
        dialog.fields.read_only.click()
        dialog.check_button.click()

    monkeypatch.setattr(ConnectionDialog, "exec", press_it)
    chosen = ConnectionDialog.ask(
        manager, None, select="Letter", on_check=lambda: wanted.append("checked")
    )
    assert (chosen, wanted) == ("Letter", ["checked"])


def test_where_the_buttons_have_no_room_diagnostics_are_an_icon_with_a_tool_tip(
    opened: Opened, qapp: QApplication
) -> None:
    dialog = opened(SHOP)
    for width, tip in ((1200, ""), (440, "Run diagnostics…"), (1200, "")):
        dialog.resize(width, 560)
        qapp.processEvents()
        assert dialog.check_button.toolTip() == tip
    assert without_mnemonic(dialog.check_button.text()) == "Run diagnostics…"


# --- removing --------------------------------------------------------------------------------


def test_removing_asks_and_takes_the_key_along(
    opened: Opened, file: Path, store: MoodyStore, qtbot: QtBot
) -> None:
    dialog = opened(SHOP, LETTER)
    dialog.remove_button.click()
    assert said(dialog) == "⚠ Remove Shop and its key?"
    qtbot.waitUntil(dialog.result_bar.buttons[0].hasFocus)
    assert without_mnemonic(dialog.result_bar.buttons[0].text()) == "Cancel"
    press(dialog, "Remove Shop")
    qtbot.waitUntil(lambda: said(dialog) == "✓ Removed Shop and its key.")
    assert [item.name for item in read_connections(file).items] == ["Letter"]
    assert "Shop" not in store.keys
    assert dialog.fields.name.text() == "Letter"


def test_a_removal_that_is_not_wanted_changes_nothing(opened: Opened, file: Path) -> None:
    dialog = opened(SHOP)
    before = file.read_bytes()
    dialog.remove_button.click()
    press(dialog, "Cancel")
    assert said(dialog) == ""
    assert file.read_bytes() == before


def test_a_key_that_could_not_be_removed_is_said_and_tried_again(
    opened: Opened, store: MoodyStore, qtbot: QtBot
) -> None:
    dialog = opened(SHOP)
    store.trouble = errors.KeyringLocked("locked")
    dialog.remove_button.click()
    press(dialog, "Remove Shop")
    qtbot.waitUntil(lambda: "its key may still be in the keyring" in said(dialog))
    store.trouble = None
    press(dialog, "Try again")
    qtbot.waitUntil(lambda: "Shop" not in store.keys)


# --- trying ----------------------------------------------------------------------------------


def test_a_try_leaves_no_key_behind(opened: Opened, server: PracticeServer, qtbot: QtBot) -> None:
    dialog = opened(msgspec.structs.replace(SHOP, address=server.address("simvoly")))
    dialog.fields.key_line.line.setText(server.key)
    dialog.try_button.click()
    qtbot.waitUntil(lambda: said(dialog).startswith("✓ "))
    dialog.fields.key_line.line.setText("")
    # Now with the key in the keyring, which is another one.
    dialog.try_button.click()
    qtbot.waitUntil(lambda: "does not accept the API key" in said(dialog))


def test_a_try_under_a_new_name_finds_the_stored_key(
    opened: Opened, server: PracticeServer, store: MoodyStore, qtbot: QtBot
) -> None:
    store.keys["Shop"] = server.key
    dialog = opened(msgspec.structs.replace(SHOP, address=server.address("simvoly")))
    dialog.fields.name.setText("Not saved yet")
    dialog.try_button.click()
    qtbot.waitUntil(lambda: said(dialog).startswith("✓ "))


def test_a_try_at_another_address_sends_no_key_that_is_kept(
    opened: Opened, server: PracticeServer, store: MoodyStore
) -> None:
    server.world.clear_log()
    dialog = opened(SHOP)
    dialog.fields.network.address.setText(server.address("simvoly"))
    dialog.try_button.click()
    line = dialog.fields.key_line.line
    assert line.accessibleDescription() == f"⚠ {BELONGS}"
    assert line.hasFocus()
    assert said(dialog).startswith("⚠ Not tested.")
    assert without_mnemonic(dialog.try_button.text()) == "Test connection"
    assert not store.was_asked.is_set()
    assert not server.world.log


def test_a_try_that_waits_can_be_given_up(opened: Opened, store: MoodyStore) -> None:
    dialog = opened(SHOP)
    store.may_answer.clear()
    dialog.try_button.click()
    assert said(dialog) == "Testing the connection …"
    assert dialog.fields.name.isEnabled()
    dialog.try_button.click()
    assert said(dialog) == "Cancelled."
    assert without_mnemonic(dialog.try_button.text()) == "Test connection"


def test_an_edit_makes_the_answer_of_a_try_void(opened: Opened, store: MoodyStore) -> None:
    dialog = opened(SHOP)
    store.may_answer.clear()
    dialog.try_button.click()
    dialog.fields.parameters["domain"].setText("www.other.com")
    assert said(dialog) == ""
    assert without_mnemonic(dialog.try_button.text()) == "Test connection"


def test_the_key_stands_nowhere_but_in_its_line(opened: Opened) -> None:
    dialog = opened(SHOP)
    dialog.fields.key_line.line.setText(KEY)
    for part in (dialog, *dialog.findChildren(QWidget)):
        told = (part.toolTip(), part.accessibleName(), part.accessibleDescription(), repr(part))
        assert KEY not in "".join(told)


# --- descriptions that were added meanwhile --------------------------------------------------


def describe(file: Path, name: str, text: str = "") -> Path:
    """Put a description into the user's folder: that of a shipped provider under another name."""
    folder = file.parent / "providers"
    folder.mkdir(exist_ok=True)
    like = resource("providers", "simvoly.toml").read_text("utf-8")
    like = like.replace('id = "simvoly"', f'id = "{name}"').replace('"Simvoly"', f'"{name}"')
    described = folder / f"{name}.toml"
    described.write_text(text or like, "utf-8")
    return described


def test_a_description_that_was_put_into_the_folder_is_offered_when_the_dialog_is_opened(
    opened: Opened, file: Path, qtbot: QtBot
) -> None:
    describe(file, "own-crm")
    dialog = opened(SHOP, msgspec.structs.replace(SHOP, name="Own", provider="own-crm"))
    dialog.fields.name.setText("Typed")
    choice = dialog.provider_box
    qtbot.waitUntil(lambda: choice.findText("own-crm") >= 0, timeout=WAIT_LIMIT_MS)
    assert (dialog.fields.name.text(), choice.currentData()) == ("Typed", "simvoly")
    assert dialog.fields.parameters["domain"].text() == "www.acme.com"
    assert "own-crm" not in dialog.faults.plain_text
    dialog.fields.name.setText("Shop")
    pick(dialog, 1)
    qtbot.waitUntil(lambda: choice.currentText() == "own-crm", timeout=WAIT_LIMIT_MS)
    assert dialog.use_button.isEnabled()
    assert "domain" in dialog.fields.parameters


def test_a_typed_name_is_chosen_once_its_description_is_read(
    opened: Opened, file: Path, qtbot: QtBot
) -> None:
    describe(file, "own-crm")
    dialog = opened(SHOP)
    choice = dialog.provider_box
    choice.setEditText("own-crm")
    choice.settle()
    qtbot.waitUntil(lambda: choice.currentData() == "own-crm", timeout=WAIT_LIMIT_MS)
    assert "domain" in dialog.fields.parameters


def test_a_description_with_a_fault_is_named_when_the_dialog_is_opened(
    opened: Opened, file: Path, qtbot: QtBot
) -> None:
    bad = describe(file, "own-crm", 'id = "own-crm"\nnme = "Own"\n')
    dialog = opened(SHOP)
    qtbot.waitUntil(lambda: str(bad) in dialog.faults.plain_text, timeout=WAIT_LIMIT_MS)
    assert dialog.faults.isVisible()
    assert dialog.provider_box.findText("Simvoly") >= 0


def test_a_folder_that_does_not_answer_is_named_and_the_rest_stays(
    opened: Opened, file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    monkeypatch.setattr(
        description_reading, "read_descriptions", lambda *_: go_on.wait(WAIT_LIMIT_S)
    )
    monkeypatch.setattr(description_reading, "CALL_TIMEOUT_S", 0.01)
    dialog = opened(SHOP)
    folder = file.parent / "providers"
    said_late = f"{folder}: did not answer within"
    qtbot.waitUntil(lambda: said_late in dialog.faults.plain_text, timeout=WAIT_LIMIT_MS)
    go_on.set()
    assert dialog.provider_box.findText("Simvoly") >= 0


def test_a_managed_connection_stays_locked_when_descriptions_are_read(
    opened: Opened, file: Path, qtbot: QtBot
) -> None:
    machine = file.parent / "machine"
    machine.mkdir()
    describe(file, "own-crm")
    put_connection(machine / "connections.toml", SHOP)
    dialog = opened()
    dialog._manager.read_again()
    dialog._show("Shop")
    qtbot.waitUntil(lambda: dialog.provider_box.findText("own-crm") >= 0, timeout=WAIT_LIMIT_MS)
    assert not dialog.fields.parameters["domain"].isEnabled()
    assert not dialog.provider_box.isEnabled()
