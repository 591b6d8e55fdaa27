"""The sheet that asks whether a record is still the contact that was edited."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import changes_between
from contact_editor.providers.description import Provider
from contact_editor.ui.controls.marked_text import MarkedTextLabel
from contact_editor.ui.controls.sheet import Sheet
from contact_editor.ui.saving.change_list import ChangeList


class IdentitySheet(Sheet):
    """Shows the edited contact next to the one that now has its id."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main.show_text(self.tr("Same contact"))
        self.back.show_text(self.tr("Stop"))
        self.main.clicked.connect(self.accepted)

    def show_contacts(
        self, provider: Provider, opened: ContactSnapshot, found: ContactSnapshot
    ) -> None:
        """Show where the two differ."""
        self.show_page(self.tr("Is this still the same contact?"), self._parts(
            provider, opened, found
        ))  # fmt: skip

    def focus_first(self) -> None:
        # Continuing must be a deliberate decision, so the other button has the focus.
        self.back.setFocus()

    def _parts(
        self, provider: Provider, opened: ContactSnapshot, found: ContactSnapshot
    ) -> Iterator[QWidget]:
        text = self.tr(
            "Since you opened it, both email and name of contact {id} were replaced by "
            "others. It may be a different contact now. Nothing was sent."
        )
        yield MarkedTextLabel(text.format(id=found.reference.id))
        keys = (*provider.identity.title, provider.identity.email)
        fields = filter(None, map(provider.field, dict.fromkeys(keys)))
        yield ChangeList(
            [
                change
                for field in fields
                for change in changes_between(
                    field, opened.value(field.key), found.value(field.key)
                )
            ],
            {},
        )
