"""Loads what the first paint does not need, in small steps."""

from __future__ import annotations

import linecache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from contact_editor.app.startup_files import StartupFiles

_PARTS = (
    "msgspec",
    "contact_editor.model.validation",
    "contact_editor.providers.catalogue",
    "contact_editor.services.credentials.credentials",
    "contact_editor.services.credentials.keyring_store",
    "contact_editor.services.contacts.gateway",
    "contact_editor.viewmodels.connections.connection_manager",
    "contact_editor.viewmodels.contact.workspace",
    "contact_editor.ui.editors.editor_registry",
    "contact_editor.ui.contact.contact_page",
    "contact_editor.ui.main_window.message_bar",
    "contact_editor.app.window.window_controller",
    "contact_editor.app.single_instance",
)
"""Modules loaded after the first paint, one per turn, so that the window handles input."""
_SHORT_WAIT_S, _POLL_MS = 0.02, 50
"""Usual time that the disk still needs, and the interval of checks after that."""


class PartLoader(QObject):
    """Imports the parts of the program one by one, while the disk reads its files."""

    loaded = Signal()
    """Everything is there."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._files: StartupFiles | None = None

    def begin(self) -> None:
        self._prepare(_PARTS)

    def files(self) -> StartupFiles:
        """Start reading the files that the start needs, once."""
        if self._files is None:
            from contact_editor.app.startup_files import StartupFiles

            self._files = StartupFiles(self._folder)
        return self._files

    def _prepare(self, parts: tuple[str, ...]) -> None:
        if parts:
            QTimer.singleShot(0, lambda: self._load_part(parts))
            return
        files = self.files()
        files.wait(_SHORT_WAIT_S)
        if files.ready:
            self.loaded.emit()
        else:
            QTimer.singleShot(_POLL_MS, lambda: self._prepare(()))

    def _load_part(self, parts: tuple[str, ...]) -> None:
        self.files()
        import_module(parts[0])
        # PySide6 reads the source of each imported module, and Python keeps the lines: 9 MB.
        linecache.clearcache()
        self._prepare(parts[1:])
