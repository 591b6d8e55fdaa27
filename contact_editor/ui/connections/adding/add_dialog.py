"""Adds a connection: choose the provider, enter the key, test, save and open."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection
from contact_editor.services.errors import KeyringMissing
from contact_editor.translation import provider_text
from contact_editor.ui.connections.adding.provider_header import ProviderHeader
from contact_editor.ui.connections.editing_dialog import EditingDialog
from contact_editor.ui.connections.file_field import FileDialog
from contact_editor.ui.connections.parts.dialog_panes import indented
from contact_editor.ui.connections.parts.provider_list import ProviderList
from contact_editor.ui.connections.provider_import_dialog import ProviderImportDialog
from contact_editor.ui.controls.keyed_button import KeyedButton
from contact_editor.ui.controls.notes import NoteLabel
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.viewmodels.connections.connection_manager import ConnectionManager
from contact_editor.viewmodels.connections.description_import import DescriptionImport
from contact_editor.viewmodels.latest_task import LatestTask
from contact_editor.viewmodels.messages.message import Tone


class AddConnectionDialog(EditingDialog):
    """Adds a connection; what is entered is tested before it is saved."""

    @classmethod
    def ask(cls, manager: ConnectionManager, parent: QWidget | None) -> str:
        """Return the name of the connection that was added; empty if none was."""
        dialog = cls(manager, parent)
        dialog.exec()
        dialog.deleteLater()
        return dialog.added

    def __init__(self, manager: ConnectionManager, parent: QWidget | None) -> None:
        self.providers = ProviderList(self._needs_of)
        super().__init__(manager, parent, self.providers, name="add_connection_dialog")
        self.setWindowTitle(self.tr("Add a connection"))
        self.added = self._suggested = ""
        self.own_button = KeyedButton(self.tr("Your own provider…"), icon="plus", quiet=True)
        self.own_button.clicked.connect(self._add_provider)
        self.import_button = KeyedButton(self.tr("Import…"))
        self.import_button.setToolTip(self.tr("Add a description of a provider from a file"))
        self.import_button.clicked.connect(self._import_file)
        self._import = DescriptionImport(manager, self)
        self._import.failed.connect(lambda text: self._show_text(text, Tone.ERROR))
        self._import.exists.connect(self._ask_to_replace)
        self._import.added.connect(self._offer_imported)
        self.save_button.setText(self.tr("Save and open"))
        self.close_button.setText(self.tr("Cancel"))
        self.head, self.nothing = ProviderHeader(), NoteLabel(quiet=True)
        self.nothing.show_text(
            self.tr("Choose your provider. Type a part of its name, then Enter.")
        )
        self._arrange()
        self.fields.show_connection(None, self._others())
        self.fields.key_help.open(True)
        self.providers.chosen.connect(self._show_provider)
        self.providers.confirmed.connect(self._focus_name)
        self.fields.edited.connect(self._show_host)
        self._show_provider()
        self._show_faults()
        self._keyring = LatestTask(self)
        self._keyring.start(manager.look_for_keyring(), lambda _: None, self._miss_keyring)
        self.providers.search.setFocus()

    def save(self) -> None:
        """Test what is entered, then save it and close."""
        if self._saver.is_running:
            return
        self._edit()
        if self._lacks_provider():
            return
        if self.fields.check():
            self._saver.save_tested(self._entered())
        else:
            self._show_text(self.tr("Not saved. Check the highlighted fields."), Tone.ERROR)

    def try_out(self) -> None:
        if self._saver.is_running or not self._lacks_provider():
            super().try_out()

    def _lacks_provider(self) -> bool:
        self.providers.settle()
        if why := self.providers.problem():
            self._show_text(why, Tone.ERROR)
            self.providers.search.setFocus()
        return bool(why)

    def _needs_of(self, provider_id: str) -> str:
        """Return what the user needs at hand for a connection, such as “Site domain, API key”."""
        provider = self._manager.catalogue.providers.get(provider_id)
        if provider is None:
            return ""
        labels = [provider_text(each.label) for each in provider.access.parameters]
        read_only = "" if provider.writes else self.tr("read-only") + " · "
        return read_only + ", ".join((*labels, self.tr("API key")))

    def _show_provider(self) -> None:
        """Show the form for the chosen provider, and suggest its name for the connection."""
        provider = self.fields.chosen
        self.head.setVisible(provider is not None)
        self.fields.setVisible(provider is not None)
        self.nothing.setVisible(provider is None)
        for button in (self.try_button, self.save_button):
            button.setEnabled(provider is not None)
        if provider is None:
            return
        if self.fields.name.text() == self._suggested:
            self._suggested = self._free_name(self.providers.name)
            self.fields.name.setText(self._suggested)
        self._show_host()

    def _is_edited(self) -> bool:
        """Return whether something was entered besides the choice of a provider."""
        entered = self.fields.connection()
        name = "" if entered.name == self._suggested else entered.name
        typed = {key: value for key, value in entered.parameters.items() if value}
        alone = msgspec.structs.replace(entered, name=name, provider="", parameters=typed)
        return alone != Connection(name="", provider="") or self.fields.has_secrets()

    def _free_name(self, name: str) -> str:
        taken = {other.casefold() for other in self._others()}
        numbers = (f"{name} {number}" for number in range(2, len(taken) + 3))
        return next(each for each in (name, *numbers) if each.casefold() not in taken)

    def _focus_name(self) -> None:
        # As Tab selects it: what is typed replaces the suggestion.
        first = self.fields.name if self.fields.chosen else self.providers.search
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_host(self) -> None:
        provider: Provider | None = self.fields.chosen
        if provider is not None:
            host = self._manager.host_of(self.fields.connection())
            self.head.show_provider(provider, host)
            self.fields.key_help.show_destination(host)

    def _miss_keyring(self, error: Exception) -> None:
        if isinstance(error, KeyringMissing):
            self.fields.key_help.has_keyring = False
            self._show_host()

    def _take_written(self, connection: Connection) -> None:
        super()._take_written(connection)
        self.added = connection.name

    def _finish(self, text: str) -> None:
        super()._finish(text)
        self._manager.added.emit(self.added, text)
        self.accept()

    def _let_edit(self, can: bool) -> None:
        for part in (self.providers, self.own_button, self.import_button):
            part.setEnabled(can)
        super()._let_edit(can and bool(self.providers.provider_id))

    def _add_provider(self) -> None:
        # A test that succeeds would save and close below the other dialog.
        self._edit()
        if provider_id := ProviderImportDialog.ask(self._manager, self):
            self.fields.offer(self._manager.catalogue, provider_id)
            self._focus_name()

    def _import_file(self) -> None:
        """Add a description from a file, and choose its provider."""
        self._edit()
        kinds = self.tr("Descriptions (*.toml);;All files (*)")
        if file := FileDialog.ask(self, self.tr("Import a description"), "", kinds):
            self._import.open(Path(file))

    def _ask_to_replace(self, question: str) -> None:
        self._ask(
            question,
            (self.tr("Keep the present one"), self._keep_present),
            (self.tr("Replace"), self._import.replace),
        )

    def _keep_present(self) -> None:
        self._import.cancel()
        self._show_text("")
        self._focus_name()

    def _offer_imported(self, provider_id: str, said: str) -> None:
        self.fields.offer(self._manager.catalogue, provider_id)
        self._focus_name()
        self._show_text(said, Tone.VERIFIED)
        # A fault of a file that was replaced is gone.
        self._descriptions.start()

    def done(self, result: int) -> None:
        self._import.cancel()
        super().done(result)

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(6)
        column.addWidget(self.providers, 1)
        column.addLayout(indented(self.own_button))
        rows = QVBoxLayout()
        rows.setSpacing(6)
        for part in (self.head, self.fields):
            rows.addWidget(part)
        for row in self.fields.later:
            row.hide()
        end = (self.try_button, self.close_button, self.save_button)
        self._lay_out(left, self.nothing, rows, (self.import_button,), end)
        put_in_order((self.providers.search, self.fields.name))
        put_in_order((self.import_button, *end, self.own_button, self.providers.search))

    def reject(self) -> None:
        if self._saver.is_testing:
            self.try_out()
        elif self.added:
            self._leave_saved()
        elif self._asking:
            self._keep_present()
        elif self._is_edited():
            self._ask(
                self.tr("Discard what you have entered?"),
                (self.tr("Keep editing"), self.reject),
                (self.tr("Discard and close"), super().reject),
            )
        else:
            super().reject()

    def _leave_saved(self) -> None:
        """Leave once the connection is in the file, whatever happened to its key."""
        if not self._saver.is_storing and self.fields.connection() != self._shown:
            self._ask(
                self.tr("Saved, but without your changes since then."),
                (self.tr("Keep editing"), lambda: self._show_text("")),
                (self.tr("Close"), self._close_saved),
            )
        elif self.fields.has_secrets():
            self._say_unstored(self._close_saved)
        else:
            self._close_saved()

    def _close_saved(self) -> None:
        self._manager.added.emit(self.added, self.tr("The key is not in the keyring."))
        super().reject()
