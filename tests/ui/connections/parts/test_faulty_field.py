"""After a failed test the focus is in the field that can mend it, with the error beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from contact_editor.practice.server import PracticeServer
from contact_editor.services import errors
from contact_editor.ui.connections.adding.add_dialog import AddConnectionDialog
from contact_editor.ui.connections.form_row import FormRow
from contact_editor.ui.style.app_style import INVALID
from contact_editor.viewmodels.connections.faulty_entry import FaultyEntry, entry_at_fault
from tests.ui.connections.adding.test_add_dialog import (
    Opened,
    background,
    file,
    fill,
    opened,
    server,
    store,
)
from tests.waiting import WAIT_LIMIT_MS

__all__ = ["background", "file", "opened", "server", "store"]
CTRL = Qt.KeyboardModifier.ControlModifier


def note_beside(dialog: AddConnectionDialog, line: QLineEdit) -> str:
    row = next(each for each in dialog.fields.findChildren(FormRow) if each.focused is line)
    return row.note.plain_text if row.note.isVisible() else ""


def test_a_refused_key_is_corrected_at_once(
    opened: Opened, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened()
    fill(dialog, server, "wrong")
    dialog.fields.name.setFocus()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_S, CTRL)
    line = dialog.fields.key_line.line
    qtbot.waitUntil(line.hasFocus, timeout=WAIT_LIMIT_MS)
    assert note_beside(dialog, line) == "⚠ The test failed with this key"
    assert line.property(INVALID)
    assert "failed with this key" in line.accessibleDescription()
    # What is typed replaces the key, and takes the error back.
    QTest.keyClicks(line, server.key)
    assert dialog.fields.key_line.key() == server.key
    assert not line.property(INVALID)
    QTest.keyClick(line, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: bool(dialog.added), timeout=WAIT_LIMIT_MS)


def test_the_same_can_be_tried_again(opened: Opened, server: PracticeServer, qtbot: QtBot) -> None:
    dialog = opened()
    fill(dialog, server, "wrong")
    dialog.try_out()
    line = dialog.fields.key_line.line
    qtbot.waitUntil(line.hasFocus, timeout=WAIT_LIMIT_MS)
    dialog.try_out()
    assert dialog.result_bar.note.plain_text == "Testing the connection …"
    assert not line.property(INVALID)


def test_a_host_that_does_not_answer_leads_to_the_typed_address_or_a_part_of_it(
    opened: Opened, server: PracticeServer, qtbot: QtBot
) -> None:
    dialog = opened()
    fill(dialog, server, server.key)
    network = dialog.fields.network
    network.address.setText("http://127.0.0.1:9")
    network.open(False)
    dialog.try_out()
    qtbot.waitUntil(network.address.hasFocus, timeout=WAIT_LIMIT_MS)
    assert network.address.isVisible()
    assert note_beside(dialog, network.address) == "⚠ The test failed at this address"
    network.address.setText("")
    dialog._saver.test_failed.emit("…", (), FaultyEntry.HOST)
    assert dialog.fields.parameters["domain"].hasFocus()


def test_a_proxy_and_its_password_are_gone_to_where_they_are_entered(
    opened: Opened, server: PracticeServer
) -> None:
    dialog = opened()
    fill(dialog, server, server.key)
    network, failed = dialog.fields.network, dialog._saver.test_failed
    failed.emit("…", (), FaultyEntry.PROXY)
    assert network.way.hasFocus()
    network.way.setCurrentIndex(network.way.findData("own"))
    failed.emit("…", (), FaultyEntry.PROXY)
    assert network.proxy.hasFocus()
    failed.emit("…", (), FaultyEntry.PROXY_PASSWORD)
    assert network.password.line.hasFocus()
    failed.emit("…", (), FaultyEntry.CERTIFICATES)
    assert network.certificates.line.hasFocus()


def test_what_no_field_can_mend_leaves_the_focus(opened: Opened, server: PracticeServer) -> None:
    dialog = opened()
    fill(dialog, server, server.key)
    dialog.fields.name.setFocus()
    dialog._saver.test_failed.emit("…", (), None)
    assert dialog.fields.name.hasFocus()


@pytest.mark.parametrize(
    ("error", "entry"),
    [
        (errors.KeyRefused("401"), FaultyEntry.KEY),
        (errors.HostNotFound("no such host"), FaultyEntry.HOST),
        (errors.ProxyAuthenticationRequired("407"), FaultyEntry.PROXY_PASSWORD),
        (errors.ProxyFailed("502"), FaultyEntry.PROXY),
        (errors.CertificatesUnusable("no certificates"), FaultyEntry.CERTIFICATES),
        (errors.ServerError("500"), None),
        (errors.NetworkDown("down"), None),
        (errors.TooManyRequests("429"), None),
    ],
    ids=lambda each: type(each).__name__,
)
def test_each_error_leads_to_what_can_mend_it(error: Exception, entry: FaultyEntry | None) -> None:
    assert entry_at_fault(error) is entry
