"""All settings on one page, with a search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from contact_editor.translation import tr
from contact_editor.ui.controls.single_line_edit import LineEdit
from contact_editor.ui.pages.page_header import PageHeader
from contact_editor.ui.settings.found_line import FoundLine
from contact_editor.ui.settings.setting_row import SettingRow, label_width
from contact_editor.ui.settings.shortcut_rows import ShortcutCard
from contact_editor.ui.style.metrics import px, set_max_width
from contact_editor.ui.surfaces.card import Card
from contact_editor.ui.surfaces.centred_page import centre
from contact_editor.ui.surfaces.line_icons import add_clear_button, add_search_icon
from contact_editor.viewmodels.settings import (
    SETTINGS,
    UserSettings,
    matching_settings,
)

_WIDEST = 1340
_TWO_COLUMNS_FROM, _COLUMN_GAP = 940, 12


class SettingsPage(QWidget):
    """Applies and stores each change at once; Esc shows all settings, then it closes the page."""

    dismissed = Signal()
    closes_on_escape = True

    def __init__(
        self, settings: UserSettings, actions: Mapping[str, Sequence[QAction]] = {},
        shortcuts: ShortcutCard | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`actions` are offered as buttons, by the section that they belong to."""
        super().__init__(parent)
        self.shortcuts = shortcuts
        self._actions = actions
        self.rows = {setting.key: SettingRow(setting, settings) for setting in SETTINGS}
        self.search = LineEdit()
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setPlaceholderText(self.tr("Search settings"))
        add_clear_button(self.search)
        add_search_icon(self.search)
        self.search.textChanged.connect(self._narrow)
        self.found = FoundLine()
        self.found.show_all.clicked.connect(self.show_all)
        self.head = PageHeader(
            "settings", self.tr("Settings"), self.tr("apply at once, on this computer")
        )
        self.close_button = self.head.close_button
        self.close_button.clicked.connect(self.dismissed)
        self.cards = self._make_cards()
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A setting may have it already, in a window that is shown after its page.
        focused = self.window().focusWidget()
        if not any(row.isAncestorOf(focused) for row in self.rows.values() if focused):
            self.focus_search()

    def focus_search(self) -> None:
        """Focus the search; what is typed replaces the last one."""
        self.search.setFocus()
        self.search.selectAll()

    def show_all(self) -> bool:
        """Show all settings again; return False if none are hidden."""
        is_narrow = bool(self.search.text())
        if self.found.show_all.hasFocus():
            # It is hidden then: the focus would go to the next control.
            self.search.setFocus()
        # `QLineEdit.clear` would keep the text in the undo history.
        self.search.setText("")
        return is_narrow

    def focus_setting(self, key: str, searched: str = "") -> None:
        """Focus the control of a setting; search for this if it finds the setting."""
        is_found = any(each.key == key for each in matching_settings(searched))
        self.search.setText(searched if is_found else "")
        self.rows[key].control.setFocus()

    def _make_cards(self) -> list[Card]:
        cards = []
        for section, of_section in groupby(SETTINGS, key=lambda setting: setting.section):
            card = Card(tr(section))
            for setting in of_section:
                card.rows.addWidget(self.rows[setting.key])
            if section in self._actions:
                card.rows.addWidget(_Buttons(self._actions[section]))
            cards.append(card)
        return cards

    def _lay_out(self) -> None:
        self.head.add_search(self.search)
        body = QWidget()
        set_max_width(body, _WIDEST)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        first, second = QWidget(), QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(_COLUMN_GAP)
        second_cards = [self.shortcuts] if self.shortcuts is not None else []
        for part, cards in ((first, self.cards), (second, second_cards)):
            rows = QVBoxLayout(part)
            rows.setContentsMargins(0, 0, 0, 0)
            rows.setSpacing(10)
            for card in cards:
                rows.addWidget(card)
            self._columns.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.found)
        column.addLayout(self._columns)
        column.addStretch(1)
        below = QWidget()
        centre(below, body, top=12)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(below, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the shortcuts beside the other cards where there is room for both."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        direction = QBoxLayout.Direction
        if self.width() < px(_TWO_COLUMNS_FROM):
            self._columns.setDirection(direction.TopToBottom)
            return
        # The shortcuts come first if a search finds nothing else.
        is_alone = all(card.isHidden() for card in self.cards)
        self._columns.setDirection(direction.RightToLeft if is_alone else direction.LeftToRight)

    def _narrow(self, typed: str) -> None:
        found = {setting.key for setting in matching_settings(typed)}
        words, count = tuple(typed.casefold().split()), len(found)
        for key, row in self.rows.items():
            row.setHidden(key not in found)
            row.mark_words(words)
        for card in self.cards:
            card.title.mark_words(words)
            rows: list[QWidget] = [row for row in self.rows.values() if row.parent() is card]
            for buttons in card.findChildren(_Buttons):
                count += buttons.narrow(typed)
                rows.append(buttons)
            card.setHidden(all(row.isHidden() for row in rows))
        if self.shortcuts is not None:
            count += self.shortcuts.narrow(typed)
        self.found.show_found(count, typed, self.search)
        self._arrange()


class _Buttons(QWidget):
    """What can be done, beside what can be set."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        self._gap = QSpacerItem(0, 0)
        row.addItem(self._gap)
        self.buttons = []
        for action in actions:
            button = QPushButton(action.text().replace("&", ""))
            button.setAutoDefault(False)
            button.clicked.connect(action.trigger)
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        self._indent()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._indent()

    def _indent(self) -> None:
        """Begin where the controls of the settings do."""
        self._gap.changeSize(label_width(self.fontMetrics()) + 8, 0)
        if (row := self.layout()) is not None:
            row.invalidate()

    def narrow(self, typed: str) -> int:
        """Show the buttons whose words contain what is typed; return their number."""
        words = typed.casefold().split()
        for button in self.buttons:
            button.setHidden(not all(word in button.text().casefold() for word in words))
        found = sum(not button.isHidden() for button in self.buttons)
        self.setHidden(not found)
        return found
