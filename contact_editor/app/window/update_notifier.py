"""Reports in the window that a newer version is available; installs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from contact_editor.app.window.window_controller import WindowController
from contact_editor.viewmodels.latest_task import LatestTask
from contact_editor.viewmodels.messages.message import Message
from contact_editor.viewmodels.saving.save_step import SaveStep
from contact_editor.viewmodels.settings import UserSettings
from contact_editor.viewmodels.update_check import UpdateCheck, unknown_message, version_message

if TYPE_CHECKING:
    from contact_editor.services.update_check import AvailableVersion

FIRST_CHECK_DELAY_MS, CHECK_INTERVAL_MS = 8_000, 60_000
"""Milliseconds from the start, and between checks whether an update check is due."""


class UpdateNotifier(QObject):
    """Reports a newer version, automatically at most once a day and on request."""

    def __init__(self, controller: WindowController, settings: UserSettings) -> None:
        super().__init__(controller)
        self._controller = controller
        self._settings = settings
        self._check = UpdateCheck(controller.manager, settings.store)
        self._task = LatestTask(self)
        self._checking_text = self.tr("Checking for updates …")
        self._unreported: Message | None = None
        self.timer = QTimer(self)
        self.timer.timeout.connect(self._report_or_check)
        self._action = controller.window.on("newer_version", self.check_now)
        controller.manager.changed.connect(self._enable)
        self._enable()

    def start(self) -> None:
        """Start the automatic checks, with a delay: the user wants to work first."""
        self.timer.start(FIRST_CHECK_DELAY_MS)

    def cancel(self) -> None:
        """Stop the checks: another window makes them."""
        self.timer.stop()
        self._task.cancel()

    def check_now(self) -> None:
        """Check now and report the result."""
        self._unreported = None
        self._controller.message_actions.show_message(Message(self._checking_text))
        self._task.cancel()
        self._task.start(
            self._check.start(),
            lambda available: self._report(version_message(available)),
            lambda error: self._report(unknown_message(error)),
        )

    def _report_or_check(self) -> None:
        self.timer.start(CHECK_INTERVAL_MS)
        if self._unreported is not None:
            self._report(self._unreported)
        elif self._is_due() and self._is_quiet():
            # A failed automatic check is only logged: the user is not waiting for it.
            self._task.start(self._check.start(), self._report_newer, lambda error: None)

    def _is_due(self) -> bool:
        """Return whether the user wants automatic checks and one is due."""
        is_wanted = self._settings.is_on("daily_update_check")
        return is_wanted and self._check.is_configured and self._check.is_due

    def _report_newer(self, available: AvailableVersion | None) -> None:
        if available is not None:
            self._report(version_message(available))

    def _report(self, message: Message) -> None:
        """Report it as soon as it does not replace another message."""
        self._unreported = None if self._is_quiet() else message
        if self._unreported is None:
            self._controller.message_actions.show_message(message)
        else:
            self.timer.start(CHECK_INTERVAL_MS)

    def _is_quiet(self) -> bool:
        """Return whether no task is running and no other message is shown."""
        workspace, bar = self._controller.workspace, self._controller.message_actions.bar
        says_other = bar.isVisible() and bar.plain_text != self._checking_text
        idle = not workspace.busy and workspace.step is SaveStep.IDLE
        return idle and not says_other and QApplication.activeModalWidget() is None

    def _enable(self) -> None:
        self._action.setEnabled(self._check.is_configured)
