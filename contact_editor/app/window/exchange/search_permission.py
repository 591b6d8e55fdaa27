"""The user's consent to searches with POST requests, which their own descriptions ask for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from contact_editor.app.window.message_actions import MessageActions
from contact_editor.viewmodels.messages.message import MessageAction
from contact_editor.viewmodels.settings import SettingsStore

_KEY = "searches/allowed"


class SearchPermission(QObject):
    """Asks once for each description, and again if it changed."""

    def __init__(self, actions: MessageActions, settings: SettingsStore) -> None:
        super().__init__(actions)
        self._workspace, self._manager = actions.workspace, actions.manager
        self._settings = settings
        self._manager.allowed_searches.update(settings.value(_KEY).split())
        actions.more[MessageAction.ALLOW_SEARCH] = self._allow

    def _allow(self) -> None:
        connection = self._workspace.connection
        digest = self._manager.catalogue.own.get(connection.provider) if connection else None
        if digest is not None:
            self._manager.allowed_searches.add(digest)
            self._settings.set_value(_KEY, " ".join(sorted(self._manager.allowed_searches)))
            self._workspace.again()
