"""`contact-editor --doctor CONNECTION`, as a process of its own, without a display."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.services.connections.connection import Connection
from contact_editor.services.connections.connections_writer import put_connection
from contact_editor.services.diagnostics.results import Check
from tests.fakes.secret_service import missing_programs, secret_service
from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).parents[2]
SIGNS = ("ok  ", "!   ", "BAD ", "--  ")


def doctor(folder: Path, name: str, *more: str, **surroundings: str) -> tuple[int, str, str]:
    """Runs the command; return its exit code and what it said."""
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    done = subprocess.run(
        [sys.executable, "-m", "contact_editor", "--data-dir", folder, "--doctor", name, *more],
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if k not in without} | surroundings,
        capture_output=True,
        encoding="utf-8",
        timeout=WAIT_LIMIT_S,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_a_line_a_check_and_an_exit_code(folder: Path) -> None:
    code, said, complained = doctor(folder, "Practice Simvoly")
    lines = said.splitlines()
    assert [line[4:].partition(":")[0] for line in lines] == [check.value for check in Check]
    assert all(line.startswith(SIGNS) for line in lines)
    # There is no keyring here.
    assert (code, complained) == (1, "")
    assert "BAD keyring: No keyring is available on this system" in said
    assert "ok  TCP: 127.0.0.1 accepts connections" in said


@pytest.mark.skipif(bool(missing_programs()), reason=f"not installed: {missing_programs()}")
@pytest.mark.skipif(shutil.which("secret-tool") is None, reason="not installed: secret-tool")
def test_all_is_well_with_a_real_keyring(folder: Path, server: PracticeServer) -> None:
    with secret_service() as bus:
        service = ("service", "contact-editor:Practice Simvoly", "username", "api-key")
        subprocess.run(
            ["secret-tool", "store", "--label=key", *service],
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus},
            input=server.key,
            text=True,
            timeout=WAIT_LIMIT_S,
            check=True,
        )
        code, said, complained = doctor(folder, "Practice Simvoly", DBUS_SESSION_BUS_ADDRESS=bus)
        assert (code, complained) == (0, ""), said
    assert "ok  keyring: Secret Service" in said
    assert "stored in Secret Service" in said
    assert server.key not in said
    assert {entry.method for entry in server.world.log} == {"GET"}


def test_a_connection_that_is_not_there(folder: Path) -> None:
    code, said, complained = doctor(folder, "Acme")
    assert (code, said) == (2, "")
    assert "there is no connection named “Acme”" in complained
    assert "“Practice Simvoly”, “Practice Notocat”" in complained


def test_a_file_that_cannot_be_read_says_that_alone(tmp_path: Path) -> None:
    file = tmp_path / "connections.toml"
    file.write_text("[[connection")
    code, said, complained = doctor(tmp_path, "Acme")
    assert (code, said) == (2, "")
    (line,) = complained.splitlines()
    assert line.startswith(f"contact-editor: {file}: not TOML: ")


def test_it_does_not_go_with_practising(folder: Path) -> None:
    code, said, complained = doctor(folder, "Practice Simvoly", "--practice")
    assert (code, said) == (2, "")
    assert "--doctor cannot be combined with --practice" in complained


def test_a_console_that_has_few_letters(folder: Path) -> None:
    put_connection(
        folder / "connections.toml", Connection(name="Ключ", provider="nobody", parameters={})
    )
    code, said, _ = doctor(folder, "Ключ", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert code == 1
    assert "Unknown provider ?nobody?" in said


def test_no_window_is_loaded_for_it(folder: Path) -> None:
    script = (
        "import sys, io; from argparse import Namespace; from pathlib import Path\n"
        "from contact_editor.app.commands.diagnose_command import run_diagnostics\n"
        "from tests.fakes.key_stores import MemoryStore\n"
        f"options = Namespace(doctor='Practice Simvoly', data_dir=Path({str(folder)!r}))\n"
        "print(run_diagnostics(options, MemoryStore(), io.StringIO(), sys.stderr))\n"
        "print([name for name in sys.modules if name.startswith(('PySide6.QtW', 'PySide6.QtG'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True,
        timeout=WAIT_LIMIT_S, check=True,
    )  # fmt: skip
    assert done.stdout == "1\n[]\n"


def test_whoever_reads_it_may_go_before_its_end(folder: Path) -> None:
    command = [sys.executable, "-m", "contact_editor", "--doctor", "Practice Simvoly"]
    with subprocess.Popen(
        [*command, "--data-dir", str(folder)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as doctor:  # fmt: skip
        assert doctor.stdout is not None
        assert doctor.stderr is not None
        doctor.stdout.close()
        assert doctor.stderr.read() == ""
        assert doctor.wait(timeout=WAIT_LIMIT_S) == 1


def test_no_escape_sequence_or_bidi_mark_of_a_name_reaches_the_terminal(folder: Path) -> None:
    with open(folder / "connections.toml", "a", encoding="utf-8") as file:
        file.write(
            '\n[[connection]]\nname = "A\\u001b[2J\\u202eB\\u009b"\nprovider = "none\\u0007"\n'
        )
    code, said, complained = doctor(folder, "Acme\x1b]0;x\x07")
    assert (code, said) == (2, "")
    assert "there is no connection named “Acme" in complained
    assert not [letter for letter in complained if letter in "\x1b\x07\u202e\x9b"]
