"""Each variant of the pictures shows what it is named after."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.pictures.__main__ import main
from tests.pictures.variant import VARIANTS, file_name

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.slow


def picture(folder: Path, variant: str, state: str = "first_start") -> QImage:
    command = [sys.executable, "-m", "tests.pictures", str(folder), "--variant", variant, state]
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    (file,) = folder.iterdir()
    taken = QImage(str(file))
    file.unlink()
    return taken


def test_the_pictures_in_the_pseudo_language_show_other_texts(tmp_path: Path) -> None:
    assert picture(tmp_path, "pseudo-language") != picture(tmp_path, "light")


def test_at_200_percent_a_dialog_has_a_whole_screen(tmp_path: Path) -> None:
    dialog = picture(tmp_path, "200 %", "add_connection_start")
    # A screen of Qt's offscreen platform has 800 pixels.
    assert 800 < dialog.width() <= 1366
    assert dialog.height() <= 768


def test_one_command_takes_a_state_in_every_variant_and_puts_them_on_one_page(
    tmp_path: Path,
) -> None:
    assert main(tmp_path, ["first_start"]) == 0
    page = (tmp_path / "index.html").read_text("utf-8")
    names = [file_name(variant, "first_start") for variant in VARIANTS]
    assert [name for name in names if f'src="{name}"' not in page] == []
    assert not any(QImage(str(tmp_path / name)).isNull() for name in names)
