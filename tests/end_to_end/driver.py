"""Drives the real window the way a person does, and reads what it says."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from contact_editor.app.application import App
from contact_editor.app.data_folder import DataFolder
from contact_editor.translation import time_text
from contact_editor.ui.connections.parts.mnemonics import without_mnemonic
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.text.key_text import show_changed_keys
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.contact.window_view import WindowView
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.saving.save_step import SaveStep
from tests.waiting import WAIT_LIMIT_MS

CTRL = Qt.KeyboardModifier.ControlModifier


class Driver:
    """One running program with its window, without a person."""

    def __init__(
        self, qt: QApplication, folder: Path, *, connection: str = "", contact: str = "",
        ticket: str = "", practice: bool = False,
    ) -> None:  # fmt: skip
        options = Namespace(
            practice=practice,
            data_dir=folder,
            connection=connection,
            contact=contact,
            ticket=ticket,
        )
        self.app = App(qt, options, DataFolder(folder))
        self.app.window.show()
        self.until(lambda: self.app.controller is not None)

    def close(self) -> None:
        self.app.close()
        # PySide never frees the receiver of a queued signal that is deleted before it arrives.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
        # They would be shown by the other tests of this process as well.
        show_changed_keys({})
        self.app.window.hide()
        self.app.window.deleteLater()
        # Otherwise it would live as long as the application, with all that it knows.
        self.app.deleteLater()

    def until(self, condition: Callable[[], Any]) -> None:
        """Lets the window work until something holds; fails where it does not in time."""
        clock = QElapsedTimer()
        clock.start()
        while not condition():
            assert clock.elapsed() < WAIT_LIMIT_MS, (
                f"it never came to this; the window says: {self.said}"
            )
            QTest.qWait(2)

    def settle(self) -> None:
        """Let the form handle what is pending, and finish what it builds and removes in turns."""
        form = self.app.loaded_controller.page.form
        # What a turn has built is laid out, and shown, in the one that follows.
        for _ in range(2):
            QApplication.processEvents()
            self.until(lambda: not any(task.is_running for task in form.findChildren(TimeSlicer)))
        QApplication.processEvents()

    @property
    def said(self) -> str:
        """What the message bar says; nothing where it is not shown."""
        bar = self.app.loaded_controller.message_actions.bar
        return bar.plain_text if bar.isVisible() else ""

    @property
    def not_found(self) -> str:
        """What the page of a search without result says in large letters; nothing elsewhere."""
        page = self.app.loaded_controller.lazy_pages.__dict__.get("not_found")
        return page.title.text() if page is not None and page.isVisible() else ""

    @property
    def contact(self) -> OpenContact:
        return self.app.contact

    @property
    def step(self) -> SaveStep:
        return self.app.workspace.step

    def use(self, connection: str) -> None:
        self.app.loaded_controller.connections.use(connection)

    def find(self, text: str) -> None:
        """Types into Find and presses Enter."""
        window = self.app.window
        QTest.keyClick(window, Qt.Key.Key_L, CTRL)
        window.find_bar.line.clear()
        QTest.keyClicks(window.find_bar.line, text)
        # Offscreen, the list of recent contacts would get the focus after it was closed.
        QApplication.processEvents()
        QTest.keyClick(window.find_bar.line, Qt.Key.Key_Return)

    def open(self, text: str) -> None:
        """Finds a contact and waits until it can be edited."""
        self.find(text)
        self.until(self.is_open)

    def is_open(self) -> bool:
        """Return whether a contact can be edited."""
        return self.app.workspace.view is WindowView.CONTACT and not self.app.workspace.busy

    def line(self, name: str, within: QWidget | None = None) -> QLineEdit:
        """Return the line with that accessible name, in the form unless said otherwise.

        A long form gets its lines one after the other.
        """
        place = within or self.app.loaded_controller.page.form
        found: list[QLineEdit] = []

        def look() -> bool:
            lines = place.findChildren(QLineEdit)
            found[:] = [line for line in lines if line.accessibleName() == name]
            return bool(found)

        self.until(look)
        return found[0]

    def write(self, name: str, text: str) -> None:
        """Types a text in the place of what an editor holds."""
        editor = self.line(name)
        editor.setFocus()
        editor.selectAll()
        if text:
            QTest.keyClicks(editor, text)
        else:
            QTest.keyClick(editor, Qt.Key.Key_Delete)

    def button(self, text: str, within: QWidget | None = None) -> QAbstractButton:
        """Return the button with that text, as soon as it is to be seen."""
        shown: list[QAbstractButton] = []

        def look() -> bool:
            buttons = (within or self.app.window).findChildren(QAbstractButton)
            named = [b for b in buttons if text in (b.text(), without_mnemonic(b.text()))]
            shown[:] = [b for b in named if b.isVisible()]
            return bool(shown)

        self.until(look)
        return shown[0]

    def press(self, text: str, within: QWidget | None = None) -> None:
        self.see_review()
        QTest.mouseClick(self.button(text, within), Qt.MouseButton.LeftButton)

    def time_of_save(self) -> str:
        """Return the time of the last save, as the window shows it."""
        saved = self.contact.saved
        assert saved is not None
        assert saved.receipt is not None
        return time_text(saved.receipt.at)

    def press_action(self, action: MessageAction) -> None:
        """Press the button of an action in the message that is shown."""
        self.see_review()
        bar = self.app.loaded_controller.message_actions.bar
        self.until(lambda: bar.offers(action))
        QTest.mouseClick(bar.buttons.buttons[action], Qt.MouseButton.LeftButton)

    def see_review(self) -> None:
        """Wait until the review that is shown, if one is, can be confirmed."""
        if self.step is SaveStep.REVIEWING:
            review = self.app.loaded_controller.page.review
            self.until(lambda: review.sight.is_over or not review.isVisible())

    def ctrl_s(self) -> None:
        self.see_review()
        QTest.keyClick(self.app.window, Qt.Key.Key_S, CTRL)

    def escape(self) -> None:
        QTest.keyClick(self.app.window, Qt.Key.Key_Escape)

    def review(self) -> None:
        """Goes to the review sheet."""
        self.ctrl_s()
        self.until(lambda: self.step is SaveStep.REVIEWING)

    def save(self) -> str:
        """Reviews, sends, and return what the window then says."""
        self.review()
        self.ctrl_s()
        self.until(lambda: self.step is SaveStep.IDLE and self.said)
        return self.said

    def add_tag(self, text: str) -> None:
        line = self.line("Tags")
        line.setFocus()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    def focused(self) -> QWidget:
        """Return the widget that the keys go to."""
        widget = self.app.window.focusWidget()
        assert widget is not None
        return widget

    def seen(self, words: str) -> str:
        """Return the text on the screen that holds these words; nothing where none does."""
        labels = self.app.window.findChildren(QLabel)
        return next((la.text() for la in labels if words in la.text() and la.isVisible()), "")
