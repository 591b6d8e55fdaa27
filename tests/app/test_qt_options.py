"""Qt's own options reach Qt, and the window's direction follows the user's language."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt

from contact_editor.app.qt_options import direction, may_be_right_to_left, split_options

LOOK = """
import sys
from PySide6.QtWidgets import QApplication
from contact_editor import __main__
from contact_editor.app import startup
class Looked(QApplication):
    def exec(self):
        window = self.activeWindow() or self.topLevelWidgets()[0]
        print(self.platformName(), window.layoutDirection().name, flush=True)
        return 0
startup.QApplication = Looked
sys.exit(__main__.main(sys.argv[1:]))
"""
PLAIN = {"LANGUAGE": "", "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"}


def started(*options: str, folder: Path, **environment: str) -> list[str]:
    """Starts the real program, and return what its window looks like."""
    known = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **PLAIN, **environment}
    done = subprocess.run(
        [sys.executable, "-c", LOOK, "--practice", "--data-dir", str(folder), *options],
        capture_output=True, text=True, timeout=120, check=False, env=known,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


@pytest.mark.parametrize(
    ("arguments", "of_qt", "others"),
    [
        (["7"], [], ["7"]),
        (["-reverse", "7"], ["-reverse"], ["7"]),
        (["--platform", "minimal", "--practice"], ["--platform", "minimal"], ["--practice"]),
        (["-platform=xcb", "x"], ["-platform=xcb"], ["x"]),
        (["-style", "fusion", "-stylesheet", "a.qss"],
         ["-style", "fusion", "-stylesheet", "a.qss"], []),
        (["--", "-platform", "evil"], [], ["--", "-platform", "evil"]),
        (["-platform"], [], ["-platform"]),
        (["--connection", "Acme", "-title", "T"], ["-title", "T"], ["--connection", "Acme"]),
        (["platform", "reverse"], [], ["platform", "reverse"]),
        (["-unknown"], [], ["-unknown"]),
    ],
)  # fmt: skip
def test_qts_options_are_taken_out_and_nothing_else_is(
    arguments: list[str], of_qt: list[str], others: list[str]
) -> None:
    assert split_options(arguments) == (of_qt, others)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar_EG", Qt.LayoutDirection.RightToLeft),
        ("he", Qt.LayoutDirection.RightToLeft),
        ("fa-IR", Qt.LayoutDirection.RightToLeft),
        ("de_DE", Qt.LayoutDirection.LeftToRight),
        ("C", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_the_direction_is_that_of_the_first_language(
    language: str, expected: Qt.LayoutDirection
) -> None:
    assert direction([language, "ar", "en"], []) is expected
    assert direction([language], ["-reverse"]) is not expected


def test_no_language_that_qt_writes_from_right_to_left_is_missed() -> None:
    for locale in QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    ):
        if locale.textDirection() is Qt.LayoutDirection.RightToLeft:
            assert may_be_right_to_left([locale.bcp47Name()]), locale.bcp47Name()
    assert not may_be_right_to_left([])
    assert not may_be_right_to_left(["de-DE"])


def test_no_language_is_left_to_right() -> None:
    assert direction([], []) is Qt.LayoutDirection.LeftToRight


@pytest.mark.slow
def test_options_and_language_reach_the_window(tmp_path: Path) -> None:
    assert started(folder=tmp_path) == ["offscreen", "LeftToRight"]
    turned = started("-platform", "minimal", "-reverse", folder=tmp_path)
    assert turned == ["minimal", "RightToLeft"]
    arabic = {"LC_ALL": "ar_EG.UTF-8", "LANG": "ar_EG.UTF-8"}
    assert started(folder=tmp_path, **arabic)[1] == "RightToLeft"
    assert started("-reverse", folder=tmp_path, **arabic)[1] == "LeftToRight"
    assert started(folder=tmp_path, LANGUAGE="he", LANG="en_US.UTF-8", LC_ALL="")[1] == (
        "RightToLeft"
    )
