"""Whatever is wrong with the journal is said at once; editing goes on, nothing is overwritten."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.services.journal import intents
from contact_editor.services.journal.database import connect
from contact_editor.services.journal.schema import VERSION
from contact_editor.ui.saving.note_form import NoteForm
from tests.end_to_end.driver import Driver
from tests.end_to_end.journalled import CONNECTION, Starts, on_disk
from tests.waiting import WAIT_LIMIT_S

LONG = "Grace Hopper " * 8_000
"""More than is left on a full disk."""


@pytest.fixture
def small_disk(start: Starts) -> Iterator[Path]:
    """The journal's folder, on a file system of a megabyte and a half."""
    place = start.folder / "journal"
    place.mkdir()
    if mount("-t", "tmpfs", "-o", "size=1500k,mode=700", "tmpfs", str(place)) != 0:
        pytest.skip("only root may mount")
    yield place
    start.end_all()
    subprocess.run(["umount", "-l", str(place)], check=False)


def mount(*arguments: str) -> int:
    if os.name != "posix" or shutil.which("mount") is None:
        return 1
    return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode


def journal_file(start: Starts) -> Path:
    (file,) = (start.folder / "journal").glob("*.db")
    return file


def put_aside(start: Starts) -> list[bytes]:
    return [file.read_bytes() for file in (start.folder / "journal").glob("*.db.aside-*")]


def draft_of_before(start: Starts) -> bytes:
    """Leave a draft behind; return the database."""
    window = start.with_john()
    window.write("Name", "Johnny")
    start.end(window)
    return journal_file(start).read_bytes()


def opened(start: Starts, *, until: str) -> Driver:
    """Start over a journal that is not well, and wait until that is said."""
    window = start()
    window.use(CONNECTION)
    window.until(lambda: until in window.said)
    window.open("123")
    return window


def edits_go_on(window: Driver, server: PracticeServer) -> None:
    window.write("City", "Varna")
    assert window.line("City").text() == "Varna"
    window.save()
    assert server.world.contact("simvoly", 123)["city"] == "Varna"


def type_name(window: Driver, name: str) -> None:
    window.contact.editing.edit("name", name)


def test_a_full_disk_is_said_at_once_and_what_was_typed_is_stored_when_there_is_room(
    start: Starts, small_disk: Path
) -> None:
    window = start.with_john()
    filler = small_disk / "filler"
    with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)
    type_name(window, LONG)
    window.until(lambda: "can't be stored on this computer: the disk is full" in window.said)
    assert f"Make sure that the folder {small_disk} can be written" in window.said
    assert window.seen("in memory only")
    window.write("City", "Varna")
    assert window.line("City").text() == "Varna"
    filler.unlink()
    # It is tried again by itself.
    window.until(lambda: on_disk(window))
    window.until(lambda: "can't be stored" not in window.said)
    start.end(window)
    again = start.with_john()
    assert again.contact.editing.draft.value("name") == LONG
    assert again.line("City").text() == "Varna"


def test_a_read_only_folder_is_said_and_used_as_soon_as_it_can_be_written(
    start: Starts, small_disk: Path, server: PracticeServer
) -> None:
    assert mount("-o", "remount,ro", str(small_disk)) == 0
    window = opened(start, until="can't be stored on this computer:")
    edits_go_on(window, server)
    window.write("City", "Graz")
    assert mount("-o", "remount,rw", str(small_disk)) == 0
    # It is tried again by itself.
    window.until(lambda: on_disk(window))
    start.end(window)
    assert start.with_john().line("City").text() == "Graz"


def test_a_folder_that_is_removed_is_said_and_made_again(start: Starts) -> None:
    window = start.with_john()
    shutil.rmtree(start.folder / "journal")
    window.write("City", "Varna")
    window.until(lambda: "its file was removed" in window.said)
    assert on_disk(window)
    start.end(window)
    assert start.with_john().line("City").text() == "Varna"


def folder_in_its_place(file: Path) -> None:
    file.unlink()
    file.mkdir()


def copy_in_its_place(file: Path) -> None:
    """Do what a program that synchronises folders does."""
    shutil.copy2(file, file.with_suffix(".copy"))
    file.with_suffix(".copy").replace(file)


def noise_in_its_place(file: Path) -> None:
    file.with_suffix(".copy").write_bytes(os.urandom(50_000))
    file.with_suffix(".copy").replace(file)


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be replaced elsewhere")
@pytest.mark.parametrize("replace", [folder_in_its_place, copy_in_its_place, noise_in_its_place])
def test_a_journal_that_is_replaced_while_it_is_open_is_said_and_nothing_typed_is_lost(
    start: Starts, server: PracticeServer, replace: Callable[[Path], None]
) -> None:
    window = start.with_john()
    window.write("Name", "Johnny")
    window.until(window.app.journal.is_safe)
    replace(journal_file(start))
    window.write("City", "Varna")
    window.until(lambda: "its file was replaced" in window.said)
    assert window.app.journal.is_safe()
    start.end(window)
    window = start()
    window.use(CONNECTION)
    window.until(lambda: window.is_open() and window.contact.has_edits)
    assert window.contact.editing.draft.edits == {"name": "Johnny", "city": "Varna"}


def noise_in_its_log(file: Path) -> None:
    log = file.with_name(f"{file.name}-wal")
    with log.open("r+b") as opened:
        opened.write(os.urandom(log.stat().st_size))


def without_its_files(file: Path) -> None:
    for each in file.parent.glob("*.db*"):
        each.unlink()


@pytest.mark.skipif(os.name != "posix", reason="an open file is locked elsewhere")
@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (noise_in_its_log, "another program wrote into its log"),
        (without_its_files, "It was written again to"),
    ],
)
@pytest.mark.parametrize("is_seen", [True, False])
def test_a_journal_that_is_damaged_while_it_is_open_has_all_that_is_in_memory_again(
    start: Starts, damage: Callable[[Path], None], words: str, is_seen: bool
) -> None:
    window = start.with_john()
    window.write("Name", "Johnny")
    window.until(window.app.journal.is_safe)
    damage(journal_file(start))
    if is_seen:
        window.write("City", "Varna")
        window.until(lambda: words in window.said)
    # Otherwise it is noticed only when the window closes.
    start.end(window)
    window = start()
    window.use(CONNECTION)
    window.until(lambda: window.is_open() and window.contact.has_edits)
    more = {"city": "Varna"} if is_seen else {}
    assert window.contact.editing.draft.edits == {"name": "Johnny", **more}


@pytest.mark.skipif(os.name != "posix", reason="an open file is locked elsewhere")
def test_a_journal_that_is_removed_between_two_starts_is_said(
    start: Starts, server: PracticeServer
) -> None:
    draft_of_before(start)
    without_its_files(journal_file(start))
    place = start.folder / "journal"
    window = opened(start, until=f"its file in {place} was removed while the program was closed")
    edits_go_on(window, server)


def test_a_folder_in_place_of_the_journal_is_put_aside_at_the_start(
    start: Starts, server: PracticeServer
) -> None:
    draft_of_before(start)
    folder_in_its_place(journal_file(start))
    window = opened(start, until="a folder is in its place")
    assert on_disk(window)
    edits_go_on(window, server)


def test_a_file_in_place_of_the_folder_is_said(start: Starts, server: PracticeServer) -> None:
    (start.folder / "journal").write_text("in the way")
    window = start()
    window.use(CONNECTION)
    window.open("123")
    window.until(lambda: "can't be stored on this computer:" in window.said)
    edits_go_on(window, server)
    assert (start.folder / "journal").read_text() == "in the way"


def test_a_missing_key_is_said_and_a_new_journal_is_made_only_on_request(
    start: Starts, server: PracticeServer
) -> None:
    before = draft_of_before(start)
    start.keyring.keys.clear()
    window = start()
    window.use(CONNECTION)
    window.until(lambda: "the keyring no longer has the key of the journal" in window.said)
    assert journal_file(start).read_bytes() == before
    assert not start.keyring.keys
    window.press("Start a new journal")
    window.until(lambda: on_disk(window))
    assert "no longer has the key" not in window.said
    assert before in put_aside(start)
    window.open("123")
    edits_go_on(window, server)


def test_a_wrong_key_is_said_and_the_journal_put_aside_as_it_is(
    start: Starts, server: PracticeServer
) -> None:
    before = draft_of_before(start)
    start.keyring.keys.update(dict.fromkeys(start.keyring.keys, "00" * 32))
    window = opened(start, until="could not be used: it is damaged, or has a different key")
    assert before in put_aside(start)
    edits_go_on(window, server)


def test_a_journal_of_a_later_version_is_said_and_its_drafts_are_offered(start: Starts) -> None:
    draft_of_before(start)
    (key,) = start.keyring.keys.values()
    db = connect(journal_file(start), bytes.fromhex(key))
    db.pragma("user_version", VERSION + 1)
    db.close()
    before = journal_file(start).read_bytes()
    window = start()
    window.use(CONNECTION)
    window.until(lambda: "it was written by a later version of this program" in window.said)
    assert before in put_aside(start)
    window.until(lambda: window.app.journal.restorer.drafts)
    window.escape()
    window.until(lambda: "Unsaved changes from an earlier session: John Doe (1)" in window.said)
    window.press("Restore")
    window.until(window.is_open)
    assert window.line("Name").text() == "Johnny"


def test_a_damaged_journal_is_said_and_put_aside_as_it_is(
    start: Starts, server: PracticeServer
) -> None:
    content = bytearray(draft_of_before(start))
    content[100] ^= 0xFF
    journal_file(start).write_bytes(content)
    window = opened(start, until="The journal of earlier changes could not be used")
    assert bytes(content) in put_aside(start)
    edits_go_on(window, server)


def test_a_clock_that_is_set_back_loses_nothing(start: Starts) -> None:
    window = start.with_john()
    window.write("Name", "Johnny")
    window.save()
    window.until(lambda: window.app.journal.history.records)
    window.write("City", "Varna")
    start.end(window)
    window = start()
    window.app.journal.access.journal._clock = lambda: 86_400.0
    window.use(CONNECTION)
    window.open("123")
    window.until(lambda: window.app.journal.restorer.is_read)
    assert window.line("City").text() == "Varna"
    window.save()
    window.until(lambda: len(window.app.journal.history.records) == 2)
    window.app.window.actions_by_name["verify_journal"].trigger()
    window.until(lambda: "2 entries are complete and unchanged, 0 expired" in window.said)


def test_without_a_keyring_the_review_says_quietly_that_the_save_is_noted_in_memory(
    start: Starts,
) -> None:
    start.keyring.missing = True
    window = start()
    window.use(CONNECTION)
    window.open("123")
    window.write("City", "Varna")
    window.review()
    words = "There is no keyring, so this save is noted in memory only, until the program closes."
    window.until(lambda: words in _said_of_trace(window))


def test_a_journal_that_hangs_is_said_in_the_review(
    start: Starts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intents, "TIMEOUT_S", 0.1)
    window, let_go = start.with_john(), threading.Event()
    window.app.journal.access.journal.write("hangs", lambda db: let_go.wait(WAIT_LIMIT_S))
    window.write("City", "Varna")
    window.review()
    window.until(lambda: any("does not answer" in said for said in _said_of_trace(window)))
    let_go.set()


def _said_of_trace(window: Driver) -> list[str]:
    forms = window.app.window.findChildren(NoteForm)
    return [form.untraced.plain_text for form in forms if not form.untraced.isHidden()]
