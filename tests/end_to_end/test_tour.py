"""`--practice --tour DIR`, where its folder cannot be used; packages run the tour itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from contact_editor.app.tour.tour import Tour
from tests.end_to_end.driver import Driver
from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).parents[2]


def test_a_folder_that_cannot_be_made_is_named_before_anything_is_opened(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    folder = tmp_path / "file" / "pictures"
    done = subprocess.run(
        [sys.executable, "-m", "contact_editor", "--practice", "--tour", folder],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=WAIT_LIMIT_S, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"contact-editor: {folder}: Not a directory\n"


def test_a_picture_that_cannot_be_written_is_said_once(
    john: Driver, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tour = Tour(john.app, tmp_path / "gone")
    tour.check("the window opens", True, "opened")
    said = capsys.readouterr().out.splitlines()
    assert said[1:] == [f"    FAILED {tmp_path / 'gone' / '01-opened.png'} cannot be written"]
