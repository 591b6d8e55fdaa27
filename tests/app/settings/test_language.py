"""The window speaks the user's language: texts, direction, numbers and dates."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt
from PySide6.QtWidgets import QApplication

from contact_editor.app.settings.language import (
    ENGLISH,
    LANGUAGES,
    WindowLanguage,
    first_translated,
    own_texts,
)
from contact_editor.services.contacts.api.progress import PageProgress
from contact_editor.translation import tr
from contact_editor.viewmodels.messages.progress_messages import progress_text

ROOT = Path(__file__).parents[3]


@pytest.fixture
def language(qapp: QApplication) -> Iterator[WindowLanguage]:
    language = WindowLanguage(qapp)
    yield language
    language.use(ENGLISH)
    QLocale.setDefault(QLocale.c())
    WindowLanguage(qapp).use(ENGLISH)


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        (["de-AT", "en"], "de"),
        (["fr_CA"], "fr"),
        (["pl-PL", "es-MX", "en"], "es"),
        (["en-GB", "de"], "en"),
        (["he"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_with_a_translation_is_used(languages: list[str], expected: str) -> None:
    assert first_translated(languages) == expected


def test_one_command_compiles_each_translation_and_qt_has_its_own() -> None:
    subprocess.run([ROOT / "scripts" / "translations", "compile"], check=True)
    names = {file.stem for file in (ROOT / "translations").glob("*.ts")}
    assert names == {f"contact_editor_{language}" for language in LANGUAGES}
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in LANGUAGES:
        assert own_texts(language).is_file()
        assert Path(folder, f"qtbase_{language}.qm").is_file()


def test_english_has_its_plural_forms(language: WindowLanguage) -> None:
    language.use(ENGLISH)
    words = {n: tr("{n} unsaved changes", "", n).format(n=n) for n in (0, 1, 2, 10**12)}
    assert words == {
        0: "0 unsaved changes",
        1: "1 unsaved change",
        2: "2 unsaved changes",
        10**12: "1000000000000 unsaved changes",
    }


def test_qts_own_texts_and_the_formats_follow(language: WindowLanguage) -> None:
    language.use("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert QLocale().toString(1234567) == "1.234.567"
    language.use("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    language.use(ENGLISH)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().toString(1234567) == "1,234,567"


def test_numbers_are_shown_as_the_language_writes_them(language: WindowLanguage) -> None:
    shown = {}
    for name in LANGUAGES:
        language.use(name)
        progress = PageProgress(1234, None)
        shown[name] = re.sub(r"[^0-9.,\u202f]", "", progress_text(progress, "")).strip(".")
    assert shown == {"en": "1,234", "de": "1.234", "es": "1234", "fr": "1\u202f234", "ar": "1,234"}


def test_arabic_turns_the_window_round_and_english_turns_it_back(
    qapp: QApplication, language: WindowLanguage
) -> None:
    language.use("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.use(ENGLISH)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


_SHOWN = """
from datetime import datetime
import sys
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication
from contact_editor.app.settings.language import WindowLanguage
from contact_editor.translation import time_text
app = QApplication([])
WindowLanguage(app).use(sys.argv[1])
time = time_text(datetime(2027, 3, 4, 22, 23).astimezone()).replace("\u202f", " ")
day = QLocale().toString(QDate(2027, 3, 4), QLocale.FormatType.ShortFormat)
print(time, day, QLocale().standaloneMonthName(3), sep=" | ")
"""


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there, no variables say it")
@pytest.mark.parametrize(
    ("system", "chosen", "shown"),
    [
        ({"LANG": "en_GB.UTF-8"}, "en", "22:23 | 04/03/2027 | March"),
        ({"LANG": "en_GB.UTF-8"}, "system", "22:23 | 04/03/2027 | March"),
        ({"LANG": "en_US.UTF-8"}, "en", "10:23 PM | 3/4/27 | March"),
        ({"LANG": "de_DE.UTF-8"}, "en", "22:23 | 04/03/2027 | March"),
        ({"LC_ALL": "de_DE.UTF-8"}, "en", "22:23 | 04/03/2027 | March"),
        ({"LANG": "de_DE.UTF-8"}, "system", "22:23 | 04.03.27 | März"),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8"}, "en", "22:23 | 04/03/2027 | March"),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "de_DE.UTF-8"}, "system", "22:23 | 04/03/2027 | March"),
        ({"LANG": "de_DE.UTF-8", "LC_TIME": "en_GB.UTF-8"}, "en", "22:23 | 04/03/2027 | March"),
        ({"LANG": "pl_PL.UTF-8"}, "system", "22:23 | 04/03/2027 | March"),
        # Qt has no English of Egypt and of Bulgaria.
        ({"LANG": "bg_BG.UTF-8"}, "en", "22:23 | 04/03/2027 | March"),
        ({"LANG": "ar_EG.UTF-8"}, "en", "10:23 pm | 04/03/2027 | March"),
        ({"LANG": "en_GB.UTF-8"}, "fr", "22:23 | 04/03/2027 | mars"),
        ({"LANG": "en_US.UTF-8"}, "de", "22:23 | 04.03.27 | März"),
        ({"LC_ALL": "C"}, "en", "22:23 | 04/03/2027 | March"),
        ({"LC_ALL": "C"}, "system", "22:23 | 4 03 2027 | March"),
        ({"LANG": "C", "LC_TIME": "de_DE.UTF-8"}, "en", "22:23 | 04/03/2027 | March"),
    ],
)
def test_times_and_dates_are_those_of_the_region_in_the_words_of_the_window(
    system: dict[str, str], chosen: str, shown: str
) -> None:
    others = ("LC_", "LANG")
    rest = {name: value for name, value in os.environ.items() if not name.startswith(others)}
    command = [sys.executable, "-c", _SHOWN, chosen]
    environment = {**rest, **system, "PYTHONUTF8": "1"}
    run = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == shown
