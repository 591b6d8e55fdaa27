"""The list of providers beside a form, with a search above it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCollator, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from contact_editor.providers.catalogue import READ_ONLY
from contact_editor.ui.connections.parts.two_line_list import TwoLineList
from contact_editor.ui.controls.notes import NoteLabel, announce
from contact_editor.ui.controls.single_line_edit import LineEdit
from contact_editor.ui.controls.time_slicer import TimeSlicer
from contact_editor.ui.surfaces.line_icons import add_search_icon
from contact_editor.ui.text.visible_text import plain_tool_tip

_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8,
}  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STILL_HERE = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
"""A menu opens, or the user looks at another window."""
_MARGIN, _GAP = 10, 8


class ProviderList(QWidget):
    """Typing narrows the list, Down and Up choose in it, Enter chooses the first match.

    The focus stays in the search until a provider is chosen with Enter or a click.
    """

    chosen = Signal()
    """Another provider, or none."""
    confirmed = Signal()
    """The user is done with choosing."""
    is_required = False
    unmatched = ""
    """Always empty: only a provider of the list can be chosen."""

    def __init__(self, needs_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`needs_of` returns what a provider's connection needs, such as “API key”."""
        super().__init__(parent)
        self._needs_of = needs_of
        self._names: dict[str, str] = {}
        self.provider_id = ""
        self.search, self.list = LineEdit(), TwoLineList(self.tr("Providers"))
        self.search.setAccessibleName(self.tr("Search providers"))
        add_search_icon(self.search)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.setFocusProxy(self.search)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._click)
        self.list.itemSelectionChanged.connect(self._take_selection)
        self.nothing = NoteLabel(quiet=True)
        self._slicer = TimeSlicer(self)
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        head.setSpacing(_GAP)
        head.addWidget(self.search)
        head.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    @property
    def name(self) -> str:
        """The name of the chosen provider; empty if none is."""
        return self._names.get(self.provider_id, "")

    def show_providers(self, known: Mapping[str, str], current: str) -> None:
        """List the providers, names by id, and choose one by its id, or none."""
        self._names = {key: name.removesuffix(READ_ONLY) for key, name in known.items()}
        # Names of the user's own descriptions may be in any language.
        collator = QCollator()
        words = self.tr("Search {n} providers")
        self.search.setPlaceholderText(words.format(n=len(self._names)))
        with QSignalBlocker(self.list):
            self.list.clear()
            in_order = sorted(
                self._names.items(), key=lambda each: collator.sortKey(each[1].casefold())
            )
            for key, name in in_order:
                self.list.add(key, name)
        self._slicer.begin(self._say_needs())
        self._narrow()
        self._choose(current if current in self._names else "")

    def take_providers(self, known: Mapping[str, str], added: str = "") -> None:
        """List other providers; choose one that was added, else what is chosen stays."""
        if added:
            self.search.clear()
        self.show_providers(known, added or self.provider_id)

    def problem(self) -> str:
        return "" if self.provider_id else self.tr("Choose a provider first.")

    def settle(self) -> None:
        """Choose the only provider that matches what is typed; one that does not is left."""
        keys = [self.list.key_of(item) for item in self._matches()]
        if self.search.text().strip() and self.provider_id not in keys:
            self._choose(keys[0] if len(keys) == 1 else "")

    def _say_needs(self) -> Iterator[None]:
        """Show below each name what its connection needs: a description is parsed for it."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            needs = self._needs_of(key := self.list.key_of(item))
            item.setText("\n".join(filter(None, (self._names[key], needs))))
            item.setToolTip(plain_tool_tip(item.text()))
            yield

    def _matches(self) -> list[QListWidgetItem]:
        rows = (self.list.item(row) for row in range(self.list.count()))
        return [item for item in rows if not item.isHidden()]

    def _narrow(self) -> None:
        typed = self.search.text().strip()
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = self._names[self.list.key_of(item)]
            item.setHidden(typed.casefold() not in name.casefold())
        matches = self._matches()
        words = self.tr(
            "No provider “{name}”. A description put into the providers folder is offered once "
            "this window is opened again."
        )
        self.nothing.show_text("" if matches else words.format(name=typed))
        self.nothing.setVisible(not matches)
        if typed:
            names = ", ".join(self._names[self.list.key_of(item)] for item in matches[:5])
            self._announce(names or self.nothing.plain_text)

    def _step(self, step: int) -> None:
        matches = self._matches()
        keys = [self.list.key_of(item) for item in matches]
        if not keys:
            return
        at = keys.index(self.provider_id) + step if self.provider_id in keys else 0
        self._choose(keys[max(0, min(len(keys) - 1, at))])

    def _confirm(self) -> None:
        keys = [self.list.key_of(item) for item in self._matches()]
        if self.provider_id not in keys and keys and self.search.text().strip():
            self._choose(keys[0])
        if self.provider_id in keys:
            self.confirmed.emit()

    def _click(self, item: QListWidgetItem) -> None:
        self._choose(self.list.key_of(item))
        self.confirmed.emit()

    def _take_selection(self) -> None:
        """Choose what a screen reader selects, without a click or a key."""
        for item in self.list.selectedItems():
            self._choose(self.list.key_of(item))

    def _choose(self, key: str) -> None:
        rows = (self.list.item(row) for row in range(self.list.count()))
        item = next((each for each in rows if self.list.key_of(each) == key), None)
        with QSignalBlocker(self.list):
            self.list.setCurrentItem(item)  # type: ignore[arg-type]  # None: no row
        if item is not None:
            self.list.scrollToItem(item)
            self._announce(item.text().replace("\n", ", "))
        if key != self.provider_id:
            self.provider_id = key
            self.chosen.emit()

    def _announce(self, text: str) -> None:
        self.search.setAccessibleDescription(text)
        if self.search.hasFocus():
            announce(self.search, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._step(_STEPS[key])
                return True
            if key in _ENTER:
                self._confirm()
                return True
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        elif _is_left(event):
            self.settle()
        return super().eventFilter(watched, event)


def _is_left(event: QEvent) -> bool:
    """Return whether the focus goes to another control."""
    if not isinstance(event, QFocusEvent) or event.gotFocus():
        return False
    return event.reason() not in _STILL_HERE
