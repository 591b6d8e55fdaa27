"""The saves of the open contact, newest first, next to the form."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from contact_editor.model.receipt import Outcome
from contact_editor.model.values import ABSENT
from contact_editor.services.journal.history.save_record import SavedChange, SaveOutcome, SaveRecord
from contact_editor.translation import provider_text
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.controls.screen_fit import set_content
from contact_editor.ui.controls.sheet import Separator
from contact_editor.ui.history.save_parts import RestoreButton, SaveHead
from contact_editor.ui.history.undo_popover import UndoPopover
from contact_editor.ui.style.colours import ColourOf, caution, error, quiet
from contact_editor.ui.style.focus_frame import FocusFrame
from contact_editor.ui.surfaces.icon_label import IconLabel
from contact_editor.ui.text.change_texts import change_segments
from contact_editor.ui.text.visible_text import show_invisible
from contact_editor.viewmodels.history.contact_history import ContactHistory
from contact_editor.viewmodels.history.saves.undone_saves import (
    effective_undos,
    is_undone,
    undo_label,
    undo_of_text,
    undone_text,
)
from contact_editor.viewmodels.history.saves.ways_back import (
    is_left_to_undo,
    is_restored,
    may_restore,
)
from contact_editor.viewmodels.messages.record_text import (
    field_outcome_text,
    moment_text,
    result_text,
)
from contact_editor.viewmodels.messages.value_text import shown

_STORED = (Outcome.STORED, Outcome.OTHER_FORM, Outcome.NORMALISED)
_SIGNS: dict[str, tuple[str, ColourOf]] = {
    SaveOutcome.STORED: ("check", lambda scheme: scheme.verified),
    SaveOutcome.NOT_STORED: ("circle-x", error),
    SaveOutcome.UNKNOWN: ("circle-help", caution),
}
_NOT_WHOLE: tuple[str, ColourOf] = ("triangle-alert", caution)
_SIGN, _GAP = 16, 6
_MAX_SHOWN = 50
_MAX_BUTTON_CHARS = 20


class HistoryPane(QScrollArea):
    """Lists saves field by field; what can be undone or restored is offered."""

    def __init__(
        self, history: ContactHistory, edited: SignalInstance, parent: QWidget | None = None
    ) -> None:
        """`edited`: the contact in the form has changed."""
        super().__init__(parent)
        self._history = history
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Without a background of its own, that of the panel shows through.
        self.setViewport(QWidget())
        self.setAccessibleName(self.tr("History"))
        FocusFrame(self)
        self._undos: list[tuple[KeyedButton, SaveRecord]] = []
        """The buttons of saves that were undone as a whole or in part."""
        self._restores: list[RestoreButton] = []
        history.changed.connect(self._show)
        edited.connect(self.show_offers)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_offers()

    def show_offers(self) -> None:
        """Offer what is possible with the contact as it is in the form now."""
        if self.isVisible():
            self._show_offers()

    def _show_offers(self) -> None:
        if (editing := self._history.editing) is None:
            return
        for undo, record in self._undos:
            undo.setVisible(is_left_to_undo(editing, record))
        for restore in self._restores:
            restore.setVisible(may_restore(editing, restore.change))
            # Disabling the button that was just pressed would move the focus to another one.
            restored = is_restored(editing, restore.change) and not restore.hasFocus()
            restore.setDisabled(restored)

    def _show(self) -> None:
        self._undos, self._restores = [], []
        for popover in self.findChildren(UndoPopover):
            # It asks about a save that may be of another contact.
            popover.close()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        records = self._history.records
        heading = self.tr("Saves made on this computer")
        if not records:
            heading = self.tr("No saves on this computer")
        top = QHBoxLayout()
        top.addWidget(_label(heading, tone=quiet), 1, Qt.AlignmentFlag.AlignVCenter)
        everything = KeyedButton(self.tr("All changes"), quiet=True)
        everything.clicked.connect(self._history.all_changes_requested)
        top.addWidget(everything)
        column.addLayout(top)
        undone_by = effective_undos(records)
        for number, record in enumerate(records[:_MAX_SHOWN]):
            if number:
                column.addSpacing(4)
                column.addWidget(Separator())
            self._add(column, record, undone_by.get(record.id))
        column.addStretch(1)
        self._show_offers()
        set_content(self, page)
        page.setAutoFillBackground(False)

    def _add(self, column: QVBoxLayout, record: SaveRecord, undone: SaveRecord | None) -> None:
        """Add a save; `undone`: the later one that undid it."""
        when = PlainLabel(moment_text(record.at))
        font = when.font()
        font.setBold(True)
        when.setFont(font)
        icon, tone = _SIGNS.get(record.outcome, _NOT_WHOLE)
        if record.undoes_at and record.outcome == SaveOutcome.STORED:
            icon = "undo-2"
        sign = IconLabel(size=_SIGN)
        sign.show_icon(icon, tone)
        undo = KeyedButton(undo_label(record) or self.tr("Undo this save"), quiet=True)
        undo.setAutoDefault(False)
        undo.setAccessibleName(
            self.tr("Undo the save of {when}").format(when=moment_text(record.at, in_sentence=True))
        )
        undo.clicked.connect(lambda: self._ask(undo, record))
        copy = IconButton("clipboard-copy", self.tr("Copy receipt"), by_keys=True)
        copy.clicked.connect(partial(self._history.receipt_requested.emit, record))
        if is_undone(undone):
            # Its values are gone: there is nothing to undo.
            undo.hide()
        elif undone is not None:
            self._undos.append((undo, record))
        column.addWidget(SaveHead((sign, when, copy), undo))
        line, inside = QHBoxLayout(), QVBoxLayout()
        line.setSpacing(_GAP)
        # The rest is in line with the time.
        line.addWidget(IconLabel(size=_SIGN))
        line.addLayout(inside, 1)
        column.addLayout(line)
        self._add_changes(inside, record, undone)

    def _add_changes(
        self, column: QVBoxLayout, record: SaveRecord, undone: SaveRecord | None
    ) -> None:
        column.setSpacing(4)
        stored, total = stored_of(record), len(record.changes)
        count = self.tr("{n} of {all}").format(n=stored, all=total) if stored < total else ""
        facts = (result_text(record), count, record.ticket, record.reason)
        column.addWidget(_label(" · ".join(filter(None, facts)), tone=quiet))
        for text in filter(None, (undo_of_text(record), undone_text(undone))):
            column.addWidget(_label(text, tone=quiet))
        for change in record.changes:
            column.addWidget(MarkedTextLabel(change_segments(change)))
            if change.outcome != Outcome.STORED:
                column.addWidget(_label(field_outcome_text(change), tone=caution))
            if change.key:
                row = QHBoxLayout()
                row.addWidget(self._restore_button(change))
                row.addStretch(1)
                column.addLayout(row)

    def _ask(self, button: QWidget, record: SaveRecord) -> None:
        """Show below the button what undoing the save would do, and ask."""
        rows = self._history.preview(record)
        if rows:
            title = self.tr("Undo the save of {when}?").format(
                when=moment_text(record.at, in_sentence=True)
            )
            popover = UndoPopover(title, rows, self)
            popover.confirmed.connect(partial(self._history.undo, record))
            popover.show_below(button)

    def _restore_button(self, change: SavedChange) -> QWidget:
        value = show_invisible(shown(change.before))
        text = self.tr("Restore “{value}”").format(value=value)
        if len(value) > _MAX_BUTTON_CHARS or change.part is not ABSENT or "\n" in value:
            text = self.tr("Restore this value")
        button = RestoreButton(text.replace("&", "&&"), change)
        button.left.connect(self.show_offers)
        self._restores.append(button)
        button.setAutoDefault(False)
        button.setAccessibleName(
            self.tr("Restore {field}").format(field=provider_text(change.label))
        )
        button.clicked.connect(partial(self._history.restore, change))
        return button


def stored_of(record: SaveRecord) -> int:
    """Return how many of the changes of a save were stored."""
    return sum(change.outcome in _STORED for change in record.changes)


def _label(text: str, tone: ColourOf | None = None) -> MarkedTextLabel:
    return MarkedTextLabel(text, tone=tone) if tone else MarkedTextLabel(text)
