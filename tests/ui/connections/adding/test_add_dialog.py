"""Adding a connection: choose the provider, enter the key, test, save and open."""

import asyncio
import gc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

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
from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from contact_editor.ui.connections.file_field import FileDialog
from contact_editor.ui.connections.parts.mnemonics import without_mnemonic
from contact_editor.ui.connections.provider_import_dialog import ProviderImportDialog
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.connections.description_reading import DescriptionReading
from tests.catalogue import catalogue as shipped
from tests.end_to_end.every_kind import description
from tests.fakes.key_stores import MoodyStore
from tests.waiting import WAIT_LIMIT_MS

KEY = "s3cret-key"
SHOP = Connection(name="Shop", provider="simvoly", parameters={"domain": "www.acme.com"})
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WINDOW_SIZES = ((640, 400), (760, 520))


@pytest.fixture
def server(practice: PracticeServer, world: PracticeState) -> PracticeServer:
    assert practice.world is world
    return practice


@pytest.fixture
def store() -> Iterator[MoodyStore]:
    store = MoodyStore(Shop="shop-key")
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
) -> Callable[..., AddConnectionDialog]:
    """Opens the dialog on the file as it is then."""

    def open_it(*connections: Connection) -> AddConnectionDialog:
        for connection in connections:
            put_connection(file, connection)
        catalogue = read_shipped(resource("providers"))
        managed = Managed(file.parent / "machine")
        manager = ConnectionManager(catalogue, file, Credentials(store), background, managed)
        dialog = AddConnectionDialog(manager, None)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.activateWindow()
        return dialog

    return open_it


Opened = Callable[..., AddConnectionDialog]


def saved_in(file: Path, name: str) -> Connection | None:
    return next((item for item in read_connections(file).items if item.name == name), None)


def said(dialog: AddConnectionDialog) -> str:
    return dialog.result_bar.note.plain_text


def press(dialog: AddConnectionDialog, text: str) -> None:
    """Presses one of the ways that the bar offers."""
    ways = dialog.result_bar.buttons
    next(button for button in ways if without_mnemonic(button.text()) == text).click()


def typed(dialog: AddConnectionDialog, text: str) -> None:
    """Types into what has the focus."""
    QTest.keyClicks(dialog.focusWidget(), text)


def key(dialog: AddConnectionDialog, *keys: Qt.Key) -> None:
    for each in keys:
        QTest.keyClick(dialog.focusWidget(), each)


def fill(dialog: AddConnectionDialog, server: PracticeServer, api_key: str) -> None:
    """Choose Simvoly, and point what is typed to the practice server."""
    dialog.providers.search.setFocus()
    typed(dialog, "simv")
    key(dialog, Qt.Key.Key_Return)
    dialog.fields.name.setText("New")
    dialog.fields.parameters["domain"].setText("www.new.com")
    dialog.fields.key_line.line.setText(api_key)
    dialog.fields.network.address.setText(server.address("simvoly"))


def own_description(provider_id: str, name: str) -> str:
    """Return a description that does not ship, made of one that does."""
    text = resource("providers", "notocat.toml").read_text("utf-8")
    text = text.replace('id = "notocat"', f'id = "{provider_id}"', 1)
    return text.replace('name = "Notocat"', f'name = "{name}"', 1)


def listed(dialog: AddConnectionDialog) -> list[str]:
    rows = (dialog.providers.list.item(row) for row in range(dialog.providers.list.count()))
    return [item.text().split("\n")[0] for item in rows if not item.isHidden()]


# --- choosing the provider -------------------------------------------------------------------


def test_it_opens_in_the_search_with_all_providers_and_nothing_chosen(opened: Opened) -> None:
    dialog = opened()
    assert dialog.providers.search.hasFocus()
    assert len(listed(dialog)) == len(shipped().names)
    assert listed(dialog) == sorted(listed(dialog), key=str.casefold)
    assert dialog.providers.provider_id == ""
    assert dialog.nothing.isVisible()
    assert not dialog.fields.isVisible()
    assert not dialog.save_button.isEnabled()


def test_nothing_of_it_is_deleted_when_python_cleans_up(opened: Opened) -> None:
    dialog = opened()
    for name in ("brevo", "simvoly"):
        gc.collect()
        assert all(map(isValid, (dialog.providers, dialog.fields, dialog.head)))
        dialog.providers.search.setFocus()
        dialog.providers.search.setText(name)
        key(dialog, Qt.Key.Key_Return)
    gc.collect()
    assert dialog.fields.parameters["domain"].isVisible()


def test_each_provider_says_what_its_connection_needs(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()

    def rows() -> set[str]:
        return {dialog.providers.list.item(n).text() for n in range(dialog.providers.list.count())}

    wanted = {"Brevo\nAPI key", "Simvoly\nSite domain, API key"}
    qtbot.waitUntil(lambda: wanted <= rows(), timeout=WAIT_LIMIT_MS)


def test_typing_and_enter_choose_a_provider_and_go_to_the_name(opened: Opened) -> None:
    dialog = opened()
    typed(dialog, "BREV")
    assert listed(dialog) == ["Brevo"]
    assert dialog.providers.provider_id == ""
    key(dialog, Qt.Key.Key_Return)
    assert dialog.providers.provider_id == "brevo"
    assert dialog.fields.name.hasFocus()
    assert dialog.fields.name.text() == "Brevo"
    assert dialog.fields.name.selectedText() == "Brevo", "typing replaces it"
    assert dialog.head.title.text() == "Brevo"
    assert dialog.head.line.text().startswith("api.brevo.com · ")


def test_down_and_up_choose_and_tab_goes_to_the_name(opened: Opened) -> None:
    dialog = opened()
    key(dialog, Qt.Key.Key_Down)
    assert dialog.providers.name == listed(dialog)[0]
    key(dialog, Qt.Key.Key_Down)
    assert dialog.providers.name == listed(dialog)[1]
    assert dialog.providers.search.hasFocus()
    key(dialog, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert dialog.providers.name == listed(dialog)[0]
    key(dialog, Qt.Key.Key_Tab)
    assert dialog.fields.name.hasFocus()


def test_a_click_chooses_and_goes_to_the_name(opened: Opened) -> None:
    dialog = opened()
    rows = dialog.providers.list
    place = rows.visualItemRect(rows.item(1)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.providers.name == listed(dialog)[1]
    assert dialog.fields.name.hasFocus()


def test_what_no_provider_is_called_is_said_and_esc_shows_all_again(opened: Opened) -> None:
    dialog = opened()
    typed(dialog, "amagi")
    assert listed(dialog) == []
    assert dialog.providers.nothing.isVisible()
    assert dialog.providers.nothing.plain_text.startswith("No provider “amagi”.")
    key(dialog, Qt.Key.Key_Return)
    assert dialog.providers.provider_id == ""
    key(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert len(listed(dialog)) == len(shipped().names)


def test_enter_in_an_empty_search_chooses_nothing(opened: Opened, file: Path) -> None:
    dialog = opened()
    key(dialog, Qt.Key.Key_Return)
    assert dialog.providers.provider_id == ""
    assert dialog.isVisible()
    assert not file.exists()


def test_another_provider_keeps_what_was_entered_and_a_name_of_ones_own(opened: Opened) -> None:
    dialog = opened(SHOP)
    dialog.providers.take_providers(shipped().names, "simvoly")
    assert dialog.fields.name.text() == "Simvoly"
    dialog.fields.parameters["domain"].setText("www.typed.com")
    dialog.providers.take_providers(shipped().names, "notocat")
    assert dialog.fields.name.text() == "Notocat"
    dialog.fields.name.setText("Mine")
    dialog.providers.take_providers(shipped().names, "simvoly")
    assert dialog.fields.name.text() == "Mine"
    assert dialog.fields.parameters["domain"].text() == "www.typed.com"


@pytest.mark.parametrize(
    ("search", "chosen"), [("simv", "Simvoly"), ("no such provider", ""), ("a", "")]
)
def test_another_search_leaves_no_provider_chosen_that_the_list_hides(
    opened: Opened, search: str, chosen: str
) -> None:
    dialog = opened()
    typed(dialog, "brevo")
    key(dialog, Qt.Key.Key_Return)
    dialog.providers.search.setFocus()
    dialog.providers.search.selectAll()
    typed(dialog, search)
    key(dialog, Qt.Key.Key_Tab)
    assert "Brevo" not in listed(dialog)
    assert dialog.providers.name == chosen
    assert dialog.save_button.isEnabled() == bool(chosen)


def test_the_suggested_name_is_one_that_is_free(opened: Opened) -> None:
    dialog = opened(Connection(name="brevo", provider="brevo"))
    typed(dialog, "brevo")
    key(dialog, Qt.Key.Key_Return)
    assert dialog.fields.name.text() == "Brevo 2"


# --- the form --------------------------------------------------------------------------------


def test_the_key_help_is_open_and_the_button_and_f1_fold_it(opened: Opened) -> None:
    dialog = opened()
    typed(dialog, "brevo")
    key(dialog, Qt.Key.Key_Return)
    help_card = dialog.fields.key_help
    assert help_card.isVisible()
    assert "SMTP & API > API keys" in help_card.steps.plain_text
    assert "only to api.brevo.com" in help_card.destination.plain_text
    QTest.keyClick(dialog.fields.name, Qt.Key.Key_F1)
    assert not help_card.isVisible()
    help_card.button.click()
    assert help_card.isVisible()
    assert "SMTP & API" in dialog.fields.key_line.line.accessibleDescription()


def test_the_host_that_gets_the_key_follows_what_is_typed(opened: Opened) -> None:
    dialog = opened()
    dialog.providers.take_providers(shipped().names, "simvoly")
    assert not dialog.fields.key_help.destination.isVisible()
    dialog.fields.parameters["domain"].setText("https://www.acme.com/en")
    assert dialog.head.line.text().startswith("www.acme.com · ")
    assert "only to www.acme.com," in dialog.fields.key_help.destination.plain_text


@pytest.fixture
def described(
    opened: Opened, file: Path, server: PracticeServer, qtbot: QtBot
) -> tuple[AddConnectionDialog, Path]:
    """The form of a description in the providers folder, filled in."""
    folder = file.with_name("providers")
    folder.mkdir()
    place = folder / "every.toml"
    place.write_text(description(), "utf-8")
    dialog = opened()
    qtbot.waitUntil(lambda: "every" in dialog._manager.catalogue.names, timeout=WAIT_LIMIT_MS)
    typed(dialog, "every")
    key(dialog, Qt.Key.Key_Return)
    dialog.fields.key_line.line.setText(KEY)
    return dialog, place


def read_again(dialog: AddConnectionDialog, place: Path, qtbot: QtBot) -> None:
    """Another dialog of this window reads the folder, in which the description is another now."""
    place.write_text(description().replace("every.example", "other.example"), "utf-8")
    reading = DescriptionReading(dialog._manager, dialog)
    with qtbot.waitSignal(reading.ended, timeout=WAIT_LIMIT_MS):
        reading.start()


def test_the_host_is_that_of_a_description_that_was_changed_meanwhile(
    described: tuple[AddConnectionDialog, Path], qtbot: QtBot
) -> None:
    dialog, place = described
    assert "every.example" in dialog.fields.key_help.destination.plain_text
    read_again(dialog, place, qtbot)
    assert dialog._manager.host_of(dialog.fields.connection()) == "other.example"
    assert "other.example" in dialog.fields.key_help.destination.plain_text
    assert dialog.head.line.text().startswith("other.example")
    assert dialog.fields.key_line.key() == KEY


def test_another_description_withdraws_a_test_and_the_offer_to_save_without_it(
    described: tuple[AddConnectionDialog, Path], server: PracticeServer, store: MoodyStore,
    file: Path, qtbot: QtBot,
) -> None:  # fmt: skip
    dialog, place = described
    dialog.fields.network.address.setText(server.address("simvoly") + "/nothing-here")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.result_bar.buttons), timeout=WAIT_LIMIT_MS)
    read_again(dialog, place, qtbot)
    assert dialog.result_bar.buttons == []
    assert not dialog.result_bar.isVisible()
    assert not file.exists()


def test_the_key_is_dots_and_its_length(opened: Opened) -> None:
    dialog = opened()
    dialog.providers.take_providers(shipped().names, "brevo")
    field = dialog.fields.key_line
    QTest.keyClicks(field.line, "pass42")
    assert field.length.text() == "6 characters"
    assert field.line.rect().contains(field.length.geometry())
    assert not field.show_button.isVisible()
    for part in (dialog, *dialog.findChildren(QWidget)):
        told = (part.toolTip(), part.accessibleName(), part.accessibleDescription(), repr(part))
        assert "pass42" not in "".join(told)


def test_tab_goes_as_the_eye_does_and_reaches_everything(opened: Opened) -> None:
    dialog = opened()
    dialog.providers.take_providers(shipped().names, "simvoly")
    fields = dialog.fields
    expected: list[QWidget] = [
        *(dialog.providers.search, fields.name, fields.parameters["domain"]),
        *(fields.key_line.line, fields.key_help.button, fields.environment.production),
        *(
            fields.read_only,
            fields.network.expander.header,
            dialog.import_button,
            dialog.try_button,
        ),
        *(dialog.close_button, dialog.save_button, dialog.own_button, dialog.providers.search),
    ]
    dialog.providers.search.setFocus()
    for control in expected:
        assert dialog.focusWidget() is control
        key(dialog, Qt.Key.Key_Tab)


@pytest.mark.parametrize(("width", "height"), WINDOW_SIZES)
def test_each_control_can_be_seen_when_it_has_the_focus(
    opened: Opened, qapp: QApplication, width: int, height: int
) -> None:
    dialog = opened()
    dialog.providers.take_providers(shipped().names, "simvoly")
    dialog.fields.network.open(True)
    dialog.resize(width, height)
    dialog.providers.search.setFocus()
    seen: list[QWidget] = []
    while (focused := dialog.focusWidget()) not in seen:
        seen.append(focused)
        qapp.processEvents()
        assert focused.visibleRegion().boundingRect() == focused.rect(), focused.accessibleName()
        key(dialog, Qt.Key.Key_Tab)
    assert dialog.fields.network.password.line in seen
    assert dialog.save_button in seen


def test_a_letter_with_alt_reaches_a_field(opened: Opened, qapp: QApplication) -> None:
    dialog = opened()
    dialog.providers.take_providers(shipped().names, "simvoly")
    label = next(
        each for each in dialog.fields.findChildren(QWidget)
        if getattr(each, "full_text", "") == "Site domain"
    )  # fmt: skip
    shown = label.property("text")
    letter = shown[shown.index("&") + 1]
    QTest.keyClick(dialog, letter, ALT)
    assert dialog.fields.parameters["domain"].hasFocus()


def test_the_letter_of_the_network_goes_to_its_first_field(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.providers.take_providers(shipped().names, "simvoly")
    dialog.fields.name.setFocus()
    network = dialog.fields.network
    text = network.expander.header.text()
    QTest.keyClick(dialog, Qt.Key(ord(text[text.index("&") + 1].upper())), ALT)
    qtbot.waitUntil(network.address.hasFocus, timeout=WAIT_LIMIT_MS)
    network.open(False)
    network.expander.header.setFocus()
    QTest.keyClick(network.expander.header, Qt.Key.Key_Space)
    assert network.expander.header.is_open
    assert network.expander.header.hasFocus(), "Space closes it again"


def letters(dialog: AddConnectionDialog) -> dict[str, str]:
    """Return the letter of each button and label that is to be seen, by its text."""
    buttons = [each for each in dialog.findChildren(QAbstractButton) if each.text()]
    labels = [each for each in dialog.findChildren(QLabel) if each.buddy() and each.text()]
    texts = [each.text() for each in buttons if each.isVisible()]
    texts += [each.text() for each in labels if each.isVisible()]
    shown = [QKeySequence.mnemonic(text).toString().removeprefix("Alt+") for text in texts]
    return dict(zip(map(without_mnemonic, texts), shown, strict=True))


def test_each_button_and_label_has_a_letter_that_stays_while_a_question_is_asked(
    opened: Opened,
) -> None:
    dialog = opened()
    dialog.providers.take_providers(shipped().names, "simvoly")
    folded = letters(dialog)
    dialog.fields.network.open(True)
    before = letters(dialog)
    assert {"Name", "Site domain", "API key", "Network", "API base URL", "Cancel"} <= set(before)
    assert before.items() >= folded.items()
    assert [text for text, letter in before.items() if not letter] == []
    assert len(set(before.values())) == len(before)
    dialog.fields.read_only.click()
    dialog.reject()
    after = letters(dialog)
    assert after.items() > folded.items()
    assert after["Discard and close"]
    assert len(set(after.values())) == len(after)


# --- saving ----------------------------------------------------------------------------------


def test_by_keys_alone_it_is_tested_saved_and_chosen(
    opened: Opened, file: Path, store: MoodyStore, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened(SHOP)
    server.world.clear_log()
    fill(dialog, server, server.key)
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_LIMIT_MS):
        QTest.keyClick(dialog, Qt.Key.Key_S, CTRL)
    assert dialog.added == "New"
    assert server.world.log, "it was tested"
    saved = saved_in(file, "New")
    assert saved is not None
    assert saved.parameters == {"domain": "www.new.com"}
    assert store.keys["New"] == server.key
    assert server.key not in file.read_text("utf-8")
    assert dialog.fields.key_line.line.text() == ""


def test_enter_in_a_field_saves_as_well(
    opened: Opened, store: MoodyStore, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened()
    fill(dialog, server, server.key)
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_LIMIT_MS):
        QTest.keyClick(dialog.fields.name, Qt.Key.Key_Return)
    assert store.keys["New"] == server.key


def test_after_a_failed_test_nothing_is_saved_and_the_focus_stays(
    opened: Opened, file: Path, store: MoodyStore, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened()
    fill(dialog, server, "wrong")
    dialog.fields.key_line.line.setFocus()
    QTest.keyClick(dialog, Qt.Key.Key_S, CTRL)
    assert said(dialog) == "Testing the connection …"
    wanted = "⚠ Not saved: the test failed. "
    qtbot.waitUntil(lambda: said(dialog).startswith(wanted), timeout=WAIT_LIMIT_MS)
    assert "does not accept the API key" in said(dialog)
    assert dialog.fields.key_line.line.hasFocus()
    assert dialog.fields.key_line.key() == "wrong"
    assert not file.exists()
    assert "New" not in store.keys


def test_it_can_be_saved_without_the_test_nevertheless(
    opened: Opened, file: Path, store: MoodyStore, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened()
    fill(dialog, server, "for-later")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.result_bar.buttons), timeout=WAIT_LIMIT_MS)
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_LIMIT_MS):
        press(dialog, "Save without testing")
    assert dialog.added == "New"
    assert saved_in(file, "New")
    assert store.keys["New"] == "for-later"


def test_an_edit_withdraws_the_offer_to_save_without_the_test(
    opened: Opened, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened()
    fill(dialog, server, "wrong")
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.result_bar.buttons), timeout=WAIT_LIMIT_MS)
    dialog.fields.key_line.line.setText("another")
    assert dialog.result_bar.buttons == []
    assert not dialog.result_bar.isVisible()


def test_a_test_fills_the_band_and_saves_nothing(
    opened: Opened, file: Path, store: MoodyStore, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened()
    fill(dialog, server, server.key)
    dialog.try_button.click()
    assert without_mnemonic(dialog.try_button.text()) == "Stop the test"
    start = "✓ Connection works: "
    qtbot.waitUntil(lambda: said(dialog).startswith(start), timeout=WAIT_LIMIT_MS)
    assert " contacts. It answered in " in said(dialog)
    assert dialog.result_bar.isVisible()
    assert without_mnemonic(dialog.try_button.text()) == "Test connection"
    assert "New" not in store.keys
    assert not file.exists()


def test_a_test_at_a_wrong_path_names_the_base_url(
    opened: Opened, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened()
    fill(dialog, server, server.key)
    dialog.fields.network.address.setText(server.address("simvoly") + "/v9")
    dialog.try_button.click()
    words = "this provider's API (404). Check the API base URL."
    qtbot.waitUntil(lambda: words in said(dialog), timeout=WAIT_LIMIT_MS)
    assert "no such contact" not in said(dialog)


def test_esc_cancels_a_test_before_it_leaves(
    opened: Opened, store: MoodyStore, server: PracticeServer, file: Path
) -> None:
    dialog = opened(Connection(name="New", provider="simvoly", address=server.address("simvoly")))
    fill(dialog, server, server.key)
    dialog.fields.name.setText("Newer")
    dialog.save()
    assert said(dialog) == "Testing the connection …"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert said(dialog) == "Cancelled."
    assert dialog.isVisible()
    assert saved_in(file, "Newer") is None


def test_a_test_ends_before_a_description_of_ones_own_is_chosen(
    opened: Opened, file: Path, server: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened()
    fill(dialog, server, server.key)
    running: list[bool] = []

    def look(_manager: object, _parent: object) -> str:
        running.append(dialog._saver.is_running)
        return ""

    monkeypatch.setattr(ProviderImportDialog, "ask", look)
    dialog.save()
    assert dialog._saver.is_running
    dialog.own_button.click()
    assert running == [False]
    assert not dialog.result_bar.isVisible()
    assert not file.exists()


def choose_file(monkeypatch: pytest.MonkeyPatch, chosen: Path) -> None:
    """Let the user choose this file where one is asked for."""
    monkeypatch.setattr(FileDialog, "ask", lambda *_: str(chosen))


def test_a_description_is_imported_chosen_and_offered_again_later(
    opened: Opened, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    own = tmp_path / "mine.toml"
    own.write_text(own_description("acme", "Acme CRM"), "utf-8")
    choose_file(monkeypatch, own)
    dialog = opened()
    dialog.import_button.click()
    qtbot.waitUntil(lambda: dialog.providers.provider_id == "acme", timeout=WAIT_LIMIT_MS)
    assert said(dialog) == "✓ Acme CRM was added."
    assert dialog.fields.name.hasFocus()
    assert dialog.fields.name.text() == "Acme CRM"
    assert (file.parent / "providers" / "acme.toml").read_text("utf-8") == own.read_text("utf-8")
    with qtbot.waitSignal(dialog._descriptions.ended, timeout=WAIT_LIMIT_MS):
        dialog._descriptions.start()
    assert dialog.providers.provider_id == "acme"


def test_a_file_with_faults_is_not_imported_and_each_is_said_with_its_place(
    opened: Opened, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    wrong = tmp_path / "mine.toml"
    text = own_description("acme", "Acme CRM").replace("[access]", "[access]\nbsae = 1", 1)
    wrong.write_text(text, "utf-8")
    choose_file(monkeypatch, wrong)
    dialog = opened()
    dialog.import_button.click()
    qtbot.waitUntil(lambda: bool(said(dialog)), timeout=WAIT_LIMIT_MS)
    assert said(dialog) == (
        "⚠ mine.toml is no description that can be used:\n"
        "access: unknown key `bsae`; did you mean `base`?"
    )
    assert dialog.result_bar.isVisible()
    assert not dialog.providers.provider_id
    assert not (file.parent / "providers").exists()


def test_an_import_asks_before_it_replaces_and_esc_keeps_what_is_there(
    opened: Opened, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    folder = file.parent / "providers"
    folder.mkdir()
    present = folder / "present.toml"
    present.write_text(own_description("acme", "Acme"), "utf-8")
    newer = tmp_path / "newer.toml"
    newer.write_text(own_description("acme", "Acme CRM"), "utf-8")
    choose_file(monkeypatch, newer)
    dialog = opened()
    dialog.import_button.click()
    qtbot.waitUntil(lambda: "present.toml in your folder" in said(dialog), timeout=WAIT_LIMIT_MS)
    key(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not said(dialog)
    assert 'name = "Acme"' in present.read_text("utf-8")
    dialog.import_button.click()
    qtbot.waitUntil(lambda: "present.toml in your folder" in said(dialog), timeout=WAIT_LIMIT_MS)
    press(dialog, "Replace")
    qtbot.waitUntil(lambda: dialog.providers.provider_id == "acme", timeout=WAIT_LIMIT_MS)
    assert 'name = "Acme CRM"' in present.read_text("utf-8")
    assert list(folder.iterdir()) == [present], "There are not two of the same id."
    assert "Acme CRM" in listed(dialog)


def test_without_a_provider_nothing_can_be_saved_or_tested(opened: Opened, file: Path) -> None:
    dialog = opened()
    dialog.save()
    assert said(dialog) == "⚠ Choose a provider first."
    assert dialog.providers.search.hasFocus()
    dialog.try_out()
    assert said(dialog) == "⚠ Choose a provider first."
    assert not file.exists()


def test_what_is_missing_is_said_at_its_field(opened: Opened, file: Path) -> None:
    dialog = opened()
    dialog.providers.take_providers(shipped().names, "simvoly")
    dialog.fields.name.clear()
    dialog.save()
    fields = dialog.fields
    assert fields.name.accessibleDescription() == "⚠ Required"
    assert fields.parameters["domain"].accessibleDescription() == "⚠ Required"
    assert fields.key_line.line.accessibleDescription() == "⚠ Enter the key."
    assert fields.name.hasFocus()
    assert "Not saved" in said(dialog)
    assert not file.exists()


@pytest.mark.parametrize("port", ["0", "65536", "99999"])
def test_a_port_that_no_server_has_is_said_at_its_field(
    opened: Opened, file: Path, server: PracticeServer, port: str
) -> None:
    dialog = opened()
    fill(dialog, server, server.key)
    domain = dialog.fields.parameters["domain"]
    domain.setText(f"www.acme.com:{port}")
    dialog.save()
    assert domain.accessibleDescription() == "⚠ The port must be a number from 1 to 65535"
    assert not file.exists()
    domain.setText("www.acme.com:65535")
    assert "port must" not in domain.accessibleDescription()


def test_a_taken_name_is_shown_as_the_other_connection_has_it(opened: Opened) -> None:
    dialog = opened(msgspec.structs.replace(SHOP, name="NEW"))
    dialog.providers.take_providers(shipped().names, "brevo")
    dialog.fields.name.setText("New")
    assert dialog.fields.name.accessibleDescription() == "⚠ Another connection is called “NEW”"


@pytest.mark.parametrize("name", ["Shop", "shop", " Shop "])
def test_two_connections_cannot_have_one_name(
    opened: Opened, file: Path, server: PracticeServer, name: str
) -> None:
    dialog = opened(SHOP)
    before = file.read_bytes()
    fill(dialog, server, server.key)
    dialog.fields.name.setText(name)
    dialog.save()
    assert "Another connection is called “Shop”" in dialog.fields.name.accessibleDescription()
    assert file.read_bytes() == before


def test_a_key_that_is_none_is_refused(opened: Opened, file: Path, server: PracticeServer) -> None:
    dialog = opened()
    fill(dialog, server, "schlüssel")
    server.world.clear_log()
    dialog.save()
    assert dialog.fields.key_line.line.accessibleDescription().startswith("⚠ ")
    assert not server.world.log
    assert not file.exists()


def in_sight(control: QWidget) -> bool:
    return control.visibleRegion().boundingRect() == control.rect()


@pytest.mark.parametrize(("width", "height"), WINDOW_SIZES)
def test_the_band_of_a_failed_test_leaves_the_focused_field_in_sight(
    opened: Opened, server: PracticeServer, qtbot: QtBot, width: int, height: int
) -> None:
    dialog = opened()
    fill(dialog, server, "wrong")
    dialog.resize(width, height)
    dialog.fields.network.open(True)
    wrong_key, address = dialog.fields.key_line.line, dialog.fields.network.address
    for field, wrong in ((wrong_key, server.address("simvoly")), (address, "http://127.0.0.1:9")):
        dialog.fields.network.address.setText(wrong)
        dialog.fields.read_only.setFocus()
        dialog.save()
        qtbot.waitUntil(lambda: bool(dialog.result_bar.buttons), timeout=WAIT_LIMIT_MS)
        qtbot.waitUntil(partial(in_sight, field), timeout=WAIT_LIMIT_MS)
        assert field.hasFocus()


@pytest.mark.parametrize(
    "trouble",
    [
        errors.KeyringLocked("locked"),
        errors.KeyringRefused("the keyring refused (Error)"),
        errors.KeyringTimedOut("late"),
    ],
    ids=lambda trouble: type(trouble).__name__,
)
def test_a_keyring_that_fails_is_said_and_the_key_can_be_kept(
    opened: Opened, file: Path, store: MoodyStore, server: PracticeServer, trouble: Exception,
    qtbot: QtBot,
) -> None:  # fmt: skip
    dialog = opened()
    store.trouble = trouble
    fill(dialog, server, server.key)
    dialog.save()
    start = "⚠ Saved, but"
    qtbot.waitUntil(lambda: said(dialog).startswith(start), timeout=WAIT_LIMIT_MS)
    assert dialog.fields.key_line.key() == server.key
    assert saved_in(file, "New")
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_LIMIT_MS):
        press(dialog, "Keep for this session")
    assert dialog.added == "New"
    assert "New" not in store.keys


def test_a_keyring_that_was_locked_can_be_tried_again(
    opened: Opened, store: MoodyStore, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened()
    store.trouble = errors.KeyringLocked("locked")
    fill(dialog, server, server.key)
    dialog.save()
    start = "⚠ Saved, but"
    qtbot.waitUntil(lambda: said(dialog).startswith(start), timeout=WAIT_LIMIT_MS)
    store.trouble = None
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_LIMIT_MS):
        press(dialog, "Try again")
    assert store.keys["New"] == server.key


def test_without_a_keyring_the_key_is_kept_at_once(
    opened: Opened, file: Path, store: MoodyStore, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened()
    store.trouble = errors.KeyringMissing("none")
    fill(dialog, server, server.key)
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_LIMIT_MS):
        dialog.save()
    saved = saved_in(file, "New")
    assert saved is not None
    host = dialog._manager.destination_of(saved)
    assert asyncio.run(dialog._manager._credentials.key("New", host)) == server.key


@pytest.fixture
def waiting(
    opened: Opened, store: MoodyStore, server: PracticeServer, qtbot: QtBot
) -> AddConnectionDialog:
    """Is saved, and waits for a keyring that does not answer."""
    dialog = opened()
    fill(dialog, server, server.key)
    store.may_answer.clear()
    dialog.save()
    qtbot.waitUntil(lambda: "a prompt may be open" in said(dialog), timeout=WAIT_LIMIT_MS)
    return dialog


def test_where_there_is_no_keyring_it_is_said_before_and_after(
    opened: Opened, store: MoodyStore, server: PracticeServer, qtbot: QtBot
) -> None:
    store.trouble = errors.KeyringMissing("none")
    dialog = opened()
    texts = added_texts(dialog)
    fill(dialog, server, server.key)
    words = "kept until the program closes: there is no keyring on this system."
    destination = dialog.fields.key_help.destination
    qtbot.waitUntil(lambda: destination.plain_text.endswith(words), timeout=WAIT_LIMIT_MS)
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_LIMIT_MS):
        dialog.save()
    assert texts == [
        "New: The connection is saved. There is no keyring on this system, so the key is kept "
        "only until the program closes."
    ]


UNSTORED = "⚠ Saved; the key is not in the keyring yet. "


def test_esc_while_the_keyring_waits_says_that_the_connection_is_saved(
    waiting: AddConnectionDialog, file: Path, store: MoodyStore, qtbot: QtBot
) -> None:
    assert not waiting.save_button.isEnabled()
    assert not waiting.own_button.isEnabled()
    for _ in range(3):
        QTest.keyClick(waiting, Qt.Key.Key_Escape)
        assert said(waiting).startswith(UNSTORED)
        ways = [without_mnemonic(button.text()) for button in waiting.result_bar.buttons]
        assert ways == ["Keep for this session", "Close"]
        assert without_mnemonic(waiting.try_button.text()) == "Test connection"
    assert saved_in(file, "New")
    with qtbot.waitSignal(waiting.accepted, timeout=WAIT_LIMIT_MS):
        store.may_answer.set()
    assert store.keys["New"] == waiting._manager._credentials._keys["New"].secret


def added_texts(dialog: AddConnectionDialog) -> list[str]:
    texts: list[str] = []
    dialog._manager.added.connect(lambda name, text: texts.append(f"{name}: {text}"))
    return texts


def test_the_key_is_kept_for_the_session_while_the_keyring_waits(
    waiting: AddConnectionDialog, server: PracticeServer, file: Path
) -> None:
    texts = added_texts(waiting)
    waiting.close_button.click()
    press(waiting, "Keep for this session")
    assert waiting.isHidden()
    assert texts == ["New: Saved. The key is kept for this session."]
    saved = saved_in(file, "New")
    assert saved is not None
    host = waiting._manager.destination_of(saved)
    assert asyncio.run(waiting._manager._credentials.key("New", host)) == server.key


def test_closing_while_the_keyring_waits_leaves_the_connection_without_its_key(
    waiting: AddConnectionDialog, file: Path
) -> None:
    texts = added_texts(waiting)
    waiting.close()
    press(waiting, "Close")
    assert waiting.isHidden()
    assert waiting.added == "New"
    assert saved_in(file, "New")
    assert texts == ["New: The key is not in the keyring."]


def test_what_was_changed_after_the_save_is_not_said_to_be_saved(
    opened: Opened, file: Path, store: MoodyStore, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened()
    store.trouble = errors.KeyringLocked("locked")
    fill(dialog, server, server.key)
    dialog.save()
    start = "⚠ Saved, but"
    qtbot.waitUntil(lambda: said(dialog).startswith(start), timeout=WAIT_LIMIT_MS)
    dialog.reject()
    assert said(dialog).startswith(UNSTORED)
    dialog.fields.name.setText("Newer")
    dialog.reject()
    assert said(dialog) == "⚠ Saved, but without your changes since then."
    press(dialog, "Close")
    assert dialog.added == "New"
    assert [item.name for item in read_connections(file).items] == ["New"]


@pytest.mark.parametrize("content", ["[[connection", "connection = 3\n", "[connection]\nname='a'"])
def test_a_file_that_cannot_be_read_is_said_and_never_overwritten(
    opened: Opened, file: Path, server: PracticeServer, qtbot: QtBot, content: str
) -> None:
    file.write_text(content, "utf-8")
    dialog = opened()
    assert dialog.faults.isVisible()
    fill(dialog, server, server.key)
    dialog.save()
    start = "⚠ Not saved. "
    qtbot.waitUntil(lambda: said(dialog).startswith(start), timeout=WAIT_LIMIT_MS)
    assert "connections.toml" in said(dialog)
    assert file.read_text("utf-8") == content
    assert dialog.fields.key_line.key() == server.key


# --- leaving ---------------------------------------------------------------------------------


def test_esc_leaves_at_once_where_only_a_provider_was_chosen(opened: Opened) -> None:
    dialog = opened()
    key(dialog, Qt.Key.Key_Down, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.fields.name, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    assert dialog.added == ""


def test_esc_asks_first_where_something_was_entered(
    opened: Opened, server: PracticeServer, file: Path
) -> None:
    dialog = opened()
    fill(dialog, server, KEY)
    QTest.keyClick(dialog.fields.name, Qt.Key.Key_Escape)
    assert said(dialog) == "⚠ Discard what you have entered?"
    press(dialog, "Keep editing")
    assert dialog.isVisible()
    assert dialog.fields.key_line.key() == KEY
    dialog.close()
    press(dialog, "Discard and close")
    assert dialog.isHidden()
    assert dialog.fields.key_line.line.text() == ""
    assert not file.exists()
