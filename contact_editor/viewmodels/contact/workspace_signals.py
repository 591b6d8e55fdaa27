"""Signals of the workspace."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class WorkspaceSignals(QObject):
    """Signals about the connection in use and the open contact, whichever they are."""

    connection_changed = Signal()
    view_changed = Signal()
    """The view or the open contact has changed."""
    leaving = Signal()
    """The open contact is about to be closed."""
    discarding = Signal()
    """The edits of the open contact are about to be dropped, with what is typed for it."""
    step_changed = Signal()
    """The save of the open contact has reached another step."""
    message_changed = Signal(object)
    """A `Message`, or None to clear it."""
    status_changed = Signal(str)
    """Status text; empty when idle."""
    lookup_loaded = Signal(str)
    """The lookup whose names are loaded."""
    request_recorded = Signal()
    """A request was recorded."""
