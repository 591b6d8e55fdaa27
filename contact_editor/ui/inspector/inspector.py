"""The side panel: the contact as JSON, and the requests."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTabWidget, QWidget

from contact_editor.model.draft import Draft
from contact_editor.providers.description import Provider
from contact_editor.services.http.transport import Exchange
from contact_editor.ui.inspector.json_pane import JsonPane
from contact_editor.ui.inspector.requests_pane import RequestsPane


class Inspector(QTabWidget):
    """Tabs with the contact's JSON and the requests; only the visible tab is updated."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.json = JsonPane()
        self.requests = RequestsPane()
        self.setDocumentMode(True)
        self.addTab(self.json, self.tr("JSON"))
        self.addTab(self.requests, self.tr("Requests"))
        self.setAccessibleName(self.tr("Inspector"))

    def show_contact(self, provider: Provider, draft: Draft | None) -> None:
        """Show the contact of a draft as the provider sent it; None clears the tab."""
        self.json.show_contact(provider, draft)

    def show_exchanges(
        self, exchanges: Sequence[Exchange], base_address: str, provider: Provider
    ) -> None:
        """Show the requests; `exchanges` are oldest first."""
        self.requests.show_exchanges(exchanges, base_address, provider)
