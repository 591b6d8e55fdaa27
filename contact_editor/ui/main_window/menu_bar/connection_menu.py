"""The connections in their menu: which is in use, and another one to use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from contact_editor.services.connections.connection import Connection
from contact_editor.translation import tr
from contact_editor.ui.text.visible_text import show_invisible


class ConnectionMenu(QObject):
    """Lists the connections above the entries of a menu, each time it opens."""

    def __init__(
        self, menu: QMenu, connections: Callable[[], tuple[Sequence[Connection], str]],
        use: Callable[[str], object],
    ) -> None:  # fmt: skip
        """`connections` returns them, and the name of the one in use."""
        super().__init__(menu)
        self._menu = menu
        self._connections = connections
        self._use = use
        self._listed: list[QAction] = []
        self._group = QActionGroup(menu)
        menu.aboutToShow.connect(self._list)

    def _list(self) -> None:
        for action in self._listed:
            self._menu.removeAction(action)
            action.deleteLater()
        self._group.deleteLater()
        first = self._menu.actions()[0]
        connections, used = self._connections()
        self._group = QActionGroup(self._menu)
        self._listed = [self._action(each, self._group, used) for each in connections]
        if self._listed:
            separator = QAction(self._menu)
            separator.setSeparator(True)
            self._listed.append(separator)
        self._menu.insertActions(first, self._listed)

    def _action(self, connection: Connection, group: QActionGroup, used: str) -> QAction:
        production, sandbox = tr("{name} (PRODUCTION)"), tr("{name} (sandbox)")
        text = production if connection.environment == "production" else sandbox
        text = text.format(name=show_invisible(connection.name)).replace("&", "&&")
        action = QAction(text, group)
        action.setCheckable(True)
        action.setChecked(connection.name == used)
        # Later: choosing one changes this menu.
        action.triggered.connect(partial(self._choose, connection.name), _LATER)
        return action

    def _choose(self, name: str, *_: object) -> None:
        self._use(name)


_LATER = Qt.ConnectionType.QueuedConnection
