"""Translation of texts outside of QObject classes.

`pyside6-lupdate` files the texts of `tr("…")` and `QT_TR_NOOP("…")` in functions and tables of a
module under the empty context, where `tr` looks them up.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return a text in the user's language; the text itself if there is no translation."""
    return QCoreApplication.translate("", text)


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - the name that lupdate looks for; Qt's is untyped
    """Mark a text of a table; it is translated where it is used."""
    return text
