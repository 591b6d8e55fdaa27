"""The language of the window: its texts and Qt's own, its direction, its numbers and dates."""

from __future__ import annotations

import os
import re
import sys
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
        language = first_translated(languages)
        self._install(language)
        QLocale.setDefault(_locale(language, is_chosen=chosen != SYSTEM))
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


def _locale(language: str, *, is_chosen: bool) -> QLocale:
    """Return the formats of a language, as the user's region writes it.

    Those of the system, if it uses that language: it also has the user's own formats.
    """
    system, times = QLocale.system(), _system_times()
    wanted = QLocale.codeToLanguage(language)
    if times.language() == wanted:
        return system if system.language() == wanted else times
    if times.language() == QLocale.Language.C and not is_chosen:
        return system
    if language == "ar":
        # Arabic of the world at large: its digits are those of ids and times.
        return QLocale("ar_001")
    territory = times.territory()
    locale = QLocale(wanted, territory)
    if language != ENGLISH or locale.territory() == territory:
        return locale
    # Qt has no English of that region, and falls back to that of the United States.
    return QLocale("en_001" if _has_twelve_hours(times) else "en_GB")


def _system_times() -> QLocale:
    """Return the locale of the system's dates and times, which can be another than its texts'."""
    if sys.platform in ("win32", "darwin"):
        return QLocale.system()
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_TIME", "LANG"))
    return QLocale(next(filter(None, names), "C"))


def _has_twelve_hours(locale: QLocale) -> bool:
    return "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower()
