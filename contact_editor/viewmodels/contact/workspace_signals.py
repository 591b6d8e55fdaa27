"""What the workspace announces to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class WorkspaceSignals(QObject):
    """The signals of the workspace, which hold for whichever connection and contact is open."""

    connection_changed = Signal()
    view_changed = Signal()
    """The view, or the contact that is open, is another one."""
    leaving = Signal()
    """The contact that is open is about to be put away."""
    step_changed = Signal()
    """The save of the open contact has come to another step."""
    message_changed = Signal(object)
    """A `Message`, or None where there is nothing to say any more."""
    status_changed = Signal(str)
    """What is under way, in words; empty where nothing is."""
    lookup_loaded = Signal(str)
    """The look-up whose names are now known."""
    request_recorded = Signal()
    """Something went over the wire."""
