"""What stands beside the form: the contact as JSON, and what went over the wire."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTabWidget, QWidget

from contact_editor.model.draft import Draft
from contact_editor.providers.description import Provider
from contact_editor.services.http.transport import Exchange
from contact_editor.ui.inspector.json_pane import JsonPane
from contact_editor.ui.inspector.requests_pane import RequestsPane


class Inspector(QTabWidget):
    """Shows what is behind the form; works only for the tab that is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.json = JsonPane()
        self.requests = RequestsPane()
        self.setDocumentMode(True)
        self.addTab(self.json, self.tr("JSON"))
        self.addTab(self.requests, self.tr("Requests"))
        self.setAccessibleName(self.tr("Inspector"))

    def show_contact(self, provider: Provider, draft: Draft | None) -> None:
        """Show the contact under a draft as the provider sent it; none empties the tab."""
        self.json.show_contact(provider, draft)

    def show_exchanges(
        self, exchanges: Sequence[Exchange], base_address: str, provider: Provider
    ) -> None:
        """Show what went over the wire; `exchanges` come oldest first."""
        self.requests.show_exchanges(exchanges, base_address, provider)
