"""The window opens whatever its data folder is like, and says what cannot be kept."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile, QSysInfo

from contact_editor.app import data_folder
from contact_editor.app.data_folder import DataFolder, open_data_folder
from contact_editor.services.connections.config_folders import user_config_folder
from contact_editor.viewmodels.messages.program.startup_messages import folder_message

POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="permissions and pids of POSIX")
HOLD = """
import os, sys
from PySide6.QtCore import QLockFile
lock = QLockFile(sys.argv[1])
assert lock.tryLock(0)
print("held", flush=True)
sys.stdin.read()
os._exit(0)
"""


def write_lock(folder: Path, pid: int, host: str) -> Path:
    """Write a lock as QLockFile does, in another process or on another machine."""
    folder.mkdir(exist_ok=True)
    file = folder / "window.lock"
    own = QLockFile(str(file))
    assert own.tryLock(0)
    lines = file.read_text().split("\n")
    own.unlock()
    lines[0], lines[2] = str(pid), host
    file.write_text("\n".join(lines))
    return file


def ended_pid() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_a_new_folder_is_made_and_locked(tmp_path: Path) -> None:
    found = open_data_folder(tmp_path / "a" / "b")
    assert found.problem == ""
    assert found.lock is not None
    assert not found.is_open_here
    assert [file.name for file in found.path.iterdir()] == ["window.lock"]


@POSIX_ONLY
def test_the_folder_and_its_files_are_the_users_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o755)
    found = open_data_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}
    assert found.lock is not None


@POSIX_ONLY
def test_a_folder_that_the_user_named_keeps_its_permissions(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    open_data_folder(tmp_path, private=False)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc takes no files")
def test_a_folder_that_cannot_be_made_is_a_problem_with_its_reason() -> None:
    found = open_data_folder(Path("/proc/contact-editor"))
    assert found == DataFolder(Path("/proc/contact-editor"), "No such file or directory")


def test_a_file_in_place_of_the_folder_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    assert open_data_folder(tmp_path / "data").problem


@POSIX_ONLY
def test_a_full_disk_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # As /dev/full does, which takes no byte: the test file is written there.
    opened = os.open

    def open_full(path: str, flags: int, mode: int = 0o777) -> int:
        there = "/dev/full" if ".write-test" in str(path) else path
        return opened(there, flags & ~os.O_EXCL, mode)

    monkeypatch.setattr(os, "open", open_full)
    assert open_data_folder(tmp_path).problem == "No space left on device"


def test_a_folder_that_hangs_does_not_delay_the_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from threading import Event

    released = Event()
    monkeypatch.setattr(data_folder, "_OPEN_TIMEOUT_S", 0.05)
    monkeypatch.setattr(data_folder, "_try_to_write", lambda folder: released.wait(60))
    assert open_data_folder(tmp_path).problem == "it did not answer in time"
    released.set()


@POSIX_ONLY
def test_the_lock_of_a_process_that_ended_is_replaced(tmp_path: Path) -> None:
    write_lock(tmp_path, ended_pid(), QSysInfo.machineHostName())
    found = open_data_folder(tmp_path)
    assert found.lock is not None
    assert found.was_open_on == ""


def test_the_lock_of_another_machine_is_replaced_and_named(tmp_path: Path) -> None:
    file = write_lock(tmp_path, os.getpid(), "elsewhere")
    found = open_data_folder(tmp_path)
    assert found.was_open_on == "elsewhere"
    assert not found.is_open_here
    assert found.lock is not None
    assert "elsewhere" not in file.read_text()
    found.lock.unlock()
    assert open_data_folder(tmp_path).was_open_on == ""


def test_a_window_that_is_open_is_seen(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "window.lock")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as holder:  # fmt: skip
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        found = open_data_folder(tmp_path)
        holder.communicate("")
    assert found.is_open_here
    assert found.lock is None


def test_a_user_who_does_not_exist_is_no_reason_for_no_window() -> None:
    assert user_config_folder(Path("~nobody-of-this-name/x")).is_absolute()


def test_the_message_names_the_folder_the_reason_and_the_remedy() -> None:
    message = folder_message(Path("/home/x"), "Read-only file system", hangs=False, host="")
    assert message is not None
    assert message.text.startswith("/home/x can't be written to (Read-only file system).")
    assert "start again" in message.text
    assert folder_message(Path("/home/x"), "", hangs=False, host="") is None
