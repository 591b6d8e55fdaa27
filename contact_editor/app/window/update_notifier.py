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
from contact_editor.viewmodels.update_check import NewerVersion, unknown_message, version_message

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
        self._newer = NewerVersion(controller.manager, settings.store)
        self._task = LatestTask(self)
        self._looking = self.tr("Checking for updates …")
        self._untold: Message | None = None
        self.timer = QTimer(self)
        self.timer.timeout.connect(self._go_on)
        self._action = controller.window.on("newer_version", self.look)
        controller.manager.changed.connect(self._enable)
        self._enable()

    def begin(self) -> None:
        """Start the automatic checks, with a delay: the user wants to work first."""
        self.timer.start(FIRST_CHECK_DELAY_MS)

    def cancel(self) -> None:
        """Stop the checks: another window makes them."""
        self.timer.stop()
        self._task.cancel()

    def look(self) -> None:
        """Check now and report the result."""
        self._untold = None
        self._controller.message_actions.show_message(Message(self._looking))
        self._task.cancel()
        self._task.start(
            self._newer.ask(),
            lambda available: self._tell(version_message(available)),
            lambda error: self._tell(unknown_message(error)),
        )

    def _go_on(self) -> None:
        self.timer.start(CHECK_INTERVAL_MS)
        if self._untold is not None:
            self._tell(self._untold)
        elif self._is_due() and self._is_quiet():
            # A failed automatic check is only logged: the user is not waiting for it.
            self._task.start(self._newer.ask(), self._hear, lambda error: None)

    def _is_due(self) -> bool:
        """Return whether the user wants automatic checks and one is due."""
        is_wanted = self._settings.is_on("daily_update_check")
        return is_wanted and self._newer.may_ask and self._newer.is_due

    def _hear(self, available: AvailableVersion | None) -> None:
        if available is not None:
            self._tell(version_message(available))

    def _tell(self, message: Message) -> None:
        """Report it as soon as it does not replace another message."""
        self._untold = None if self._is_quiet() else message
        if self._untold is None:
            self._controller.message_actions.show_message(message)
        else:
            self.timer.start(CHECK_INTERVAL_MS)

    def _is_quiet(self) -> bool:
        """Return whether no task is running and no other message is shown."""
        workspace, bar = self._controller.workspace, self._controller.message_actions.bar
        says_other = bar.isVisible() and bar.plain_text != self._looking
        idle = not workspace.busy and workspace.step is SaveStep.IDLE
        return idle and not says_other and QApplication.activeModalWidget() is None

    def _enable(self) -> None:
        self._action.setEnabled(self._newer.may_ask)
