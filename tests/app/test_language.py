"""The window speaks the user's language: texts, direction, numbers and dates."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt
from PySide6.QtWidgets import QApplication

from contact_editor.app.language import ENGLISH, WindowLanguage, first_translated, own_texts
from contact_editor.translation import tr

TRANSLATIONS = Path(__file__).parents[2] / "translations"


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


@pytest.mark.parametrize("file", sorted(TRANSLATIONS.glob("*.ts")), ids=lambda file: file.stem)
def test_each_translation_is_compiled_and_one_of_qt_is_there(file: Path) -> None:
    language = file.stem.removeprefix("contact_editor_")
    assert own_texts(language).stat().st_mtime >= file.stat().st_mtime, "run scripts/set-up test"
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
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


def test_arabic_turns_the_window_round_and_english_turns_it_back(
    qapp: QApplication, language: WindowLanguage
) -> None:
    language.use("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.use(ENGLISH)
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
