"""The form of one connection: returns and validates what is typed; saves nothing."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from contact_editor.providers.catalogue import Catalogue
from contact_editor.providers.description import Provider
from contact_editor.services.connections.connection import Connection
from contact_editor.ui.connections.form_row import FormRow, align_labels
from contact_editor.ui.connections.network_form import NetworkForm
from contact_editor.ui.connections.parameter_form import ParameterForm
from contact_editor.ui.connections.parts.environment_choice import EnvironmentChoice
from contact_editor.ui.connections.parts.key_help import KeyRow
from contact_editor.ui.connections.parts.provider_list import ProviderList
from contact_editor.ui.connections.provider_box import ProviderBox
from contact_editor.ui.connections.secret_field import MissingKeyReason, SecretField, key_problem
from contact_editor.ui.controls.single_line_edit import JoinedLineEdit
from contact_editor.ui.controls.tab_order import put_in_order
from contact_editor.ui.style.metrics import set_margins

_GAP = 8


class ConnectionForm(QWidget):
    """Shows one connection for editing."""

    edited = Signal()

    def __init__(
        self, catalogue: Catalogue, key_wanted: MissingKeyReason,
        provider: ProviderBox | ProviderList,
    ) -> None:  # fmt: skip
        """`provider` is where it is chosen: a box in the form, or a list beside it."""
        super().__init__()
        self._shown: Connection | None = None
        self._catalogue, self._key_wanted = catalogue, key_wanted
        self._settled, self._taken = Connection(name="", provider=""), dict[str, str]()
        self._filling = self._strict = self._trying = self._locked = False
        self.name, self.provider = JoinedLineEdit(), provider
        self.key_line = SecretField()
        self._key_row = KeyRow(self.key_line, self._problem_of_key)
        self.key_help = self._key_row.help
        self._own, self.network = ParameterForm(self.key_line), NetworkForm()
        self.environment = EnvironmentChoice()
        self.read_only = QCheckBox(self.tr("Read-only: nothing can be saved here"))
        self.skip_review = QCheckBox(self.tr("Save without review (sandbox only)"))
        self.keeps_left_out = QCheckBox(self.tr("Send changed fields only"))
        self._name_row = FormRow(self.tr("Name"), self.name, self._problem_of_name)
        self._provider_row: FormRow | None = None
        if isinstance(provider, ProviderBox):
            self._provider_row = FormRow(self.tr("Provider"), provider, provider.problem)
        self._arrange()
        self._listen()

    @property
    def parameters(self) -> dict[str, QLineEdit]:
        """The edits of the chosen provider's parameters, by key."""
        return self._own.lines

    @property
    def first(self) -> QWidget:
        """The first control that the user can use."""
        return self.key_line if self._locked else self.name

    @property
    def chosen(self) -> Provider | None:
        """The description of the chosen provider."""
        return self._catalogue.providers.get(self.provider.provider_id)

    def show_connection(
        self, connection: Connection | None, taken: Collection[str], *, locked: bool = False
    ) -> None:
        """Show a connection, or a new one; `taken` are the names of all others.

        `locked`: only the key and the proxy's password can be entered.
        """
        self._shown, self._locked = connection, locked
        self._filling, self._strict, self._trying = True, False, False
        self._fill(connection or Connection(name="", provider=""))
        self._filling = False
        own = (self.name, self.provider, self.environment, self.read_only, self.keeps_left_out)
        for control in own:
            control.setEnabled(not locked)
        self.network.lock(locked)
        self._settle(taken)

    def offer(self, catalogue: Catalogue, provider_id: str = "") -> None:
        """Offer other providers, and choose one that was just added.

        Another description of the chosen one is an edit: its host may be another.
        """
        if catalogue is self._catalogue and not provider_id:
            return
        before, self._catalogue = self.chosen, catalogue
        self.provider.take_providers(catalogue.names, provider_id)
        if self.chosen != before:
            self._follow_provider()

    def settle(self, taken: Collection[str]) -> None:
        """Treat what is shown as saved; a typed key or password stays."""
        self._shown = self.connection()
        self.network.settle(self._shown)
        self._settle(taken)

    def is_edited(self) -> bool:
        return self.connection() != self._settled or self.has_secrets()

    def has_secrets(self) -> bool:
        """Return whether a key or a password is typed."""
        return bool(self.key_line.key()) or self.network.has_password()

    def forget_secrets(self) -> None:
        self.key_line.forget()
        self.network.forget()

    def connection(self) -> Connection:
        """Return the connection as typed."""
        provider, shown = self.provider.provider_id, self._shown
        if self._locked and shown is not None:
            return shown
        kept = shown.parameters if shown and shown.provider == provider else {}
        typed = Connection(
            name=self.name.text().strip(),
            provider=provider,
            environment=self.environment.value,
            read_only=self.read_only.isChecked(),
            skip_review=self._is_sandbox() and self.skip_review.isChecked(),
            keeps_left_out=self.keeps_left_out.isChecked(),
            checked_description=shown.checked_description if shown else "",
            parameters=kept | self._own.values(),
        )
        return self.network.apply_to(typed)

    def check(self, *, to_try: bool = False) -> bool:
        """Show every problem and focus the first. A test needs a key, but no name."""
        self.provider.settle()
        self._strict, self._trying = not to_try, to_try
        # A problem that the user cannot fix must not prevent storing the key.
        found = [row for row in self._say_problems() if row.focused.isEnabled()]
        for row in found:
            row.show_note()
        for row in found[:1]:
            self.network.reveal(row)
            row.focused.setFocus()
        return not found

    def _settle(self, taken: Collection[str]) -> None:
        self._settled = self.connection()
        self._taken = {name.casefold(): name for name in taken}
        self._say_problems()

    def _say_problems(self) -> list[FormRow]:
        strict = self._strict or self._trying
        self.provider.is_required = strict
        rows = (self._name_row, self._provider_row)
        first = [row for row in rows if row and row.show_problem()]
        own = self._own.show_problems(strict=strict)
        last = [self._key_row] if self._key_row.show_problem() else []
        return [*first, *own, *last, *self.network.show_problems(strict=strict)]

    def _problem_of_name(self) -> str:
        name = self.name.text().strip()
        if taken := self._taken.get(name.casefold()):
            return self.tr("Another connection is called “{name}”").format(name=taken)
        if not name:
            return self.tr("Required") if self._strict else ""
        return "" if name.isprintable() else self.tr("Contains invisible characters")

    def _problem_of_key(self) -> str:
        is_checked = self._strict or self._trying
        if self.key_line.line.text() or (is_checked and self._shown is None):
            return key_problem(self.key_line.key())
        if self._shown is None or not is_checked:
            return ""
        return self._key_wanted(self.connection(), kept_as=self._shown.name)

    def _fill(self, connection: Connection) -> None:
        self.provider.show_providers(self._catalogue.names, connection.provider)
        self.environment.choose(connection.environment)
        self.name.setText(connection.name)
        self.read_only.setChecked(connection.read_only)
        self.skip_review.setChecked(connection.skip_review)
        self.keeps_left_out.setChecked(connection.keeps_left_out)
        self.key_line.forget()
        self.network.show_connection(connection)
        # Not looked up: the keyring might prompt for a password.
        kept = self.tr("Leave blank to keep the saved key")
        self.key_line.line.setPlaceholderText(kept if self._shown else "")
        self._own.fill(connection.parameters)
        self._show_parameters()
        self._follow_environment()

    def _follow_provider(self) -> None:
        if not self._filling:
            self._show_parameters()
            self._edit()

    def _show_parameters(self) -> None:
        access = self.chosen.access if self.chosen else None
        self._own.show_rows(access)
        for line in self.parameters.values():
            line.setEnabled(not self._locked)
        self._key_row.explain(access)
        self._key_row.mark_required(self._shown is None)
        align_labels(self)
        before = self.provider if self._provider_row else self.name
        put_in_order((before, *self.parameters.values(), self.key_line.line))

    def _is_sandbox(self) -> bool:
        return self.environment.value == "sandbox"

    def _follow_environment(self) -> None:
        sandbox = self._is_sandbox()
        self.skip_review.setEnabled(sandbox and not self._locked)
        self.skip_review.setChecked(sandbox and self.skip_review.isChecked())
        self._edit()

    def _edit(self) -> None:
        if not self._filling:
            self._say_problems()
            self.edited.emit()

    def _listen(self) -> None:
        for line in (self.name, self.key_line.line):
            line.textChanged.connect(self._edit)
        for box in (self.read_only, self.skip_review, self.keeps_left_out):
            box.toggled.connect(self._edit)
        self.provider.chosen.connect(self._follow_provider)
        self.environment.changed.connect(self._follow_environment)
        for part in (self._own, self.network):
            part.edited.connect(self._edit)

    def _arrange(self) -> None:
        hint = self.tr("Only if the provider is known to keep what a save leaves out")
        keeps = FormRow(self.keeps_left_out.text(), self.keeps_left_out, hint=hint)
        column = QVBoxLayout(self)
        column.setSpacing(_GAP)
        set_margins(column, self, 0, 0, 0, 0)
        self.later = (FormRow(self.skip_review.text(), self.skip_review), keeps)
        """Rows that are not needed to add a connection."""
        parts: list[QWidget | None] = [self._name_row, self._provider_row, self._own]
        parts += [self._key_row, FormRow(self.tr("Environment"), self.environment)]
        parts += [FormRow(self.read_only.text(), self.read_only), *self.later, self.network]
        for each in filter(None, parts):
            column.addWidget(each)
        column.addStretch(1)
