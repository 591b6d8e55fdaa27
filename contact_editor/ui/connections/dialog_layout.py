"""Layout of the connection dialog, and its list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from contact_editor.services.connections.connection import Connection
from contact_editor.ui.connections.editing_dialog import EditingDialog
from contact_editor.ui.connections.parts.dialog_panes import indented
from contact_editor.ui.connections.parts.two_line_list import TwoLineList
from contact_editor.ui.connections.provider_box import ProviderBox
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.style.focus_frame import FocusFrame
from contact_editor.ui.text.visible_text import plain_tool_tip
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.messages.message import ActionHandler, Tone


class DialogLayout(EditingDialog):
    """Lays out the list and the form of connections; has no behaviour."""

    _fitting: QTimer | None = None

    def __init__(self, manager: ConnectionManager, parent: QWidget | None) -> None:
        self.provider_box = ProviderBox()
        super().__init__(manager, parent, self.provider_box, name="connection_dialog")
        self.setWindowTitle(self.tr("Connections"))
        self._left = QWidget()
        self.locked = NoteLabel()
        self.no_more = NoteLabel(manager.add_blocked_reason(), quiet=True)
        self.list = TwoLineList(self.windowTitle())
        FocusFrame(self.list)
        self.add_button = KeyedButton(self.tr("Add a connection"), icon="plus", quiet=True)
        self.remove_button = KeyedButton(self.tr("Remove"))
        self.remove_button.setProperty("dangerous", True)
        self.drop_button = KeyedButton(self.tr("Remove my key"))
        self.check_button = KeyedButton(self.tr("Run diagnostics…"), icon="stethoscope")
        self.use_button = KeyedButton(self.tr("Connect"))
        self.save_button.setText(self.tr("Save"))
        self.close_button.setText(self.tr("Close"))
        # Once all parts have the new font.
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self.widen)
        self._fitting.timeout.connect(self._fit_footer)
        self._arrange()

    def _list_again(self) -> None:
        """List all connections."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for item in self._manager.items:
                self._list_one(item)
        self._show_faults()

    def _list_one(self, item: Connection) -> None:
        provider, is_sandbox = self._manager.provider_of(item), item.environment == "sandbox"
        words = [
            provider.name if provider else item.provider,
            self.tr("Sandbox") if is_sandbox else self.tr("Production"),
            self.tr("read-only") if item.read_only else "",
            self.tr("managed") if self._manager.is_managed(item) else "",
        ]
        icon = "flask-conical" if is_sandbox else "globe"
        entry = self.list.add(
            item.name, item.name, " · ".join(filter(None, words)),
            icon="lock-keyhole" if item.read_only else icon,
            tone=(lambda s: s.sandbox) if is_sandbox else (lambda s: s.production),
        )  # fmt: skip
        if item.name == self._shown_name():
            self.list.setCurrentItem(entry)

    def _arrange(self) -> None:
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 10, 0, 8)
        left.setSpacing(4)
        left.addWidget(self.list, 1)
        left.addLayout(indented(self.no_more, self.add_button))
        self.no_more.setVisible(bool(self.no_more.plain_text))
        start = (self.remove_button, self.check_button, self.drop_button)
        end = (self.try_button, self.use_button, self.close_button, self.save_button)
        rows = QVBoxLayout()
        rows.addWidget(self.fields)
        self._lay_out(self._left, self.locked, rows, start, end)

    def _offer_descriptions(self) -> None:
        row = self.list.currentRow()
        super()._offer_descriptions()
        self._list_again()
        with QSignalBlocker(self.list):
            # It may have been chosen just now, and is not shown yet.
            self.list.setCurrentRow(row)
        if self._left.isEnabled():
            self._allow_use()

    def _show_text(
        self, text: str, tone: Tone = Tone.PLAIN, *ways: tuple[str, ActionHandler],
        focus: bool = True,
    ) -> None:  # fmt: skip
        super()._show_text(text, tone, *ways, focus=focus)
        self._allow_use()
        why = self._manager.lock_reason(self._shown)
        _allow(self.remove_button, why, self._shown is not None)
        _allow(self.add_button, self._manager.add_blocked_reason())

    def _allow_use(self) -> None:
        fits = self._shown is not None and not self._manager.problem_with(self._shown)
        for button in (self.use_button, self.check_button):
            button.setEnabled(fits and not self.fields.is_edited())

    def _show_fields(self) -> None:
        """Show the connection in the form, and why the user cannot change all of it."""
        why = self._manager.lock_reason(self._shown)
        self.fields.show_connection(self._shown, self._others(), locked=bool(why))
        self.locked.show_text(why)
        self.locked.setVisible(bool(why))
        self.locked.announce()
        self.drop_button.setVisible(self._manager.is_managed(self._shown))
        self._fit_footer()
        self._let_edit(True)

    def _fit_footer(self) -> None:
        """Show the diagnostics by their icon alone where the texts of all buttons have no room."""
        button = self.check_button
        button.set_compact(False)
        is_narrow = self._footer.sizeHint().width() > self.width()
        button.set_compact(is_narrow)
        button.setToolTip(plain_tool_tip(self.tr("Run diagnostics…")) if is_narrow else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_footer()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._fitting is not None:
            self._fitting.start()

    def _let_edit(self, can: bool) -> None:
        self._left.setEnabled(can)
        can = can and self._shown is not None
        super()._let_edit(can)
        for part in (self.use_button, self.check_button, self.drop_button):
            part.setEnabled(can)
        if self.fields.provider.unmatched:
            self.save_button.setEnabled(False)


def _allow(button: QPushButton, why_not: str, can: bool = True) -> None:
    """Enable a button, or explain in its tool tip why it is disabled."""
    button.setEnabled(can and not why_not)
    button.setToolTip(plain_tool_tip(why_not) if why_not else "")
    button.setAccessibleDescription(why_not)
