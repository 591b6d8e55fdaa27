"""Qt's own command line options, such as `-platform` and `-reverse`, and the direction of a layout.

They are documented at https://doc.qt.io/qt-6/qapplication.html#QApplication and
https://doc.qt.io/qt-6/qguiapplication.html#supported-command-line-options.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

FLAGS = frozenset({"reverse", "widgetcount", "nograb", "dograb", "sync"})
WITH_VALUE = frozenset(
    {
        "style", "stylesheet", "platform", "platformpluginpath", "platformtheme", "plugin",
        "qwindowgeometry", "geometry", "qwindowicon", "icon", "qwindowtitle", "title",
        "session", "display",
    }
)  # fmt: skip


_RIGHT_TO_LEFT = frozenset(
    {
        "ar", "arc", "az", "bal", "bgn", "bm", "ckb", "dv", "fa", "ff", "glk", "ha", "he", "iw",
        "khw", "kk", "ks", "ku", "lrc", "ms", "mzn", "nqo", "pa", "ps", "rhg", "sd", "sdh", "syr",
        "tg", "trw", "ug", "ur", "uz", "yi",
    }
)  # fmt: skip
"""Languages with a script from right to left, some of them with another one as well."""


def split_options(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return Qt's options with their values, and the other arguments.

    As for Qt, one dash or two; what follows `--`, such as a link from a browser, is not looked at.
    """
    of_qt: list[str] = []
    others: list[str] = []
    left = list(arguments)
    while left and left[0] != "--":
        argument = left.pop(0)
        name, equals, _ = _bare(argument).partition("=")
        if name in FLAGS and not equals:
            of_qt.append(argument)
        elif name in WITH_VALUE and (equals or left):
            of_qt += [argument] if equals else [argument, left.pop(0)]
        else:
            others.append(argument)
    return of_qt, [*others, *left]


def may_be_right_to_left(languages: Sequence[str]) -> bool:
    """Return whether the first language can be written from right to left.

    Asking Qt takes 15 ms, for the enumerations that the answer is one of.
    """
    return bool(languages) and re.split("[-_]", languages[0])[0].lower() in _RIGHT_TO_LEFT


def direction(languages: Iterable[str], options: Sequence[str]) -> Qt.LayoutDirection:
    """Return the direction of the first language, turned round by `-reverse`."""
    from PySide6.QtCore import QLocale, Qt

    first = next(iter(languages), "")
    found = QLocale(first).textDirection() if first else Qt.LayoutDirection.LeftToRight
    if any(_bare(option) == "reverse" for option in options):
        is_left_to_right = found == Qt.LayoutDirection.LeftToRight
        return Qt.LayoutDirection(int(is_left_to_right))
    return found


def _bare(argument: str) -> str:
    """Return the name of an option; empty if the argument is not one."""
    if not argument.startswith("-"):
        return ""
    return argument[2:] if argument.startswith("--") else argument[1:]
