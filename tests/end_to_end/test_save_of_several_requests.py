"""A save of several requests in the window: reviewed, ended by a refusal, and the rest saved."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication

from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.http.json_codec import dump_json
from contact_editor.ui.saving.review_sheet import ReviewSheet
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import Starts, on_disk
from tests.fakes.member_server import DESCRIPTION, MemberServer, member_server


@pytest.fixture
def club() -> Iterator[MemberServer]:
    with member_server() as server:
        yield server


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, club: MemberServer) -> Iterator[Driver]:
    _add_club(tmp_path, club)
    driver = Driver(qapp, tmp_path, connection="Club")
    driver.app.manager.keep_key("Club", "made-up-key")
    driver.open("ana@made-up.example")
    yield driver
    driver.close()


def test_what_was_not_sent_is_said_and_saved_by_another_save(
    window: Driver, club: MemberServer
) -> None:
    window.write("Name", "Anna")
    window.contact.editing.edit("labels", ("new", "extra"))
    club.faults = {3: "refused"}
    window.review()
    sheet = window.app.window.findChild(ReviewSheet)
    assert sheet is not None
    assert window.seen("Sent as 4 requests in a row; the first that fails ends the save.")
    sheet.request.disclosure.click()
    shown = sheet.request.box.toPlainText()
    assert shown.count("/contacts/7/labels") == 3
    assert '"name": "Anna"' in shown
    said = _sent(window)
    assert said.startswith("Partly stored at")
    assert "2 of 4 changes are stored" in said
    assert "Labels: new: NOT stored" in said
    assert "4 Labels: extra: not sent, because request 3 was refused." in said
    assert _rows(window) == [
        ("1", "Name", "PATCH /contacts/7"),
        ("2", "Labels: vip", "POST /contacts/7/labels"),
        ("3", "Labels: new", "POST /contacts/7/labels · 422"),
        ("4", "Labels: extra", "POST /contacts/7/labels · not sent"),
    ]
    assert club.labels == []
    assert _recorded(window) == (
        "PATCH /contacts/7; POST /contacts/7/labels; POST /contacts/7/labels",
        hashlib.sha256(dump_json([list(write) for write in club.writes])).hexdigest(),
    )
    window.press("Save the rest")
    window.until(lambda: window.seen("Review 2 changes"))
    assert _sent(window).startswith("Saved and verified")
    assert club.labels == ["new", "extra"]
    assert [method for method, *_ in club.writes] == ["PATCH", "POST", "POST", "POST", "POST"]


def _rows(window: Driver) -> list[tuple[str, ...]]:
    """Return the number, the name and the request of each row in sight."""
    rows = window.app.loaded_controller.message_actions.bar.rows._rows
    texts = [
        [each for each in (row.number, row.label, row.request) if each is not None] for row in rows
    ]
    assert all(each.isVisible() for row in texts for each in row)
    return [tuple(each.full_text for each in row) for row in texts]


def test_the_rest_is_reviewed_also_where_reviews_are_skipped_as_other_changes_go_along(
    window: Driver, club: MemberServer
) -> None:
    skipping = msgspec.structs.replace(
        window.contact.connection, environment="sandbox", skip_review=True
    )
    window.app.manager.put(skipping, instead_of="Club")
    window.use("Club")
    window.open("ana@made-up.example")
    window.contact.editing.edit("labels", ("new", "extra"))
    club.faults = {2: "refused"}
    window.ctrl_s()
    window.until(lambda: "Labels: extra: not sent, because request 2" in window.said)
    window.write("Name", "Anna")
    sent = len(club.writes)
    window.press("Save the rest")
    window.until(lambda: window.seen("Review 3 changes"))
    assert len(club.writes) == sent
    assert _sent(window).startswith("Saved and verified")


@pytest.mark.parametrize("times", [1, 2])
def test_esc_stops_after_the_request_that_is_being_sent_and_once_more_at_once(
    window: Driver, club: MemberServer, times: int
) -> None:
    answered = threading.Event()
    club.held_back = {2: answered}
    window.write("Name", "Anna")
    window.contact.editing.edit("labels", ("new", "extra"))
    window.review()
    window.ctrl_s()
    window.until(lambda: len(club.writes) == 2)
    window.until(lambda: window.seen("Saving … request 2 of 4"))
    stages = window.app.loaded_controller.progress.bar.stages.stages
    assert [(stage.name, stage.said) for stage in stages] == [
        ("Compare", "done"), ("Send 4 requests", "in progress"), ("Check", "not yet"),
    ]  # fmt: skip
    window.escape()
    window.until(lambda: window.seen("Stopping after request 2 of 4"))
    assert window.step is SaveStep.SENDING
    if times == 2:
        window.escape()
        window.until(lambda: window.step is not SaveStep.SENDING)
    answered.set()
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    assert len(club.writes) == 2
    assert "Labels: new: not sent." in window.said
    assert "Labels: extra: not sent." in window.said
    if times == 1:
        assert "You stopped the save; the rest was not sent." in window.said
        assert club.labels == []
        window.press("Save the rest")
        window.until(lambda: window.seen("Review 2 changes"))
        assert _sent(window).startswith("Saved and verified")
        assert club.labels == ["new", "extra"]


def test_a_save_that_ended_between_two_requests_is_settled_at_the_next_start(
    start: Starts, club: MemberServer
) -> None:
    _add_club(start.folder, club)
    window = start()
    window.use("Club")
    window.open("ana@made-up.example")
    window.until(lambda: on_disk(window) and window.app.journal.restorer.is_read)
    window.write("Name", "Anna")
    window.contact.editing.edit("labels", ("new", "extra"))
    club.faults, club.reads_fail_after = {3: "dropped"}, 3
    window.save()
    assert "NOT KNOWN" in window.said
    window.contact.watch.stop()
    start.end(window)

    club.reads_fail_after = 0
    again = start()
    again.use("Club")
    again.until(lambda: "2 of 4 changes" in again.said)
    assert again.contact.editing.draft.edits == {"labels": ("new", "extra")}
    assert again.save().startswith("Saved and verified")
    assert club.labels == ["new", "extra"]
    assert [method for method, *_ in club.writes] == ["PATCH", "POST", "POST", "POST", "POST"]


def _add_club(folder: Path, club: MemberServer) -> None:
    """Add the description, and a connection to the server."""
    (folder / "providers").mkdir(exist_ok=True)
    (folder / "providers" / "members.toml").write_bytes(DESCRIPTION.read_bytes())
    connection = Connection(name="Club", provider="members", address=club.address)
    put_connection(folder / "connections.toml", connection)


def _recorded(window: Driver) -> tuple[str, str]:
    """Return the requests and their hash in the record of the last save."""
    record = window.app.journal.recorder.latest(window.contact)
    assert record is not None
    return record.request, record.request_hash


def _sent(window: Driver) -> str:
    """Send what is reviewed, and return what the window says of it."""
    window.ctrl_s()
    window.until(lambda: window.step is SaveStep.IDLE and window.said)
    return window.said
