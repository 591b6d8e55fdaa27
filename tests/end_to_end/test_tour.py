"""The tour where its folder cannot be used; `.ci/run` walks it to its end."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.driver import Driver
from tests.tour.tour import Tour
from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).parents[2]


def test_a_folder_that_cannot_be_made_is_named_before_anything_is_opened(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    folder = tmp_path / "file" / "pictures"
    done = subprocess.run(
        [sys.executable, "-m", "tests.tour", folder],
        cwd=ROOT, capture_output=True, text=True, timeout=WAIT_LIMIT_S, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"tour: {folder}: Not a directory\n"


def test_a_picture_that_cannot_be_written_is_reported_once(
    window: Driver, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tour = Tour(window, tmp_path / "gone")
    tour.check("the window opens", lambda: True, "opened")
    said = capsys.readouterr().out.splitlines()
    assert said[1:] == [f"    FAILED {tmp_path / 'gone' / '01-opened.png'} cannot be written"]
    assert tour.failed == 1
