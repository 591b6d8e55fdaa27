"""Does the main job by itself in the real window, checks each step and takes a picture of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from contact_editor.ui.style.theme import Appearance, apply_theme
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.saving.save_flow import SaveStep

if TYPE_CHECKING:
    from contact_editor.app.application import App

TIMEOUT_MS = 15_000
"""Milliseconds for one step."""
CTRL = Qt.KeyboardModifier.ControlModifier


class Tour:
    """A walk through the main job at every provider, with practice data."""

    def __init__(self, app: App, folder: Path) -> None:
        self._app = app
        self._folder = folder
        self._failed = 0
        self._number = 0

    def run(self) -> int:
        """Walk; return 0 where every step held, else 1."""
        from contact_editor.app.tour.steps import run_steps

        self.check("the window opens", self.until(self._is_ready))
        run_steps(self)
        print(f"tour: {self._number} steps, {self._failed} failed; pictures in {self._folder}")
        return 1 if self._failed else 0

    @property
    def app(self) -> App:
        return self._app

    def check(self, what: str, held: bool, picture: str = "") -> None:
        """Report whether a step held; take a picture where one is named."""
        self._number += 1
        self._failed += not held
        print(f"{self._number:3} {'ok    ' if held else 'FAILED'} {what}", flush=True)
        if picture or not held:
            self.picture(picture or "failed")

    def picture(self, name: str) -> None:
        """Write what the window shows as a PNG."""
        QTest.qWait(50)
        file = self._folder / f"{self._number:02}-{name}.png"
        if not self._app.window.grab().save(str(file)):
            # Not by `check`, which would take a picture of it.
            self._failed += 1
            print(f"    FAILED {file} cannot be written", flush=True)

    def until(self, condition: Callable[[], bool]) -> bool:
        """Let the window work until something holds; False where it does not in time."""
        clock = QElapsedTimer()
        clock.start()
        while not condition():
            if clock.elapsed() > TIMEOUT_MS:
                return False
            QTest.qWait(5)
        return True

    def find(self, text: str) -> bool:
        """Find a contact by keyboard; True once it is open."""
        window = self._app.window
        QTest.keyClick(window, Qt.Key.Key_L, CTRL)
        window.find_bar.line.clear()
        QTest.keyClicks(window.find_bar.line, text)
        QTest.keyClick(window.find_bar.line, Qt.Key.Key_Return)
        workspace = self._app.workspace
        return self.until(lambda: workspace.view is WindowView.CONTACT and not workspace.busy)

    def type_into(self, name: str, text: str) -> None:
        """Type a text in the place of what an editor holds."""
        editor = self.editor(name)
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, text)

    def editor(self, name: str) -> QLineEdit:
        """Return the line that bears an accessible name."""
        lines = self._app.loaded_controller.page.form.findChildren(QLineEdit)
        return next(line for line in lines if line.accessibleName() == name)

    def press(self, within: QWidget, text: str) -> None:
        """Press the button with that text."""
        buttons = within.findChildren(QPushButton)
        QTest.mouseClick(next(b for b in buttons if b.text() == text), Qt.MouseButton.LeftButton)

    def save(self) -> None:
        QTest.keyClick(self._app.window, Qt.Key.Key_S, CTRL)

    def reaches(self, step: SaveStep) -> bool:
        return self.until(lambda: self._app.workspace.step is step)

    def shows(self, *words: str) -> bool:
        """Return whether the window says all these words, now or soon."""
        workspace = self._app.workspace
        return self.until(lambda: not workspace.busy and all(word in self.said() for word in words))

    def said(self) -> str:
        bar = self._app.loaded_controller.message_actions.bar
        return bar.text.text() if bar.isVisible() else ""

    def set_appearance(self, appearance: Appearance) -> None:
        apply_theme(self._app.qt, appearance)

    def _is_ready(self) -> bool:
        return self._app.controller is not None and self._app.workspace.connection is not None
