"""Validation of the rows with telephone numbers: by the contact's country, with a library."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from contact_editor.model.fields import FieldKind
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.viewmodels.phone_library import PhoneLibrary


class PhoneRows(QObject):
    """Passes the country to the rows with numbers; revalidates once the library is loaded."""

    def __init__(self, rows: Mapping[str, FieldRow], parent: QObject) -> None:
        """`rows`: those of a form by their field's key, as they are created."""
        super().__init__(parent)
        self._rows = rows
        self._country = ""
        self._library = PhoneLibrary(self)
        self._library.loaded.connect(self._judge_again)

    def take(self, row: FieldRow) -> None:
        """Pass the country to a new row; no effect on a row of another kind."""
        if row.field.kind is FieldKind.PHONE:
            self._library.load()
            row.set_country(self._country)

    def set_country(self, country: str) -> None:
        self._country = country
        for row in self._of_phones():
            row.set_country(country)

    def _judge_again(self) -> None:
        for row in self._of_phones():
            row.set_country(self._country, again=True)

    def _of_phones(self) -> tuple[FieldRow, ...]:
        return tuple(row for row in self._rows.values() if row.field.kind is FieldKind.PHONE)
