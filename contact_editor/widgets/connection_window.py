"""What the dialog of connections looks like, and the list in it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from contact_editor.services.connections import Connection
from contact_editor.viewmodels.accounts import Accounts
from contact_editor.viewmodels.messages import Tone
from contact_editor.widgets.connection_fields import ConnectionFields
from contact_editor.widgets.notes import Do, Note, Saying
from contact_editor.widgets.plain_text import literal


class ConnectionWindow(QDialog):
    """Places the list and the form of connections; does nothing with them."""

    def __init__(self, accounts: Accounts, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Connections"))
        self.resize(800, 640)
        self._accounts = accounts
        self._shown: Connection | None = None
        self._left = QWidget()
        self._asking = False
        self.faults, self.saying = Note(), Saying()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Connections"))
        self.list.setSpacing(4)
        self.add_button = QPushButton(self.tr("Add"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.fields = ConnectionFields(accounts.catalogue, accounts.key_wanted)
        self.try_button = QPushButton(self.tr("Try"))
        self.use_button = QPushButton(self.tr("Use"))
        self.save_button = QPushButton(self.tr("Save"))
        self.close_button = QPushButton(self.tr("Close"))
        self._arrange()

    def _list_anew(self) -> None:
        """Lists all connections, and the new one while there is one."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for item in self._accounts.items:
                self._list_one(item.name, self._kind_of(item))
            if self._shown is None:
                self._list_one("", self.tr("New connection"))
        faults = self._accounts.faults
        self.faults.say("\n".join(faults[:3]), Tone.CAUTION)
        self.faults.setVisible(bool(faults))

    def _list_one(self, name: str, kind: str) -> None:
        entry = QListWidgetItem("\n".join(filter(None, (literal(name), kind))), self.list)
        entry.setSizeHint(QSize(0, 2 * self.list.fontMetrics().lineSpacing() + 8))
        entry.setData(Qt.ItemDataRole.UserRole, name)
        if name == (self._shown.name if self._shown else ""):
            self.list.setCurrentItem(entry)

    def _kind_of(self, item: Connection) -> str:
        provider = self._accounts.provider_of(item)
        environment = self.fields.environment
        words = [
            literal(provider.name if provider else item.provider),
            environment.itemText(environment.findData(item.environment)),
            self.tr("read-only") if item.read_only else "",
        ]
        return " · ".join(filter(None, words))

    def _arrange(self) -> None:
        left = QGridLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list, 0, 0, 1, 2)
        left.addWidget(self.add_button, 1, 0)
        left.addWidget(self.remove_button, 1, 1)
        self._left.setFixedWidth(224)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.fields)
        buttons = QHBoxLayout()
        buttons.addWidget(self.try_button)
        buttons.addStretch(1)
        for button in (self.use_button, self.save_button, self.close_button):
            buttons.addWidget(button)
        self.save_button.setProperty("filled", True)
        self.save_button.setDefault(True)
        right = QVBoxLayout()
        right.addWidget(scroll, 1)
        right.addWidget(self.saying)
        right.addLayout(buttons)
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setSpacing(16)
        grid.addWidget(self.faults, 0, 0, 1, 2)
        grid.addWidget(self._left, 1, 0)
        grid.addLayout(right, 1, 1)

    def _ask(self, text: str, *ways: tuple[str, Do]) -> None:
        self._say(text, Tone.CAUTION, *ways)
        self._asking = True

    def _say(self, text: str, tone: Tone = Tone.PLAIN, *ways: tuple[str, Do]) -> None:
        self._asking = False
        self.saying.say(text, tone, *ways)
        fits = self._shown is not None and not self._accounts.fault_in(self._shown)
        self.use_button.setEnabled(fits and not self.fields.is_edited())
        self.remove_button.setEnabled(self._shown is not None)

    def _let_edit(self, can: bool) -> None:
        for part in (self._left, self.fields, self.try_button, self.use_button, self.save_button):
            part.setEnabled(can)
        self.try_button.setText(self.tr("Try"))

    def _others(self) -> list[str]:
        shown = self._shown.name if self._shown else ""
        return [item.name for item in self._accounts.items if item.name != shown]
