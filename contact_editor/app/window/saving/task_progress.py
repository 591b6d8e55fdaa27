"""Running tasks, shown in the place of messages, where they can be cancelled."""

from __future__ import annotations

from PySide6.QtCore import QObject

from contact_editor.ui.main_window.main_window import MainWindow
from contact_editor.ui.main_window.progress_bar import ProgressBar
from contact_editor.viewmodels.contact.workspace import Workspace
from contact_editor.viewmodels.messages.progress_messages import stage_texts, step_text
from contact_editor.viewmodels.saving.save_step import SaveStep


class TaskProgress(QObject):
    """Connects what the workspace is doing to the bar with *Cancel*."""

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._workspace = workspace
        self.bar = ProgressBar()
        window.place_message(self.bar)
        window.pages.currentChanged.connect(lambda _: window.place_message(self.bar))
        window.busy.text_changed.connect(self.bar.show_text)
        self.bar.cancel_requested.connect(workspace.cancel)
        workspace.status_changed.connect(window.busy.show_text)
        workspace.status_changed.connect(self._show_stages)
        workspace.step_changed.connect(self._show_what_stops)
        # A window in another language is made while a save is under way.
        self._show_what_stops()
        window.busy.show_text(step_text(workspace.step))

    def _show_what_stops(self) -> None:
        self.bar.show_checking(self._workspace.step is SaveStep.CHECKING)
        self._show_stages()

    def _show_stages(self) -> None:
        """Show the parts of the save that is shown, unless a search is under way over it."""
        contact = self._workspace.contact
        is_save = contact is not None and not self._workspace.search.under_way
        stages = contact.flow.stages if contact is not None and is_save else None
        self.bar.show_stages(stage_texts(stages) if stages is not None else ())
