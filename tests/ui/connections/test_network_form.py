"""The dialog's network settings: folded away, checked as they are typed, the password kept safe."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from contact_editor.background import NetworkThread
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection, read_connections
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.connections.managed_settings import Managed
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.ui.connections.connection_dialog import ConnectionDialog
from contact_editor.ui.connections.file_field import FileDialog
from contact_editor.ui.connections.network_form import NetworkForm
from contact_editor.ui.connections.parts.mnemonics import without_mnemonic
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from tests.catalogue import catalogue
from tests.fakes.key_stores import MoodyStore
from tests.fakes.peers import Peer, responding

PASSWORD = "c4n4ry.Pr0xy-pass"
PLAIN = Connection("Shop", "simvoly", parameters={"domain": "www.acme.com"})
OVER = msgspec.structs.replace(PLAIN, proxy="http://proxy.example:3128", proxy_user="clerk")


@pytest.fixture
def store() -> Iterator[MoodyStore]:
    store = MoodyStore(Shop="shop-key")
    store.put("Shop", "old-password", SecretKind.PROXY_PASSWORD)
    yield store
    store.may_answer.set()


@pytest.fixture
def background() -> Iterator[NetworkThread]:
    background = NetworkThread()
    yield background
    background.stop()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "connections.toml"


Opened = Callable[[Connection], ConnectionDialog]


@pytest.fixture
def opened(qtbot: QtBot, file: Path, store: MoodyStore, background: NetworkThread) -> Opened:
    def open_it(connection: Connection) -> ConnectionDialog:
        put_connection(file, connection)
        managed = Managed(file.parent / "machine")
        manager = ConnectionManager(catalogue(), file, Credentials(store), background, managed)
        dialog = ConnectionDialog(manager, None)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return open_it


def choose(network: NetworkForm, words: str) -> None:
    network.way.setCurrentIndex(network.way.findText(words))


def said(dialog: ConnectionDialog) -> str:
    return dialog.result_bar.note.plain_text


def saved(file: Path) -> Connection:
    return read_connections(file).items[0]


def kept(store: MoodyStore, name: str = "Shop") -> str | None:
    return store.get(name, SecretKind.PROXY_PASSWORD)


def save(dialog: ConnectionDialog, qtbot: QtBot) -> None:
    dialog.save_button.click()
    qtbot.waitUntil(lambda: said(dialog).startswith("✓ Saved."))


def test_what_most_need_nothing_of_is_folded_away(opened: Opened) -> None:
    network = opened(PLAIN).fields.network
    assert not network.certificates.isVisible()
    network.expander.header.click()
    assert network.address.isVisible()
    assert network.certificates.isVisible()
    assert network.way.currentText() == "System default"
    assert not network.proxy.isVisible()
    assert network.expander.header.accessibleName() == "Network"
    assert network.expander.header.accessibleDescription() == (
        "address, proxy, certificate file, Expanded"
    )
    network.expander.header.click()
    assert not network.certificates.isVisible()


def test_a_connection_that_goes_another_way_shows_it_and_that_is_no_edit(opened: Opened) -> None:
    dialog = opened(msgspec.structs.replace(OVER, certificates="/etc/company.pem"))
    network = dialog.fields.network
    assert network.certificates.text() == "/etc/company.pem"
    assert network.way.currentText() == "Manual"
    assert network.proxy.text() == "http://proxy.example:3128"
    assert network.user.text() == "clerk"
    assert network.password.line.text() == ""
    assert network.password.line.placeholderText() == "Leave blank to keep the saved password"
    assert not dialog.fields.is_edited()


def test_each_control_has_its_name_and_its_place_for_the_keyboard(opened: Opened) -> None:
    dialog = opened(OVER)
    network = dialog.fields.network
    controls: dict[QWidget, str] = {
        network.address: "API base URL",
        network.certificates.line: "Certificates",
        network.certificates.browse_button: "Choose certificates",
        network.way: "Proxy",
        network.proxy: "Proxy address",
        network.user: "Proxy user",
        network.password.line: "Proxy password",
        network.password.show_button: "Show proxy password",
    }
    network.expander.header.setFocus()
    for control, name in controls.items():
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.focusWidget() is control
        assert control.accessibleName() == name


@pytest.mark.parametrize(
    ("proxy", "problem"),
    [
        ("proxy.example:3128", "must begin with"),
        ("http://proxy.example", "port is missing"),
        ("http://clerk:word@proxy.example:3128", "are set separately"),
        ("none", "Choose “None” above"),
    ],
)
def test_a_proxy_that_is_none_is_said_as_it_is_typed(
    opened: Opened, file: Path, proxy: str, problem: str
) -> None:
    dialog = opened(PLAIN)
    network = dialog.fields.network
    choose(network, "Manual")
    network.proxy.setText(proxy)
    assert problem in network.proxy.accessibleDescription()
    network.open(False)
    dialog.save()
    assert said(dialog).startswith("⚠ Not saved")
    assert network.proxy.isVisible(), "it stays folded away"
    assert network.proxy.hasFocus()
    assert saved(file) == PLAIN


def test_what_is_missing_is_said_once_it_is_saved(opened: Opened) -> None:
    dialog = opened(PLAIN)
    network = dialog.fields.network
    choose(network, "Manual")
    assert not network.proxy.accessibleDescription().startswith("⚠")
    dialog.save()
    assert network.proxy.accessibleDescription() == "⚠ Required"
    choose(network, "System default")
    network.password.line.setText(PASSWORD)
    dialog.save()
    assert network.user.accessibleDescription() == "⚠ Enter the user name as well"


def test_no_proxy_may_stand_before_plain_http(opened: Opened) -> None:
    dialog = opened(PLAIN)
    choose(dialog.fields.network, "Manual")
    dialog.fields.network.proxy.setText("http://proxy.example:3128")
    dialog.fields.network.address.setText("http://127.0.0.1:8080")
    assert "could read the key" in dialog.fields.network.proxy.accessibleDescription()


@pytest.mark.parametrize(("place", "fits"), [("/a/b.pem", True), ("b.pem", False), ("~/b", False)])
def test_certificates_need_their_whole_place(opened: Opened, place: str, fits: bool) -> None:
    line = opened(PLAIN).fields.network.certificates.line
    line.setText(place)
    assert line.accessibleDescription().startswith("⚠") is not fits


def test_a_file_can_be_chosen(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    network = opened(PLAIN).fields.network
    for chosen in ("/etc/company.pem", ""):
        monkeypatch.setattr(FileDialog, "ask", lambda *_, chosen=chosen: chosen)
        network.certificates.browse_button.click()
        assert network.certificates.text() == "/etc/company.pem"


def test_what_was_entered_is_saved_and_the_password_goes_into_the_keyring(
    opened: Opened, file: Path, store: MoodyStore, qtbot: QtBot
) -> None:
    dialog = opened(PLAIN)
    network = dialog.fields.network
    network.certificates.line.setText("/etc/company.pem")
    choose(network, "Manual")
    network.proxy.setText("socks5://proxy.example:1080")
    network.user.setText("clerk")
    network.password.line.setText(PASSWORD)
    dialog.fields.key_line.line.setText("shop-key")
    save(dialog, qtbot)
    connection = saved(file)
    assert connection.certificates == "/etc/company.pem"
    assert (connection.proxy, connection.proxy_user) == ("socks5://proxy.example:1080", "clerk")
    assert kept(store) == PASSWORD
    assert PASSWORD not in file.read_text("utf-8")
    assert network.password.line.text() == ""
    assert not dialog.fields.is_edited()


def test_what_leaves_the_proxy_alone_leaves_its_password_alone(
    opened: Opened, store: MoodyStore, qtbot: QtBot
) -> None:
    dialog = opened(OVER)
    dialog.fields.read_only.click()
    save(dialog, qtbot)
    assert kept(store) == "old-password"


@pytest.mark.parametrize("change", ["user emptied", "user changed", "proxy changed", "none"])
def test_a_password_does_not_outlive_its_user_and_goes_to_no_other_proxy(
    opened: Opened, store: MoodyStore, qtbot: QtBot, change: str
) -> None:
    dialog = opened(OVER)
    network = dialog.fields.network
    if change == "none":
        choose(network, "None")
        assert not network.user.isVisible()
    elif change == "proxy changed":
        network.proxy.setText("http://another.example:3128")
        dialog.fields.key_line.line.setText("shop-key")
    else:
        network.user.setText("" if change == "user emptied" else "ann")
    assert network.password.line.placeholderText() == ""
    save(dialog, qtbot)
    assert kept(store) is None


def test_a_new_name_takes_the_password_along_also_with_a_new_key(
    opened: Opened, store: MoodyStore, qtbot: QtBot
) -> None:
    dialog = opened(OVER)
    dialog.fields.name.setText("Store")
    dialog.fields.key_line.line.setText("another-key")
    save(dialog, qtbot)
    assert (kept(store, "Store"), kept(store)) == ("old-password", None)
    assert store.get("Store") == "another-key"


@pytest.mark.parametrize("typed", [PASSWORD, ""])
def test_the_old_password_goes_to_no_new_proxy_while_the_keyring_refuses_the_new_name(
    opened: Opened, store: MoodyStore, qtbot: QtBot, typed: str
) -> None:
    dialog = opened(OVER)
    dialog.fields.name.setText("Store")
    dialog.fields.network.proxy.setText("http://another.example:3128")
    dialog.fields.key_line.line.setText("shop-key")
    dialog.fields.network.password.line.setText(typed)
    store.trouble = errors.KeyringRefused("the store takes nothing")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "may not be in the keyring" in said(dialog))
    credentials = dialog._manager._credentials
    assert asyncio.run(credentials.proxy_password("Store")) == typed


def test_a_keyring_that_fails_is_said_and_the_password_can_be_kept_for_the_session(
    opened: Opened, store: MoodyStore, qtbot: QtBot
) -> None:
    dialog = opened(OVER)
    dialog.fields.network.password.line.setText(PASSWORD)
    store.trouble = errors.KeyringRefused("none")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "the password for the proxy may not be in the keyring" in said(dialog))
    ways = dialog.result_bar.buttons
    next(b for b in ways if without_mnemonic(b.text()) == "Keep for this session").click()
    assert said(dialog) == "✓ Saved. The password for the proxy is kept for this session."
    assert not dialog.fields.has_secrets()


def other_proxy(network: NetworkForm) -> str:
    network.proxy.setText("http://another.example:3128")
    return "It would now go through the proxy http://another.example:3128."


def other_certificates(network: NetworkForm) -> str:
    network.certificates.line.setText("/etc/company.pem")
    return "The connection would now trust the certificates in /etc/company.pem."


@pytest.mark.parametrize("change", [other_proxy, other_certificates])
def test_a_change_of_the_way_asks_for_the_key_again_and_says_what_changed(
    opened: Opened, file: Path, qtbot: QtBot, change: Callable[[NetworkForm], str]
) -> None:
    dialog = opened(OVER)
    before = file.read_bytes()
    words = change(dialog.fields.network)
    dialog.save()
    key_line = dialog.fields.key_line.line
    assert key_line.accessibleDescription() == f"⚠ Enter the API key again. {words}"
    assert key_line.hasFocus()
    dialog.try_button.click()
    assert said(dialog) == "⚠ Not tested. Check the highlighted fields."
    assert file.read_bytes() == before
    key_line.setText("shop-key")
    save(dialog, qtbot)
    assert file.read_bytes() != before


def test_leaving_the_proxy_out_asks_for_no_key(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(OVER)
    choose(dialog.fields.network, "None")
    save(dialog, qtbot)


def test_a_try_goes_the_way_that_is_typed_and_keeps_nothing(
    opened: Opened, store: MoodyStore, file: Path, qtbot: QtBot
) -> None:
    dialog = opened(PLAIN)
    network = dialog.fields.network
    before = file.read_bytes()
    with Peer(responding(407)) as proxy:
        choose(network, "Manual")
        network.proxy.setText(proxy.address)
        network.user.setText("clerk")
        network.password.line.setText(PASSWORD)
        dialog.fields.key_line.line.setText("shop-key")
        dialog.try_button.click()
        qtbot.waitUntil(lambda: "requires a user name and password" in said(dialog))
    assert proxy.asked[0].startswith(b"CONNECT ")
    assert base64.b64encode(f"clerk:{PASSWORD}".encode()) in proxy.asked[0]
    assert PASSWORD not in said(dialog)
    assert (kept(store), file.read_bytes()) == ("old-password", before)
    assert network.password.line.text() == PASSWORD


def test_a_try_with_unusable_certificates_says_so(opened: Opened, qtbot: QtBot) -> None:
    dialog = opened(PLAIN)
    dialog.fields.network.certificates.line.setText("/nowhere/company.pem")
    dialog.fields.key_line.line.setText("shop-key")
    dialog.try_button.click()
    qtbot.waitUntil(lambda: "company's certificates can't be used" in said(dialog))
    assert "/nowhere/company.pem" in said(dialog).replace("\u200b", "")


def test_the_password_stands_nowhere_but_in_its_line(opened: Opened) -> None:
    dialog = opened(OVER)
    dialog.fields.network.password.line.setText(PASSWORD)
    for part in (dialog, *dialog.findChildren(QWidget)):
        told = (part.toolTip(), part.accessibleName(), part.accessibleDescription(), repr(part))
        assert PASSWORD not in "".join(told)
    dialog.done(0)
    assert dialog.fields.network.password.line.text() == ""
