"""Editors of ids and of options: a set, added to by choosing from a list."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from contact_editor.model.draft import elements
from contact_editor.model.fields import Field
from contact_editor.model.values import Value
from contact_editor.translation import tr
from contact_editor.ui.controls.icon_button import IconButton
from contact_editor.ui.editors.choices.choice_editor import translated_labels
from contact_editor.ui.editors.choices.completer_popup import CompleterPopup
from contact_editor.ui.editors.set_editors import STAYS, SetEditor, completer_of
from contact_editor.ui.style.metrics import px
from contact_editor.viewmodels.saving.unsaved_drafts import TypedText


class ListsEditor(SetEditor):
    """Edits ids, shown with the provider's names; a list of all of them opens below the line."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        self._open = IconButton("chevron-down", tr("Show all"))
        super().__init__(field, parent)
        self._names: Mapping[Any, str] = {}
        self._open.clicked.connect(self._offer_all)
        self._rows = QStandardItemModel(self)
        self._offers = completer_of(self._rows, self._line)
        self._list: CompleterPopup | None = None
        self._offers.setMaxVisibleItems(12)
        # Not as the line's completer, which would leave the chosen name in the line.
        self._offers.setWidget(self._line)
        self._line.textEdited.connect(self._offer_typed)
        self._line.installEventFilter(self)
        # The one for rows: the text alone would not distinguish two lists with one name.
        chosen = self._offers.activated[QModelIndex]  # type: ignore[index]  # one of two signals
        chosen.connect(self._toggle)
        self.set_names({})

    def _end_button(self) -> QWidget:
        return self._open

    def set_names(self, names: Mapping[Any, str]) -> None:
        self._names = names
        self._line.setPlaceholderText(self._prompt() if names else self.tr("Add by ID"))
        self._open.setVisible(bool(names))
        self._rows.clear()
        for one, name in self._offered(names).items():
            row = QStandardItem(name)
            row.setData(one, _ELEMENT)
            row.setEditable(False)
            self._rows.appendRow(row)
        self.refit()
        self._show(self._value)

    def refit(self) -> None:
        """Give the offered rows the height of the font."""
        for number in range(self._rows.rowCount()):
            self._rows.item(number).setSizeHint(QSize(0, px(_ROW_HEIGHT)))

    def _prompt(self) -> str:
        return self.tr("Add a list")

    def _offered(self, names: Mapping[Any, str]) -> Mapping[Any, str]:
        return names

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        self._open.setEnabled(not read_only)

    @property
    def adds_typed(self) -> bool:
        return False

    def commit_pending(self) -> None:
        """Do nothing: a list means consent and is added only by choosing it."""

    def type_pending(self, typed: TypedText) -> None:
        super().type_pending(typed)
        self._say_left_over(announced=False)

    def show_not_added(self) -> None:
        super().show_not_added()
        self._say_left_over()

    def add(self) -> None:
        """Add the list with the typed name or id; offer the lists if there is none."""
        if not self._names:
            self._add_by_id()
            return
        same = self._matching(self._line.text())
        if len(same) == 1:
            self.discard_pending()
            self._append(same)
        else:
            self._offer_all()

    def _matching(self, text: str) -> list[Any]:
        """Return the lists whose name, or else id, is a text."""
        typed, names = text.strip().casefold(), self._offered(self._names)
        same = [one for one, name in names.items() if name.casefold() == typed]
        return same or [one for one in names if str(one) == typed.removeprefix("#")]

    def _add_by_id(self) -> None:
        """Add the typed id. A name stays in the line: names may still be loading."""
        if self.pending and not tuple(self._parsed(self._line.text())):
            self._show_text(self._no_id(), announced=True)
        else:
            super().add()

    def _no_id(self) -> str:
        return self.tr("Enter the ID of a list, or wait until its name can be found")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in STAYS:
            self._say_left_over()
        return False

    def _say_left_over(self, *, announced: bool = True) -> None:
        """Show that what was typed is not added: unlike a tag, a list is only added by choosing."""
        if self.pending and not self._read_only:
            self._show_text(self._left_over_text(self.pending), announced=announced)

    def _left_over_text(self, text: str) -> str:
        by_id = not self._names and bool(tuple(self._parsed(text)))
        if by_id or len(self._matching(text)) == 1:
            said = self.tr("“{text}” is not added yet. Press Enter to add it, or clear the line.")
        elif self._names:
            said = self._choose_text()
        else:
            return self._no_id()
        return said.format(text=text)

    def _choose_text(self) -> str:
        return self.tr("“{text}” is not added. Press Enter to choose a list, or clear the line.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the line does not use itself.
        if event.key() == Qt.Key.Key_Down and self._names:
            self._offer_all()
            self._go_to_first()
        else:
            super().keyPressEvent(event)

    def _offer_typed(self, text: str) -> None:
        if self._names and text.strip() and not self._read_only:
            self._offers.setCompletionPrefix(text)
            self._open_offers()

    def _open_offers(self) -> None:
        if self._list is None:
            # Not before: most lists of a form are never opened.
            self._list = CompleterPopup()
            self._offers.setPopup(self._list)
        rows = [self._rows.item(number) for number in range(self._rows.rowCount())]
        chosen = sum(row.checkState() is _CHECKED for row in rows)
        self._list.show_count(chosen, len(rows))
        self._offers.complete()
        if self._list.isVisible():
            self._list.fit_below(self._line)

    def _offer_all(self) -> None:
        if self._read_only:
            return
        self._line.setFocus()
        self._offers.setCompletionPrefix(self._line.text())
        if not self._offers.completionCount():
            self._offers.setCompletionPrefix("")
        self._open_offers()

    def _go_to_first(self) -> None:
        """Mark the row that Enter would toggle: no consent is changed unseen."""
        popup, offered = self._offers.popup(), self._offers.completionModel()
        rows = (offered.index(number, 0) for number in range(offered.rowCount()))
        usable = (row for row in rows if row.flags() & Qt.ItemFlag.ItemIsEnabled)
        first = next(usable, None)
        if popup is not None and popup.isVisible() and first is not None:
            popup.setCurrentIndex(first)

    def _toggle(self, index: QModelIndex) -> None:
        one = index.data(_ELEMENT)
        self.discard_pending()
        if one in elements(self._value) or one in elements(self._original):
            self._remove_or_restore(one)
        else:
            self._append((one,))

    def _show(self, value: Value) -> None:
        super()._show(value)
        inside = elements(value)
        for number in range(self._rows.rowCount()):
            row = self._rows.item(number)
            one = row.data(_ELEMENT)
            row.setCheckState(_CHECKED if one in inside else _UNCHECKED)
            row.setEnabled(not self._is_locked(one))

    def _parsed(self, text: str) -> Iterable[int | str]:
        """Return the id that a text is, in the form of the ids there; nothing if it is none."""
        typed = text.strip().removeprefix("#")
        known = (*elements(self._original), *elements(self._value))
        texts = bool(known) and all(isinstance(one, str) for one in known)
        is_number = typed.isdecimal() and len(typed) < 19
        if not typed or len(typed.split()) > 1 or (known and not texts and not is_number):
            return ()
        return (int(typed) if is_number and not texts else typed,)

    def _words(self, element: Any) -> str:
        if self._is_unnamed(element):
            return self._unnamed_text().format(id=element)
        return self._names.get(element) or f"#{element}"

    def _unnamed_text(self) -> str:
        return self.tr("Unnamed list #{id}")

    def _is_unnamed(self, element: Any) -> bool:
        return bool(self._names) and not self._names.get(element)


class ChoicesEditor(ListsEditor):
    """Edits a set of the field's options."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        if field.labels:
            self.set_names(translated_labels(field.labels))

    def _prompt(self) -> str:
        return self.tr("Add an option")

    def _unnamed_text(self) -> str:
        return self.tr("Unnamed option #{id}")

    def _choose_text(self) -> str:
        return self.tr("“{text}” is not added. Press Enter to choose an option, or clear the line.")

    def _offered(self, names: Mapping[Any, str]) -> Mapping[Any, str]:
        # The others are set by the provider alone.
        return {one: name for one, name in names.items() if one in self.field.selectable}


_ELEMENT = Qt.ItemDataRole.UserRole
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ROW_HEIGHT = 28
