"""The window speaks the user's language: texts, direction, numbers and dates."""

from __future__ import annotations

import re
import subprocess
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
