"""The side panel: history, the requests, and the contact as JSON."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QWidget

from contact_editor.model.draft import Draft
from contact_editor.providers.description import Provider
from contact_editor.services.http.transport import Exchange
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.inspector.flat_tab_bar import FlatTabBar
from contact_editor.ui.inspector.json_pane import JsonPane
from contact_editor.ui.inspector.requests_pane import RequestsPane
from contact_editor.ui.style.colours import colours
from contact_editor.ui.style.metrics import set_min_width


class Inspector(QTabWidget):
    """Tabs with the requests and the contact's JSON; only the visible tab is updated."""

    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.json = JsonPane()
        self.requests = RequestsPane()
        self.setTabBar(FlatTabBar())
        self.setDocumentMode(True)
        self.addTab(self.requests, self.tr("Requests"))
        self.addTab(self.json, self.tr("JSON"))
        self.setAccessibleName(self.tr("Inspector"))
        set_min_width(self, 240)
        self.close_button = IconButton("x", self.tr("Close the side panel"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.close_requested)
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(4, 8, 8, 10)
        row.addWidget(self.close_button)
        self.setCornerWidget(corner)
        self.setTabOrder(self.tabBar(), self.close_button)
        self.setFocusProxy(self.tabBar())

    def show_contact(self, provider: Provider, draft: Draft | None) -> None:
        """Show the contact of a draft as the provider sent it; None clears the tab."""
        self.json.show_contact(provider, draft)

    def show_exchanges(
        self, exchanges: Sequence[Exchange], base_address: str, provider: Provider
    ) -> None:
        """Show the requests; `exchanges` are oldest first."""
        self.requests.show_exchanges(exchanges, base_address, provider)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scheme = colours()
        painter = QPainter(self)
        painter.fillRect(self.rect(), scheme.surface)
        below = self.tabBar().geometry().bottom()
        painter.fillRect(0, below, self.width(), 1, scheme.separator)
        if not isinstance(self.parent(), QSplitter):
            # Where it covers the page, no handle is there to part them.
            edge = self.width() - 1 if self.isRightToLeft() else 0
            painter.fillRect(edge, 0, 1, self.height(), scheme.line)
