"""A save of several requests in the window: reviewed, ended by a refusal, and the rest saved."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.ui.saving.review_sheet import ReviewSheet
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.fakes.member_server import DESCRIPTION, MemberServer, member_server


@pytest.fixture
def server() -> Iterator[MemberServer]:
    with member_server() as server:
        yield server


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, server: MemberServer) -> Iterator[Driver]:
    (tmp_path / "providers").mkdir()
    (tmp_path / "providers" / "members.toml").write_bytes(DESCRIPTION.read_bytes())
    (tmp_path / "connections.toml").write_text(
        f'[[connection]]\nname = "Club"\nprovider = "members"\naddress = "{server.address}"\n',
        "utf-8",
    )
    driver = Driver(qapp, tmp_path, connection="Club")
    driver.app.manager.keep_key("Club", "made-up-key")
    driver.open("ana@made-up.example")
    yield driver
    driver.close()


def test_what_was_not_sent_is_said_and_saved_by_another_save(
    window: Driver, server: MemberServer
) -> None:
    window.write("Name", "Anna")
    window.contact.editing.edit("labels", ("new", "extra"))
    server.faults = {3: "refused"}
    window.review()
    sheet = window.app.window.findChild(ReviewSheet)
    assert sheet is not None
    assert window.seen("Sent as 4 requests in a row; the first that fails ends the save.")
    window.press("Show 4 requests", sheet)
    shown = sheet.request.box.toPlainText()
    assert shown.count("/contacts/7/labels") == 3
    assert '"name": "Anna"' in shown
    said = _sent(window)
    assert "2 of 4 changes are stored" in said
    assert "Labels: new: NOT stored" in said
    assert "Labels: extra: not sent." in said
    assert server.labels == []
    window.press("Save the rest")
    window.until(lambda: window.seen("Review 2 changes"))
    assert _sent(window).startswith("Saved and verified")
    assert server.labels == ["new", "extra"]
    assert [method for method, *_ in server.writes] == ["PATCH", "POST", "POST", "POST", "POST"]


def _sent(window: Driver) -> str:
    """Send what is reviewed, and return what the window says of it."""
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    return window.said
