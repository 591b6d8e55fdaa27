"""Layout of the connection dialog, and its list."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
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

from contact_editor.services.connections.connection import Connection
from contact_editor.ui.connections.connection_form import ConnectionForm
from contact_editor.ui.connections.provider_import_dialog import ProviderImportDialog
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import MessageWithActions, NoteLabel
from contact_editor.ui.controls.screen_fit import MIN_WINDOW, ScrollFrame, WindowPlacements
from contact_editor.ui.style.focus_frame import FocusFrame
from contact_editor.ui.style.metrics import limit_width
from contact_editor.ui.text.visible_text import plain_tool_tip, show_invisible
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.connections.description_reading import DescriptionReading
from contact_editor.viewmodels.messages.message import ActionHandler, Tone

_NAME, _FIRST_SIZE, _LIST_WIDTH = "connection_dialog", QSize(800, 640), 224


class DialogLayout(QDialog):
    """Lays out the list and the form of connections; has no behaviour."""

    def __init__(self, manager: ConnectionManager, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Connections"))
        self.setMinimumSize(MIN_WINDOW)
        self._placements = WindowPlacements.of(parent)
        if self._placements.restore(self, _NAME, _FIRST_SIZE):
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self._manager = manager
        self._shown: Connection | None = None
        self._left = QWidget()
        self._asking = False
        self.faults, self.saying = NoteLabel(), MessageWithActions()
        self.locked, self.no_more = (
            NoteLabel(),
            NoteLabel(manager.add_blocked_reason(), quiet=True),
        )
        self.list = QListWidget()
        FocusFrame(self.list)
        self.list.setAccessibleName(self.tr("Connections"))
        self.list.setSpacing(4)
        self.add_button = QPushButton(self.tr("Add"))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.import_button = QPushButton(self.tr("Add provider …"))
        self.import_button.clicked.connect(self._add_provider)
        self.fields = ConnectionForm(manager.catalogue, manager.missing_key_reason)
        self.drop_button = QPushButton(self.tr("Remove my key"))
        self.try_button = QPushButton(self.tr("Test connection"))
        self.use_button = QPushButton(self.tr("Connect"))
        self.save_button = KeyedButton(self.tr("Save"), "Ctrl+S")
        self.close_button = QPushButton(self.tr("Close"))
        self._acting = (self.drop_button, self.try_button, self.save_button)
        self._arrange()
        self._descriptions = DescriptionReading(manager, self)
        self._descriptions.ended.connect(self._offer_descriptions)
        self._descriptions.start()

    def done(self, result: int) -> None:
        self._placements.store(self, _NAME)
        self._descriptions.cancel()
        super().done(result)

    def _list_again(self) -> None:
        """List all connections, and the new one if there is one."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for item in self._manager.items:
                self._list_one(item.name, self._kind_of(item))
            if self._shown is None and not self._manager.add_blocked_reason():
                self._list_one("", self.tr("New connection"))
        faults = self._manager.faults
        self.faults.say("\n".join(faults[:3]), Tone.CAUTION)
        self.faults.setVisible(bool(faults))

    def _list_one(self, name: str, kind: str) -> None:
        entry = QListWidgetItem("\n".join(filter(None, (show_invisible(name), kind))), self.list)
        entry.setSizeHint(QSize(0, 2 * self.list.fontMetrics().lineSpacing() + 8))
        entry.setData(Qt.ItemDataRole.UserRole, name)
        if name == self._shown_name():
            self.list.setCurrentItem(entry)

    def _kind_of(self, item: Connection) -> str:
        provider = self._manager.provider_of(item)
        environment = self.fields.environment
        words = [
            show_invisible(provider.name if provider else item.provider),
            environment.itemText(environment.findData(item.environment)),
            self.tr("read-only") if item.read_only else "",
            self.tr("managed") if self._manager.is_managed(item) else "",
        ]
        return " · ".join(filter(None, words))

    def _arrange(self) -> None:
        left = QGridLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list, 0, 0, 1, 2)
        left.addWidget(self.add_button, 1, 0)
        left.addWidget(self.remove_button, 1, 1)
        left.addWidget(self.import_button, 2, 0, 1, 2)
        left.addWidget(self.no_more, 3, 0, 1, 2)
        self.no_more.setVisible(bool(self.no_more.said))
        limit_width(self._left, _LIST_WIDTH)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.fields)
        buttons = QHBoxLayout()
        buttons.addWidget(self.try_button)
        buttons.addWidget(self.drop_button)
        buttons.addStretch(1)
        for button in (self.use_button, self.save_button, self.close_button):
            buttons.addWidget(button)
        self.save_button.setProperty("filled", True)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save_button.click, autoRepeat=False)
        right = QVBoxLayout()
        right.addWidget(self.locked)
        right.addWidget(scroll, 1)
        right.addWidget(self.saying)
        right.addLayout(buttons)
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 3)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setSpacing(16)
        grid.addWidget(self.faults, 0, 0, 1, 2)
        grid.addWidget(self._left, 1, 0)
        grid.addLayout(right, 1, 1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(ScrollFrame(whole))
        # Only once it is in the dialog: Qt does not notice a dialog that becomes its parent later.
        self.save_button.setDefault(True)

    def _offer_descriptions(self) -> None:
        """Offer the providers that the folder has by now, and show what is wrong in it."""
        self.fields.offer(self._manager.catalogue)
        row = self.list.currentRow()
        self._list_again()
        with QSignalBlocker(self.list):
            # It may have been chosen just now, and is not shown yet.
            self.list.setCurrentRow(row)
        if self._left.isEnabled():
            self._allow_use()

    def _add_provider(self) -> None:
        """Derive a description from a file; the form then shows its provider."""
        provider_id = ProviderImportDialog.ask(self._manager, self)
        if provider_id and not self._manager.lock_reason(self._shown):
            self.fields.offer(self._manager.catalogue, provider_id)

    def _ask(self, text: str, *ways: tuple[str, ActionHandler]) -> None:
        self._say(text, Tone.CAUTION, *ways)
        self._asking = True

    def _say(self, text: str, tone: Tone = Tone.PLAIN, *ways: tuple[str, ActionHandler]) -> None:
        self._asking = False
        self.saying.say(text, tone, *ways)
        self._allow_use()
        why = self._manager.lock_reason(self._shown)
        _allow(self.remove_button, why, self._shown is not None)
        for button in (self.add_button, self.import_button):
            _allow(button, self._manager.add_blocked_reason())

    def _allow_use(self) -> None:
        fits = self._shown is not None and not self._manager.problem_with(self._shown)
        self.use_button.setEnabled(fits and not self.fields.is_edited())

    def _show_fields(self) -> None:
        """Show the connection in the form, and why the user cannot change all of it."""
        why = self._manager.lock_reason(self._shown)
        self.fields.show_connection(self._shown, self._others(), locked=bool(why))
        self.locked.say(why)
        self.locked.setVisible(bool(why))
        self.locked.announce()
        self.drop_button.setVisible(self._manager.is_managed(self._shown))
        self._let_edit(True)

    def _let_edit(self, can: bool) -> None:
        self._left.setEnabled(can)
        # A new connection that may not be added has no key either.
        can = can and (self._shown is not None or not self._manager.add_blocked_reason())
        for part in (self.fields, self.use_button, *self._acting):
            part.setEnabled(can)
        if self.fields.provider.unmatched:
            self.save_button.setEnabled(False)
        self.try_button.setText(self.tr("Test connection"))

    def _others(self) -> list[str]:
        shown = self._shown_name()
        return [item.name for item in self._manager.items if item.name != shown]

    def _shown_name(self) -> str:
        return self._shown.name if self._shown else ""


def _allow(button: QPushButton, why_not: str, can: bool = True) -> None:
    """Enable a button, or explain in its tool tip why it is disabled."""
    button.setEnabled(can and not why_not)
    button.setToolTip(plain_tool_tip(why_not) if why_not else "")
    button.setAccessibleDescription(why_not)
