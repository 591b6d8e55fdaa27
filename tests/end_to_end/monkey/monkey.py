"""A monkey at the real window: it does what comes to its mind, between the events of the window.

Modal dialogs and menus run event loops of their own. So each step runs from a timer that was
started before the step: while a dialog is open, the next steps happen within it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from contact_editor.model.draft import Draft
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.viewmodels.contact.open_contact import OpenContact
from contact_editor.viewmodels.saving.save_step import EDITING_STEPS, SaveStep
from tests.counts import counted
from tests.end_to_end.driver import CTRL, Driver
from tests.end_to_end.monkey.ledger import TRACKED, Ledger
from tests.end_to_end.monkey.surroundings import (
    GIVING_UP,
    Surroundings,
    can_be_clicked,
    named,
)
from tests.end_to_end.monkey.troubles import Troubles

KEYS = (
    *(Qt.Key.Key_Tab,) * 4, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
    Qt.Key.Key_Escape, Qt.Key.Key_A, Qt.Key.Key_7, Qt.Key.Key_F1, Qt.Key.Key_F6, Qt.Key.Key_F8,
)  # fmt: skip
MODIFIERS = (
    *(Qt.KeyboardModifier.NoModifier,) * 6, Qt.KeyboardModifier.ShiftModifier, CTRL,
)  # fmt: skip
MAX_PAUSE_MS = 12


class Monkey:
    """Acts on the window at random, and keeps a ledger of what it typed."""

    def __init__(self, window: Driver, chance: Random, ledger: Ledger, troubles: Troubles) -> None:
        self._window = window
        self._chance = chance
        self._ledger = ledger
        self._troubles = troubles
        self._left = self._depth = self._serial = 0
        self.failure = ""
        self.steps: list[str] = []
        """The last steps, for when something is found."""
        self.surroundings = Surroundings(window, chance, self._note)
        self._doing: dict[Callable[[], None], int] = {
            self._write: 8, self._press: 10, self._click: 10, self._paste: 4, self._save: 6,
            self._trigger: 4, self._find: 3, self._trouble: 3, self._wait: 4, self._undo: 2,
            self._paste_into_field: 3, self._visit: 3, self.surroundings.filter_fields: 1,
            self.surroundings.change_setting: 1, self.surroundings.change_language: 1,
            self.surroundings.resize: 2,
        }  # fmt: skip

    def run(self, steps: int) -> None:
        """Do so many things; returns once no dialog is open any more."""
        self._left = steps
        self._next()
        while not self._is_done():
            # Each step has the limit of any other wait.
            self._window.until(partial(self._went_on, self._left))
        assert not self.failure, "\n".join((*self.steps, self.failure))

    def _went_on(self, left: int) -> bool:
        return self._is_done() or self._left < left

    def _is_done(self) -> bool:
        return bool(self.failure) or (self._left <= 0 and not self._depth)

    def _next(self) -> None:
        QTimer.singleShot(self._chance.randint(0, MAX_PAUSE_MS), self._tick)

    def _tick(self) -> None:
        if self._is_done():
            return
        if self._depth > _open_dialogs():
            # The call that showed a dialog returns only once no step runs within it any more.
            self._next()
            return
        self._left -= 1
        # Before the step, which may open a dialog.
        self._next()
        self._depth += 1
        try:
            self._ledger.look()
            self._act()
        except Exception as error:
            self.failure = f"{type(error).__name__}: {error}"
            raise
        finally:
            self._depth -= 1

    def _act(self) -> None:
        self.surroundings.hide_actions()
        self._activate()
        if self._leave_popup():
            return
        [step] = self._chance.choices(list(self._doing), list(self._doing.values()))
        counted["steps of the monkey"] += 1
        contact, before, settling, left = *self._draft(), self._settling, self._left
        step()
        self._take(step, contact, before, left, settling)
        # A press whose button may delete its own row does its work in the next turn.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
        self._take(step, contact, before, left, settling)

    def _activate(self) -> None:
        """Activate the window once a dialog was closed: offscreen it is not active again.

        Otherwise no shortcut works, and Enter in Find presses the button that had the focus, such
        as *Clean up* or *Revert all*.
        """
        if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
            self._window.app.window.activateWindow()
            QApplication.processEvents()

    def _take(
        self, step: Callable[[], None], contact: OpenContact | None, before: Draft | None,
        left: int, settling: bool,
    ) -> None:  # fmt: skip
        """Note in the ledger what a step changed in the contact that it found."""
        same, after = self._draft()
        if contact is None or before is None or after is None or same is not contact:
            return
        if self._left != left:
            # Steps within a dialog came between.
            return
        if settling:
            # Whatever was decided there, the user decided.
            self._ledger.forget(contact.editing.provider.id, before.snapshot.reference.id)
        elif step in self._editing:
            self._ledger.take(contact.editing.provider, before, after)

    @property
    def _editing(self) -> tuple[Callable[[], None], ...]:
        typing = (self._write, self._paste, self._paste_into_field)
        return (*typing, self._press, self._click, self._undo)

    @property
    def _settling(self) -> bool:
        return self._window.step is SaveStep.SETTLING

    def _draft(self) -> tuple[OpenContact | None, Draft | None]:
        contact = self._window.app.workspace.contact
        return contact, contact.editing.draft if contact else None

    def _leave_popup(self) -> bool:
        """Deal with what is open over the window: a menu, a list that dropped down, a dialog."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        focused = QApplication.focusWidget()
        if isinstance(focused, QMenuBar):
            self._key(focused, Qt.Key.Key_Escape)
        elif popup is not None:
            keys = [Qt.Key.Key_Escape]
            if not isinstance(popup, QMenu):
                keys += [Qt.Key.Key_Down, Qt.Key.Key_Return]
            self._key(popup.focusWidget() or popup, self._chance.choice(keys))
        elif modal is not None:
            if not self.surroundings.act_in_dialog(modal):
                key = self._chance.choice((Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_7))
                self._key(modal.focusWidget() or modal, key)
            self.surroundings.discard_in(modal)
        else:
            return False
        return True

    def _line(self) -> tuple[str, QLineEdit | QPlainTextEdit | None]:
        """Return the key of a field that takes texts, and its line if it can be typed into."""
        contact, _ = self._draft()
        page = self._window.app.loaded_controller.page
        if contact is None or not page.isVisible() or self._window.step not in EDITING_STEPS:
            return "", None
        fields = [f for f in contact.editing.provider.fields if f.kind in TRACKED and f.writable]
        field = self._chance.choice(fields)
        row: FieldRow = page.form.row(field.key)
        lines: list[QLineEdit | QPlainTextEdit] = []
        lines += [*row.editor.findChildren(QLineEdit), *row.editor.findChildren(QPlainTextEdit)]
        line = next((one for one in lines if one.isVisible() and not one.isReadOnly()), None)
        return field.key, line if line is not None and line.isEnabled() else None

    def _write(self) -> None:
        """Replace the text of a field, and look whether it arrived in the draft."""
        key, line = self._line()
        contact, _ = self._draft()
        if contact is None or line is None:
            return
        self._serial += 1
        text = f"typed {self._serial}"
        self._note(f"write {key}: {text}")
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        counted["texts that the monkey typed"] += 1
        value = contact.editing.draft.value(key)
        assert value == text, f"typed {text!r} into {key}, and the draft has {value!r}"

    def _paste_into_field(self) -> None:
        _, line = self._line()
        if line is not None:
            line.setFocus()
            self.surroundings.paste(line)

    def _press(self) -> None:
        widget = QApplication.focusWidget() or self._window.app.window
        key, modifier = self._chance.choice(KEYS), self._chance.choice(MODIFIERS)
        if modifier == CTRL and key not in (Qt.Key.Key_A, Qt.Key.Key_Home, Qt.Key.Key_End):
            modifier = Qt.KeyboardModifier.NoModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Space) and self._gives_up(widget):
            return
        for _ in range(self._chance.choice((1, 1, 1, 5))):
            # The first of them may have closed what it belongs to.
            if isValid(widget):
                self._key(widget, key, modifier)

    def _click(self) -> None:
        top = QApplication.activeWindow() or self._window.app.window
        kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
        found = [w for kind in kinds for w in top.findChildren(kind) if can_be_clicked(w)]
        found = [widget for widget in found if not self._gives_up(widget)]
        if not found:
            return
        widget = self._chance.choice(found)
        place = widget.visibleRegion().boundingRect().center()
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        if isinstance(widget, QAbstractItemView):
            place = QPoint(5, 5)
        self._note(f"click {named(widget)}")
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=place)

    def _paste(self) -> None:
        self.surroundings.paste(QApplication.focusWidget())

    def _visit(self) -> None:
        """Go to another page, or another tab."""
        self._do_action(self.surroundings.page())

    def _save(self) -> None:
        self._note("Ctrl+S")
        # Also over a review that it has not seen.
        QTest.keyClick(self._window.app.window, Qt.Key.Key_S, CTRL)

    def _undo(self) -> None:
        names = ("undo", "undo", "redo", "revert_field", "revert_all")
        self._do_action(self._chance.choice(names))

    def _trigger(self) -> None:
        actions = self._window.app.window.actions_by_name
        giving_up = ("undo", "redo", "revert_field", "revert_all")
        self._do_action(self._chance.choice([n for n in actions if n not in giving_up]))

    def _do_action(self, name: str) -> None:
        action = self._window.app.window.actions_by_name[name]
        if action.isEnabled() and action.isVisible():
            self._note(f"action {name}")
            action.trigger()

    def _find(self) -> None:
        if self._chance.random() < 0.2:
            name = self._chance.choice([one.name for one in self._window.app.manager.items])
            self._note(f"use {name}")
            self._window.use(name)
            return
        provider = self._window.app.workspace.provider
        if provider is not None:
            contact = self._chance.choice(self._troubles.contacts(provider.id))
            self._note(f"find {contact}")
            self._window.find(str(contact))

    def _trouble(self) -> None:
        self._note(self._troubles.make())

    def _wait(self) -> None:
        QTest.qWait(self._chance.randint(0, 60))

    def _key(
        self, widget: QWidget, key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:  # fmt: skip
        self._note(f"key {key.name} {modifier.name} at {named(widget)}")
        QTest.keyPress(widget, key, modifier)
        if isValid(widget):
            # Not by QTest: it also releases Shift, at a widget that the key may have deleted.
            QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyRelease, key, modifier))

    def _gives_up(self, widget: QWidget) -> bool:
        if not self.surroundings.is_english and isinstance(widget, QAbstractButton | QComboBox):
            return True
        return bool(GIVING_UP.search(named(widget)))

    def _note(self, step: str) -> None:
        """Keep what is done, with the contact and the texts edited in it before."""
        contact, draft = self._draft()
        edits = {k: v for k, v in draft.edits.items() if isinstance(v, str)} if draft else {}
        where = f"{contact.title}, {contact.flow.step.name}, {edits}" if contact else "no contact"
        self.steps = [*self.steps[-400:], f"{step}  [{where}] {self._window.said[:80]}"]


def _open_dialogs() -> int:
    return sum(each.isModal() and each.isVisible() for each in QApplication.topLevelWidgets())
