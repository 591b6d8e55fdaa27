"""The bar below the form: changes and problems, and the buttons to revert or save."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from contact_editor.translation import listed, number_text
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import caution, error, quiet
from contact_editor.ui.style.metrics import fix_height, px, scale_font
from contact_editor.ui.surfaces.bordered_bar import BorderedBar
from contact_editor.ui.surfaces.icon_label import IconLabel

_HEIGHT, _NARROW, _GAP = 46, 760, 8


class ChangesBar(BorderedBar):
    """Shows the number of changes; offers to revert or review them."""

    line_on_top = True
    revert_all_requested = Signal()
    save_requested = Signal()
    hidden_requested = Signal()
    """The user wants to see the changes that a filter hides."""
    problem_requested = Signal()
    """The user wants to go to the next field with a problem."""
    result_requested = Signal()
    """The user wants to see what is known about the last save."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fix_height(self, _HEIGHT)
        self.count = PlainLabel()
        self._lock = IconLabel(size=14)
        fix_height(self._lock, _HEIGHT)
        self._lock.show_icon("lock", caution)
        self.note = PlainLabel(tone=caution)
        for part in (self._lock, self.note):
            part.hide()
        self.saving = PlainLabel(self.tr("being saved"), tone=quiet)
        self.saving.hide()
        self.hidden = PlainLabel(tone=quiet)
        self.show_hidden = KeyedButton(self.tr("Show"), quiet=True)
        self.show_hidden.setAccessibleName(self.tr("Show the hidden changes"))
        self.show_hidden.clicked.connect(self.hidden_requested)
        self._hidden_shown: tuple[int, bool, QFont] | None = None
        self.show_hidden_changes(0)
        self.hold = KeyedButton("", icon="circle-help", quiet=True)
        self.hold.clicked.connect(self.result_requested)
        self.hold.hide()
        self._hold_reason = ""
        self._may_save = self._may_revert = self._has_changes = False
        self._sign = IconLabel()
        fix_height(self._sign, _HEIGHT)
        self._sign.show_icon("circle-alert", error)
        self.problems = PlainLabel(tone=error)
        self.go_to = KeyedButton(self.tr("Go to it"), "F8", quiet=True)
        self.go_to.clicked.connect(self.problem_requested)
        self.revert_all = KeyedButton(self.tr("Revert all"), "Ctrl+Shift+R", shows_keys=False)
        self.revert_all.clicked.connect(self.revert_all_requested)
        self.save = KeyedButton(self.tr("Review and save"), "Ctrl+S")
        self.save.setProperty("filled", True)
        self.save.clicked.connect(self.save_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.count)
        row.addWidget(self.saving)
        row.addWidget(self.hidden)
        row.addWidget(self.show_hidden)
        row.addWidget(self.hold)
        row.addWidget(self._sign)
        row.addWidget(self.problems)
        row.addWidget(self.go_to)
        row.addWidget(self._lock)
        row.addWidget(self.note)
        row.addStretch(1)
        row.addWidget(self.revert_all)
        row.addWidget(self.save)

    def show_count(
        self, changes: int, *, read_only: bool, pending: Sequence[str] = (),
        not_added: Sequence[str] = (),
    ) -> None:  # fmt: skip
        """Show the number of changes, and the fields with typed text that is not added yet.

        `pending`: a save adds it; `not_added`: a save asks about it first.
        """
        text = self.tr("{n} changes", "", changes).format(n=changes)
        if not changes:
            text = self.tr("No changes")
        # A number alone would not say what it counts.
        shortest = text
        if pending:
            typed = self.tr("typed in {fields}: added when you save")
            text += " · " + typed.format(fields=listed(pending))
        if not_added:
            text += " · " + self.tr("typed in {fields}: not added").format(fields=listed(not_added))
        if read_only:
            text += " · " + self.tr("Read-only connection: saving is disabled")
        # Only what is to be saved stands out.
        scale_font(self.count, bold=bool(changes or pending or not_added))
        self.count.show_text(text, shorter=shortest)
        self._may_revert = changes > 0
        self._may_save = (changes > 0 or bool(pending or not_added)) and not read_only
        self._has_changes = changes > 0 or bool(pending or not_added)
        self._show_note()
        self._enable()

    def show_hidden_changes(self, count: int) -> None:
        """Show how many changed fields a filter hides, and the way to them."""
        is_narrow = self.width() < px(_NARROW)
        shown = count, is_narrow, self.font()
        if shown == self._hidden_shown:
            return
        self._hidden_shown = shown
        text = self.tr("{n} hidden by the filter", "", count).format(n=count)
        self.hidden.show_text(text if count else "")
        self.hidden.setVisible(count > 0 and not is_narrow)
        self.show_hidden.setText(self.tr("{n} hidden", "", count).format(n=count))
        least = self.show_hidden.sizeHint().width()
        if not is_narrow:
            self.show_hidden.setText(self.tr("Show"))
            # At least as wide as if it were narrow: otherwise the scroll area of the window, which
            # makes the bar as wide as it needs to be, would change it back and forth without end.
            room = least - self.show_hidden.sizeHint().width() - _GAP
            self.hidden.setMinimumWidth(max(room, 0))
        self.show_hidden.setVisible(count > 0)

    def show_hold(self, text: str, reason: str, icon: str) -> None:
        """Show what is open of the last save, and why another one has to wait; empty if nothing."""
        self.hold.setText(text)
        self.hold.show_icon(icon)
        self.hold.setToolTip(reason)
        self.hold.setAccessibleDescription(reason)
        self.hold.setVisible(bool(text))
        self._hold_reason = reason
        self._enable()

    def _enable(self) -> None:
        is_saving = not self.saving.isHidden()
        self.revert_all.setEnabled(self._may_revert and not is_saving)
        self.save.setEnabled(self._may_save and not self._hold_reason and not is_saving)
        self.save.show_keys()
        self.save.setAccessibleDescription(self._hold_reason)
        if self._hold_reason:
            self.save.setToolTip(self._hold_reason)

    def show_problems(self, count: int) -> None:
        """Show how many fields have a problem, and the way to it."""
        text = self.tr("{n} problems to fix before saving", "", count).format(n=count)
        self.problems.show_text(text, shorter=number_text(count))
        for part in (self._sign, self.problems, self.go_to):
            part.setVisible(count > 0)

    def show_note(self, text: str) -> None:
        """Show where the changes are kept, while there are any; an empty text shows nothing."""
        self.note.show_text(text)
        self._show_note()

    def _show_note(self) -> None:
        for part in (self._lock, self.note):
            part.setVisible(bool(self.note.full_text) and self._has_changes)

    def show_buttons(self, shown: bool, *, saving: bool = False) -> None:
        """Show or hide the buttons; the bar keeps its height. During a save, they are disabled."""
        self.saving.setVisible(saving)
        self.revert_all.setVisible(shown or saving)
        self.save.setVisible(shown or saving)
        self._enable()

    def _fit_hold(self) -> None:
        """Show the text about the last save only if there is room for it."""
        whole = self.minimumSizeHint().width() + self.hold.width_of_text()
        self.hold.set_compact(self.width() < max(px(_NARROW), whole))

    def minimumSizeHint(self) -> QSize:
        # Whether it shows its text now or not: the scroll area of the window makes the bar as wide
        # as it asks for, and the text would stay because of the width that it asked for itself.
        size = super().minimumSizeHint()
        shows_text = not self.hold.isHidden() and not self.hold.is_compact
        return size - QSize(self.hold.width_of_text(), 0) if shows_text else size

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hold()
        count = self._hidden_shown[0] if self._hidden_shown else 0
        self.show_hidden_changes(count)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit_hold()
        return done
