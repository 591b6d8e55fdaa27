"""One variant of the window: scheme, size, scale, direction; and its pictures of all states."""

from __future__ import annotations

import json
import os
import sys
import traceback
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple
from unittest import mock

from tests.waiting import without_lag

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from contact_editor.practice.server import PracticeServer
    from tests.pictures.states import State


class Variant(NamedTuple):
    """What differs from one row of pictures to the next; sizes in logical pixels."""

    name: str
    width: int
    height: int
    scheme: str = "light"
    scale: str = "1"
    language: str = ""


VARIANTS = (
    Variant("light", 1366, 728),
    Variant("dark", 1366, 728, scheme="dark"),
    Variant("high contrast", 1366, 728, scheme="contrast"),
    Variant("1920 × 1080", 1920, 1040),
    Variant("900 × 640", 900, 640),
    Variant("150 %", 910, 485, scale="1.5"),
    Variant("200 %", 683, 364, scale="2"),
    Variant("German", 1366, 728, language="de"),
    Variant("Arabic", 1366, 728, language="ar"),
    Variant("pseudo-language", 1366, 728, language="qps"),
)
IN_MANUAL = Variant("manual", 1000, 600)
IN_README = (Variant("window", 1366, 728), Variant("window-dark", 1366, 728, scheme="dark"))
FONT = ("Inter", 9.75)
SCREEN = (1366, 768)
"""The smallest screen in pixels; larger windows have one that they just fill."""


def file_name(variant: Variant, state: str) -> str:
    if variant is IN_MANUAL:
        return f"{state}.png"
    if variant in IN_README:
        return f"{variant.name}.png"
    words = variant.name.replace(" × ", "x").replace(" %", "-percent").replace(" ", "-")
    return f"{state}-{words}.png"


def take(variant: Variant, folder: Path, only: list[str]) -> int:
    """Take the pictures of one variant in this process; return how many states failed."""
    with ExitStack() as stack:
        screens = Path(stack.enter_context(TemporaryDirectory()), "screens.json")
        screens.write_text(json.dumps({"screens": [_screen(variant)]}), "utf-8")
        platform = f"offscreen:configfile={screens}"
        os.environ.update(QT_QPA_PLATFORM=platform, QT_SCALE_FACTOR=variant.scale)
        if variant.language == "qps":
            from tests.pseudo_language import pseudo_language

            stack.enter_context(pseudo_language())
        # Otherwise, a save that is never seen is read for half a minute.
        stack.enter_context(without_lag())
        return _take_all(variant, folder, only)


def _screen(variant: Variant) -> dict[str, object]:
    """Return a screen as Qt's offscreen platform reads it; its own one has 800 × 800 pixels."""
    width = max(SCREEN[0], round(variant.width * float(variant.scale)))
    height = max(SCREEN[1], round((variant.height + 40) * float(variant.scale)))
    return {
        "name": "screen", "x": 0, "y": 0, "width": width, "height": height,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
    }  # fmt: skip


def _take_all(variant: Variant, folder: Path, only: list[str]) -> int:
    # Qt reads the scale when it is imported.
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

    from contact_editor.practice.server import PracticeServer
    from contact_editor.ui.style.theme import Appearance, apply_theme
    from tests.pictures.all_states import MORE_STATES, POPUP_STATES, STATES

    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setFont(QFont(FONT[0]))
    font = app.font()
    font.setPointSizeF(FONT[1])
    app.setFont(font)
    if variant.scheme == "contrast":
        _use_high_contrast(app)
    else:
        apply_theme(app, Appearance(variant.scheme))
    server = PracticeServer()
    server.start()
    failed = 0
    for state in (*STATES, *MORE_STATES, *POPUP_STATES):
        if only and state.__name__ not in only:
            continue
        try:
            _take_one(app, server, state, folder / file_name(variant, state.__name__), variant)
        except Exception:
            failed += 1
            traceback.print_exc()
            print(f"{variant.name}: {state.__name__} FAILED", flush=True)
    server.stop()
    return failed


def _use_high_contrast(app: QApplication) -> None:
    """Use the palette of a system with high contrast: white and one colour on black."""
    from PySide6.QtGui import QColor, QPalette

    from contact_editor.app.settings import settings_controller
    from contact_editor.ui.style.app_style import AppStyle
    from contact_editor.ui.style.colours import use_high_contrast
    from contact_editor.ui.style.theme import Appearance, apply_theme

    system, role = QPalette(QColor("black")), QPalette.ColorRole
    colours = {
        role.Window: "black", role.WindowText: "white", role.Highlight: "#1AEBFF",
        role.HighlightedText: "black",
    }  # fmt: skip
    for part, name in colours.items():
        system.setColor(part, QColor(name))
    # The system of the machine that takes the pictures asks for no contrast.
    mock.patch.object(AppStyle, "standardPalette", create=True, return_value=system).start()
    mock.patch.object(settings_controller, "follow_contrast").start()
    use_high_contrast(system)
    apply_theme(app, Appearance.SYSTEM)


def _take_one(
    app: QApplication, server: PracticeServer, state: State, file: Path, variant: Variant
) -> None:
    from PySide6.QtGui import QPainter
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from contact_editor.ui.style.theme import Appearance, apply_theme
    from tests.pictures.scenes import shown

    size = (variant.width, variant.height)
    with shown(app, server, state, size, variant.language) as window:
        if variant.scheme == "dark":
            # The program has taken the scheme of its settings.
            apply_theme(app, Appearance.DARK)
        QTest.qWait(400)  # what is animated comes to rest
        picture, popup = window.grab(), QApplication.activePopupWidget()
        if popup is not None:
            painter = QPainter(picture)
            painter.drawPixmap(window.mapFromGlobal(popup.pos()), popup.grab())
            painter.end()
            popup.close()
            # The focus has to be back before the window goes.
            QTest.qWait(50)
        if not picture.save(str(file)):
            raise OSError(f"{file} cannot be written")
