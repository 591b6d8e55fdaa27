"""Translation of texts outside of QObject classes.

`pyside6-lupdate` files the texts of `tr("…")` and `QT_TR_NOOP("…")` in functions and tables of a
module under the empty context, where `tr` looks them up.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

if TYPE_CHECKING:
    from datetime import datetime

_MILLION = 1_000_000
_MAX_NUMBER = 1 << 63
"""The first number that is too large for Qt."""


def tr(text: str, note: str = "", n: int = -1) -> str:
    """Return a text in the user's language; the text itself if there is no translation.

    `n` chooses the plural form; it has to be the third argument, or lupdate sees no plural.
    """
    # Qt takes 32 bits, and the plural forms look at the last digits.
    return QCoreApplication.translate("", text, note, min(n, _MILLION + n % _MILLION))


def provider_text(text: str) -> str:
    """Return a label or hint of a description in the user's language, if it is a known one."""
    return QCoreApplication.translate("provider", text) if text else ""


def listed(names: Iterable[str]) -> str:
    """Return names one after the other, separated as in the user's language."""
    return tr(", ").join(names)


def quoted(text: str) -> str:
    """Return a text between the quotation marks of the user's language."""
    return tr("“{text}”").format(text=text)


def time_text(at: datetime) -> str:
    """Return the local time of a moment in the user's short format, without seconds."""
    local, locale = at.astimezone(), QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat).replace(":ss", "")
    return locale.toString(QTime(local.hour, local.minute), pattern)


def number_text(number: int) -> str:
    """Return a number that is only shown, with the separators of the user's language."""
    return QLocale().toString(number) if abs(number) < _MAX_NUMBER else str(number)


def seconds_text(seconds: float, decimals: int) -> str:
    """Return a number of seconds with the decimal separator of the language."""
    return QLocale().toString(seconds, "f", decimals)


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - the name that lupdate looks for; Qt's is untyped
    """Mark a text of a table; it is translated where it is used."""
    return text
