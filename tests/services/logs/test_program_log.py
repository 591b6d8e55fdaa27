"""The log says what was done and never to whom; whatever the disk does, the program goes on."""

from __future__ import annotations

import errno
import logging
import os
import stat
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from contact_editor.model.contact import ContactReference
from contact_editor.practice.server import PracticeServer
from contact_editor.services import errors
from contact_editor.services.contacts.save_log import log_error
from contact_editor.services.logs import log_writer as log_files
from contact_editor.services.logs.log_writer import MAX_FILE_BYTES, NAME, OLDER_FILES
from contact_editor.services.logs.program_log import FAULTS, ProgramLog
from contact_editor.services.redaction.redactor import Redactor
from tests.canary import Canary
from tests.services.conftest import Open, Run
from tests.services.one_contact import write
from tests.waiting import WAIT_LIMIT_S, wait_for

LOG = logging.getLogger("contact_editor.services.somewhere")
CANARY = "c4n4ry/Key+9f8e7d"


@pytest.fixture
def said() -> list[str]:
    """What the log had to say about itself."""
    return []


@pytest.fixture
def logbook(tmp_path: Path, said: list[str]) -> Iterator[ProgramLog]:
    redactor = Redactor()
    redactor.add_secret(CANARY)
    book = ProgramLog(tmp_path / "data" / "logs", redactor, said.append)
    book.open()
    yield book
    book.close()


def _text(logbook: ProgramLog) -> str:
    return "\n".join(logbook.last_lines(10_000))


def test_what_the_program_says_is_written_down_with_its_time_and_place(logbook: ProgramLog) -> None:
    LOG.info("read %d contacts", 3)
    LOG.debug("too much")
    logging.getLogger("httpx").info("GET https://a.example/x")
    (line,) = logbook.last_lines(10)
    assert line.endswith(" INFO contact_editor.services.somewhere: read 3 contacts")
    at = datetime.fromisoformat(" ".join(line.split()[:2]))
    assert at.tzinfo is not None, "the time has no zone"
    assert abs(datetime.now(UTC) - at) < timedelta(minutes=1)


@pytest.mark.skipif(os.name != "posix", reason="these rights are POSIX's")
def test_only_this_user_can_read_it(logbook: ProgramLog) -> None:
    LOG.info("x" * 1000)
    assert logbook.last_lines(1)
    logbook.close()
    for path in (logbook.folder, *logbook.folder.iterdir()):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path


@pytest.mark.skipif(os.name != "posix", reason="these rights are POSIX's")
def test_a_folder_that_others_could_look_into_is_closed_to_them(tmp_path: Path) -> None:
    folder = tmp_path / "logs"
    folder.mkdir(mode=0o755)
    book = ProgramLog(folder, Redactor())
    book.open()
    book.close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_three_files_are_kept_of_half_a_megabyte_each(logbook: ProgramLog) -> None:
    for number in range(4 * MAX_FILE_BYTES // 10_000):
        LOG.info("%d %s", number, "x " * 5_000)
    LOG.info("the last")
    wait_for(lambda: logbook.last_lines(1)[-1:] and logbook.last_lines(1)[0].endswith("the last"))
    files = [path for path in logbook.folder.iterdir() if path.name.startswith(NAME)]
    assert len(files) == OLDER_FILES + 1 == 3
    assert all(path.stat().st_size <= MAX_FILE_BYTES for path in files)
    numbers = [int(line.split()[4]) for line in logbook.last_lines(100)[:-1]]
    assert numbers == sorted(numbers)
    assert len(numbers) == 99


def test_its_last_lines_can_be_had_where_it_was_never_opened(tmp_path: Path) -> None:
    assert ProgramLog(tmp_path / "logs", Redactor()).last_lines(5) == ()
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / NAME).write_bytes(b"one\ntwo \xff\nthree " + CANARY.encode())
    redactor = Redactor()
    redactor.add_secret(CANARY)
    lines = ProgramLog(tmp_path / "logs", redactor).last_lines(2)
    assert lines == ("two \ufffd", "three ‹removed›")


def test_no_part_of_a_record_holds_a_secret_or_an_address(logbook: ProgramLog) -> None:
    # Not spelled out where it is raised: a line of the program may stand in a stack.
    names = (CANARY, "john@doe.com", "'Jane Doe'")

    def failing() -> None:
        try:
            raise KeyError(names[0])
        except KeyError:
            raise ValueError("nobody has {} nor {} nor {}".format(*names)) from None

    LOG.info(f"the key is {CANARY}")
    LOG.info("the key is %r, %s", CANARY, CANARY.encode())
    LOG.info("and %(key)s", {"key": CANARY})
    try:
        failing()
    except ValueError:
        LOG.exception("failed for %s", names[1])
        LOG.warning("stack of %s", CANARY, stack_info=True)
    text = _text(logbook)
    assert "in failing" in text
    assert "ValueError: nobody has" in text
    assert "test_program_log.py" in text
    assert Canary(CANARY).found_below(logbook.folder) == []
    assert not [name for name in ("john", "doe.com", "Jane") if name in text]


def test_another_handler_still_gets_the_exception_as_it_was(
    logbook: ProgramLog, caplog: pytest.LogCaptureFixture
) -> None:
    try:
        raise ValueError("'quoted'")
    except ValueError:
        LOG.exception("failed")
    assert "'quoted'" in caplog.text
    assert "'quoted'\n" not in _text(logbook)


def test_no_text_from_outside_looks_like_a_line_of_ours(logbook: ProgramLog) -> None:
    LOG.info("he says %s", "a\n2026-11-23 INFO contact_editor: forged\r\x1b[31m\u2028b")
    lines = logbook.last_lines(10)
    assert len(lines) == 2
    assert lines[1].startswith("    2026")
    assert not set("\r\x1b\u2028") & set("".join(lines))


def test_a_record_that_cannot_be_made_into_text_harms_nobody(
    logbook: ProgramLog, said: list[str]
) -> None:
    handlers = logging.getLogger().handlers
    ours = next(each for each in handlers if type(each).__module__.startswith("contact_editor"))
    ours.handle(logging.makeLogRecord({"msg": "%d", "args": ("no number",), "levelno": 30}))
    LOG.info("goes on")
    assert logbook.last_lines(1)[0].endswith("goes on")
    assert said == ["TypeError"]


def _full(*_: Any, **__: Any) -> Any:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


class _FullFile:
    """A file on a disk without room."""

    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def tell(self) -> int:
        return 0

    def seek(self, *_: int) -> int:
        return 0

    def flush(self) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def close(self) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_is_said_once_and_harms_nobody(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(log_files, "open_private_file", lambda path: _FullFile())
    said: list[str] = []
    book = ProgramLog(tmp_path / "logs", Redactor(), said.append)
    book.open()
    for _ in range(100):
        LOG.info("into the void")
    assert book.last_lines(5) == ()
    book.close()
    assert said == [os.strerror(errno.ENOSPC)]
    assert capsys.readouterr() == ("", "")


def test_a_folder_that_cannot_be_made_is_said_once_and_harms_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    said: list[str] = []
    book = ProgramLog(tmp_path / "data" / "logs", Redactor(), said.append)
    book.open()
    LOG.info("into the void")
    LOG.info("into the void")
    assert book.last_lines(5) == ()
    book.close()
    assert said == [os.strerror(errno.ENOTDIR)]
    assert capsys.readouterr() == ("", "")


def test_nobody_waits_for_a_disk_that_hangs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    let_go = threading.Event()

    def hanging(path: Path) -> Any:
        let_go.wait(WAIT_LIMIT_S)
        raise OSError(errno.EIO, "it hung")

    monkeypatch.setattr(log_files, "open_private_file", hanging)
    monkeypatch.setattr(log_files, "_FLUSH_TIMEOUT_S", 0.1)
    book = ProgramLog(tmp_path / "logs", Redactor())
    book.open()
    for _ in range(1_000):
        LOG.info("waits")
    book.close()
    assert not let_go.is_set()
    let_go.set()
    for thread in threading.enumerate():
        if thread.name == "log":
            thread.join(WAIT_LIMIT_S)


def test_python_s_warnings_are_written_down(logbook: ProgramLog) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(False)
        logging.captureWarnings(True)
        warnings.warn(f"old {CANARY}", DeprecationWarning, stacklevel=1)
    assert "DeprecationWarning: old ‹removed›" in _text(logbook)


def test_what_was_closed_writes_no_more_and_leaves_no_thread(logbook: ProgramLog) -> None:
    LOG.info("before")
    logbook.close()
    LOG.warning("after")
    logbook.close()
    assert "before" in _text(logbook)
    assert "after" not in _text(logbook)
    assert not [thread for thread in threading.enumerate() if thread.name == "log"]


def test_the_stack_of_a_fault_that_ends_the_process_is_kept(tmp_path: Path) -> None:
    program = f"""
import faulthandler
from pathlib import Path
from contact_editor.services.logs.program_log import ProgramLog
from contact_editor.services.redaction.redactor import Redactor
book = ProgramLog(Path({str(tmp_path)!r}), Redactor())
book.open()
book.last_lines(1)
faulthandler._sigsegv()
"""
    ended = subprocess.run([sys.executable, "-c", program], check=False, timeout=WAIT_LIMIT_S)
    assert ended.returncode != 0
    assert 'File "<string>", line 9 in <module>' in (tmp_path / FAULTS).read_text()


def test_an_exchange_is_written_down_without_whom_it_was_about(
    run: Run, opened: Open, logbook: ProgramLog, practice: PracticeServer
) -> None:
    simvoly, notocat = opened("simvoly"), opened("notocat")
    person = practice.world.read_all("notocat")[0]
    run(simvoly.find(ContactReference(123)))
    run(simvoly.find(ContactReference(None, "john@doe.com")))
    run(simvoly.names("subscriber-lists"))
    run(notocat.find(ContactReference(None, person["email"])))
    run(write(notocat, ContactReference(person["id"]), {"email": person["email"]}))
    text = _text(logbook)
    for line in (
        "GET /contacts/{id}: 200",
        "GET /contacts/search-by-email: 200",
        "GET /subscriber-lists: 200",
        "GET /contacts: 200",
        "PUT /contacts/{id}: ",
        "connection to notocat at 127.0.0.1:",
    ):
        assert line in text
    for personal in (
        practice.key, "john", "123:", person["email"], person["id"], person["unsub_token"],
        "Practice Simvoly", "wks_",
    ):  # fmt: skip
        assert personal not in text


def test_a_trouble_is_written_down_by_its_kind_and_never_in_a_provider_s_words(
    logbook: ProgramLog,
) -> None:
    log_error(
        errors.ValidationFailed(
            "422: Jane is taken", host="a.example", provider_message="Jane", status=422
        )
    )
    log_error(errors.HostNotFound("no such name", host="a.example"))
    log_error(errors.KeyringLocked("the keyring is locked"))
    said = [line.partition("save_log: ")[2] for line in logbook.last_lines(3)]
    assert said == [
        "ValidationFailed at a.example (422)",
        "HostNotFound at a.example: no such name",
        "KeyringLocked: the keyring is locked",
    ]
