"""The language of the window: its texts and Qt's own, its direction, its numbers and dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from contact_editor.app.qt_options import direction, may_be_right_to_left
from contact_editor.resources import resource

SYSTEM, ENGLISH = "system", "en"
LANGUAGES = (ENGLISH, "de", "es", "fr", "ar")
"""Languages with a translation, each with a file translations/contact_editor_*.ts."""


class WindowLanguage:
    """Installs the translations of the chosen language."""

    def __init__(self, qt: QApplication, qt_options: Sequence[str] = ()) -> None:
        self._qt = qt
        self._qt_options = qt_options
        self._was_turned = False

    def use(self, chosen: str) -> None:
        """Use a language of `LANGUAGES`, or that of the system."""
        languages = QLocale.system().uiLanguages() if chosen == SYSTEM else [chosen]
        self._install(first_translated(languages))
        QLocale.setDefault(_locale(chosen))
        if self._was_turned or may_be_right_to_left(languages):
            self._was_turned = True
            self._qt.setLayoutDirection(direction(languages, self._qt_options))

    def _install(self, language: str) -> None:
        # Also those of an earlier window of this process.
        for translator in self._qt.findChildren(QTranslator):
            self._qt.removeTranslator(translator)
            translator.deleteLater()
        self._qt.setProperty("language", language)
        files = [str(own_texts(language))]
        if language != ENGLISH:
            # Asking Qt for its folder makes enumerations; English does without.
            from PySide6.QtCore import QLibraryInfo

            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            files.insert(0, f"{folder}/qtbase_{language}.qm")
        for file in files:
            translator = QTranslator(self._qt)
            if translator.load(file):
                self._qt.installTranslator(translator)


def own_texts(language: str) -> Path:
    """Return the file with the translation of the program's texts."""
    return resource("translations", f"contact_editor_{language}.qm")


def first_translated(languages: Iterable[str]) -> str:
    """Return the first language that has a translation; English if none has."""
    known = (re.split("[-_]", name)[0].lower() for name in languages)
    return next((name for name in known if name in LANGUAGES), ENGLISH)


def _locale(chosen: str) -> QLocale:
    """Return the formats of a language, as the system has them if it uses that language."""
    system = QLocale.system()
    if chosen == SYSTEM:
        return system
    # Arabic of the world at large: its digits are those of ids and times.
    locale = QLocale("ar_001" if chosen == "ar" else chosen)
    return system if system.language() == locale.language() else locale
