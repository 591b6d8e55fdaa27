"""What the dialogs that add and change connections have in common."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from contact_editor.services.connections.connection import Connection
from contact_editor.ui.connections.connection_form import ConnectionForm
from contact_editor.ui.connections.parts.dialog_panes import SidePane, footer_with
from contact_editor.ui.connections.parts.faulty_field import FaultyField
from contact_editor.ui.connections.parts.mnemonics import assign_mnemonics
from contact_editor.ui.connections.parts.provider_list import ProviderList
from contact_editor.ui.connections.parts.result_bar import ResultBar
from contact_editor.ui.connections.provider_box import ProviderBox
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.screen_fit import MIN_WINDOW, ScrollFrame, WindowPlacements
from contact_editor.ui.style.metrics import px, set_margins, set_min_height
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.connections.connection_saver import (
    ConnectionSaver,
    EnteredConnection,
)
from contact_editor.viewmodels.connections.description_reading import DescriptionReading
from contact_editor.viewmodels.connections.faulty_entry import FaultyEntry
from contact_editor.viewmodels.messages.message import ActionHandler, Tone

_FIRST_SIZE, _BESIDE_DIALOG = QSize(760, 520), 16
_LIST_WIDTH, _LEAST_LIST, _FORM_WIDTH = 237, 160, 480
_SIDES, _ENDS, _GAP = 20, 14, 8
_LEAST_FORM = 120


class EditingDialog(QDialog):
    """A list, the form of one connection, the result of a test or a save, and buttons."""

    def __init__(
        self, manager: ConnectionManager, parent: QWidget | None,
        provider: ProviderBox | ProviderList, *, name: str,
    ) -> None:  # fmt: skip
        """`name` is that of its placement in the settings."""
        super().__init__(parent)
        self.setMinimumSize(MIN_WINDOW)
        self._name, self._placements = name, WindowPlacements.of(parent)
        if self._placements.restore(self, name, _FIRST_SIZE):
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self._manager = manager
        self._shown: Connection | None = None
        self._asking = self._closed = False
        self.faults, self.result_bar = NoteLabel(), ResultBar()
        self.fields = ConnectionForm(manager.catalogue, manager.missing_key_reason, provider)
        self._faulty = FaultyField(self.fields)
        self.try_button = KeyedButton(self.tr("Test connection"))
        self.try_button.clicked.connect(self.try_out)
        self.save_button = KeyedButton("", "Ctrl+S")
        self.save_button.clicked.connect(self.save)
        self.close_button = KeyedButton("", "Esc")
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save_button.click, autoRepeat=False)
        QShortcut(QKeySequence("F1"), self, self.fields.key_help.toggle, autoRepeat=False)
        self._saver = ConnectionSaver(manager, self)
        self._descriptions = DescriptionReading(manager, self)
        self.fields.edited.connect(self._edit)
        self._saver.message_changed.connect(
            lambda text, tone, ways: self._show_text(text, tone, *ways)
        )
        self._saver.test_failed.connect(self._say_failed_test)
        self._saver.is_storing_changed.connect(lambda storing: self._let_edit(not storing))
        self._saver.written.connect(self._take_written)
        self._saver.finished.connect(self._finish)
        self._descriptions.ended.connect(self._offer_descriptions)
        # Also what another dialog has read: the host that is shown is that of the manager's.
        manager.changed.connect(self._follow_catalogue)
        self._descriptions.start()

    def save(self) -> None:
        """Save what is entered."""
        raise NotImplementedError

    def try_out(self) -> None:
        """Test the typed connection; cancel the test if it is running."""
        if self._saver.is_testing:
            self._edit()
            self._show_text(self.tr("Cancelled."))
        elif self.fields.check(to_try=True):
            self._saver.test(self._entered())
        else:
            self._show_text(self.tr("Not tested. Check the highlighted fields."), Tone.ERROR)

    def _entered(self) -> EnteredConnection:
        key, password = self.fields.key_line.key(), self.fields.network.entered_password()
        return EnteredConnection(self.fields.connection(), key, password, self._shown_name())

    def _edit(self) -> None:
        """Withdraw a test and its message: both are about earlier entries."""
        if self._saver.is_storing:
            return
        self._saver.cancel()
        self._let_edit(True)
        self._show_text("")

    def _say_failed_test(
        self, text: str, ways: Sequence[tuple[str, ActionHandler]], entry: FaultyEntry | None
    ) -> None:
        """Show why it failed, and focus the field that can fix it, if any."""
        self._show_text(text, Tone.ERROR, *ways, focus=False)
        self._faulty.show(entry)

    def _show_text(
        self, text: str, tone: Tone = Tone.PLAIN, *ways: tuple[str, ActionHandler],
        focus: bool = True,
    ) -> None:  # fmt: skip
        self._asking = False
        self._faulty.clear()
        self.result_bar.show_result(text, tone, *ways, focus=focus)
        test = self.tr("Test connection")
        self.try_button.setText(self.tr("Stop the test") if self._saver.is_testing else test)
        assign_mnemonics(self, self.result_bar.buttons, self.fields.network.expander.content)

    def _say_unstored(self, leave: ActionHandler) -> None:
        """Offer to leave although the keyring does not have yet what was entered."""
        text = self.tr("Saved; the password for the proxy is not in the keyring yet.")
        if self.fields.key_line.key():
            text = self.tr(
                "Saved; the key is not in the keyring yet. Without it, the program asks for the "
                "key when the connection is used."
            )
        keep = (self.tr("Keep for this session"), lambda: self._saver.keep(self._entered()))
        self._ask(text, keep, (self.tr("Close"), leave))

    def _ask(self, text: str, *ways: tuple[str, ActionHandler]) -> None:
        self._show_text(text, Tone.CAUTION, *ways)
        self._asking = True

    def _let_edit(self, can: bool) -> None:
        for part in (self.fields, self.try_button, self.save_button):
            part.setEnabled(can)

    def _take_written(self, connection: Connection) -> None:
        """Show a connection that is in the file by now."""
        self._shown = connection
        self.fields.settle(self._others())

    def _finish(self, _text: str) -> None:
        self.fields.forget_secrets()

    def _offer_descriptions(self) -> None:
        """Offer the providers that the folder has by now, and show what is wrong in it."""
        self.fields.offer(self._manager.catalogue)
        self._show_faults()

    def _follow_catalogue(self) -> None:
        if not self._closed:
            self.fields.offer(self._manager.catalogue)

    def _show_faults(self) -> None:
        faults = self._manager.faults
        self.faults.show_text("\n".join(faults[:3]), Tone.CAUTION)
        self.faults.setVisible(bool(faults))

    def _others(self) -> list[str]:
        return [item.name for item in self._manager.items if item.name != self._shown_name()]

    def _shown_name(self) -> str:
        return self._shown.name if self._shown else ""

    def _lay_out(
        self, left: QWidget, above: QWidget, column: QVBoxLayout,
        start: Sequence[QPushButton], end: Sequence[QPushButton],
    ) -> None:  # fmt: skip
        """Lay out the dialog; `column` of the form scrolls, `above` is before it."""
        form = QWidget()
        form.setLayout(column)
        self._side = SidePane()
        pane = QVBoxLayout(self._side)
        set_margins(pane, self._side, 0, 0, 1, 0)
        pane.addWidget(left)
        # Both frames are kept: otherwise Python deletes them if PySide forgets who owns them.
        self._scroll = scroll = ScrollFrame(form)
        # Some languages have longer texts, and some providers have wider fields.
        scroll.horizontalScrollBar().rangeChanged.connect(self.refit)
        set_margins(column, form, 0, 0, _SIDES, _GAP)
        set_min_height(scroll, _LEAST_FORM)
        body = QVBoxLayout()
        set_margins(body, self, _SIDES, _ENDS, 0, 0)
        body.setSpacing(_GAP)
        body.addWidget(above)
        body.addWidget(scroll, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(body, 1)
        right.addWidget(self.result_bar)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self._side)
        panes.addLayout(right, 1)
        whole = QVBoxLayout(inside := QWidget())
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.faults)
        whole.addLayout(panes, 1)
        self._footer = footer_with(start, end)
        whole.addWidget(self._footer)
        self._frame = ScrollFrame(inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._frame)
        self.save_button.setProperty("filled", True)
        # Only once it is in the dialog: Qt does not notice a dialog that becomes its parent later.
        self.save_button.setDefault(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.widen()

    def widen(self) -> None:
        """Take the width that a language or a zoom needs, as far as the screen has it."""
        most = self.screen().availableGeometry().width() - _BESIDE_DIALOG
        self.resize(max(self.width(), min(sum(self._least_widths()), most)), self.height())

    def refit(self) -> None:
        """Share the width between the list and the form."""
        # In a small window the form has the room that it needs.
        least, wanted = self._least_widths()
        width = min(px(_LIST_WIDTH), self.width() - max(px(_FORM_WIDTH), wanted))
        self._side.setFixedWidth(max(least, width))

    def _least_widths(self) -> tuple[int, int]:
        """Return the least widths of the list and of the form."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        form = self.fields.minimumSizeHint().width() + 2 * px(_SIDES) + bar
        return max(px(_LEAST_LIST), self._side.minimumSizeHint().width()), form

    def done(self, result: int) -> None:
        self._closed = True
        self._saver.cancel()
        self._descriptions.cancel()
        self.fields.forget_secrets()
        self._placements.store(self, self._name)
        super().done(result)
