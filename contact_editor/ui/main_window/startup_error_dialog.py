"""Dialog that reports that the program could not start, before there is a window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from contact_editor.viewmodels.messages.program.crash_messages import startup_error_text


class StartupErrorDialog(QMessageBox):
    """Shows the error, offers to copy the details, and quits."""

    def __init__(self, kind: str, details: Callable[[], str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle(self.tr("Contact Editor"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        text, advice = startup_error_text(kind)
        self.setText(text)
        self.setInformativeText(advice)
        role = QMessageBox.ButtonRole
        self.copy_button = self.addButton(self.tr("Copy details"), role.ActionRole)
        self.quit_button = self.addButton(self.tr("Quit"), role.RejectRole)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(details()))
        self.setDefaultButton(self.copy_button)
        self.setEscapeButton(self.quit_button)

    @classmethod
    def ask(cls, kind: str, details: Callable[[], str]) -> None:
        """Show it and wait until it is closed; for use without a running event loop."""
        cls(kind, details, None).exec()

    @classmethod
    def show_over(
        cls, window: QWidget, kind: str, details: Callable[[], str], closed: Callable[[], object]
    ) -> None:
        """Show it over a window without waiting."""
        box = cls(kind, details, window)
        box.finished.connect(lambda _: closed())
        box.open()

    def done(self, result: int) -> None:
        # Copying the details does not close the dialog.
        if self.clickedButton() is not self.copy_button:
            super().done(result)
