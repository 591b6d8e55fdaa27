"""The line above the settings that says how many a search found, and shows all again."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import announce
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.colours import quiet


class FoundLine(QWidget):
    """Hidden while nothing is searched for."""

    def __init__(self) -> None:
        super().__init__()
        self.count = PlainLabel(tone=quiet)
        self.show_all = KeyedButton(self.tr("Show all"), "Esc", quiet=True)
        self.show_all.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.count)
        row.addWidget(self.show_all)
        row.addStretch(1)
        self.hide()

    def show_found(self, number: int, searched: str, search: QWidget) -> None:
        """Show how many are left; announce it at the search if it is another number."""
        self.setHidden(not searched.strip())
        said = self.tr("{n} matches", "", number).format(n=number)
        if not number:
            said = self.tr("No setting matches.")
        said = "" if self.isHidden() else said
        if said != self.count.full_text:
            self.count.show_text(said)
            search.setAccessibleDescription(said)
            if said:
                announce(search, said)
