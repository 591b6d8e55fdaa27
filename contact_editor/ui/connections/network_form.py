"""Form for the network settings of a connection: address, certificates and proxy."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contact_editor.providers.typed_parameter import understood_address
from contact_editor.services.connections.base_url import checked_address
from contact_editor.services.connections.connection import Connection
from contact_editor.services.http.proxies import DIRECTLY, checked_proxy
from contact_editor.ui.connections.file_field import FileField
from contact_editor.ui.connections.form_row import FormRow
from contact_editor.ui.connections.parameter_form import understood_text
from contact_editor.ui.connections.secret_field import SecretField
from contact_editor.ui.controls.combo_box import ComboBox
from contact_editor.ui.controls.single_line_edit import JoinedLineEdit
from contact_editor.ui.surfaces.expander import Expander

_OWN = "own"


class NetworkForm(QWidget):
    """Network settings; most connections need none, so they are collapsed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Connection(name="", provider="")
        self._strict = self._filling = False
        self.address, self._box = JoinedLineEdit(), QWidget()
        self.expander = Expander(self._box)
        self.expander.show_title(self.tr("Network"), self.tr("address, proxy, certificate file"))
        kinds = self.tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        self.certificates = FileField(self.tr("Choose certificates"), kinds)
        self.way, self.proxy, self.user = ComboBox(), JoinedLineEdit(), JoinedLineEdit()
        self.way.show_choices(
            (
                (self.tr("System default"), ""),
                (self.tr("None"), DIRECTLY),
                (self.tr("Manual"), _OWN),
            )
        )
        self.proxy.setPlaceholderText("http://proxy.example.com:3128")
        self.password = SecretField(may_show=True)
        self.password.show_button.setAccessibleName(self.tr("Show proxy password"))
        self._arrange()
        self.open(False)

    def show_connection(self, connection: Connection) -> None:
        """Show a connection's settings; expanded if they differ from the defaults."""
        self._shown, self._filling = connection, True
        own = connection.proxy not in ("", DIRECTLY)
        self.address.setText(connection.address)
        self.certificates.line.setText(connection.certificates)
        self.way.setCurrentIndex(self.way.findData(_OWN if own else connection.proxy))
        self.proxy.setText(connection.proxy if own else "")
        self.user.setText(connection.proxy_user)
        self.forget()
        self._filling = False
        self._follow()
        proxy = connection.proxy or connection.proxy_user
        self.open(bool(connection.address or connection.certificates or proxy))

    def lock(self, locked: bool) -> None:
        """Lock everything but the password, or nothing."""
        for control in (self.address, self.certificates, self.way, self.proxy, self.user):
            control.setEnabled(not locked)

    def settle(self, connection: Connection) -> None:
        """Treat what is shown as saved; a typed password stays."""
        self._shown = connection
        self._follow()

    def apply_to(self, connection: Connection) -> Connection:
        """Return the connection with the settings typed here."""
        way: str = self.way.currentData() or ""
        return msgspec.structs.replace(
            connection,
            address=self._address_typed(),
            certificates=self.certificates.text(),
            proxy=self.proxy.text().strip() if way == _OWN else way,
            proxy_user="" if way == DIRECTLY else self.user.text().strip(),
        )

    @property
    def has_own_proxy(self) -> bool:
        """Whether the address of a proxy is entered here."""
        return bool(self.way.currentData() == _OWN)

    def has_password(self) -> bool:
        return bool(self.password.line.text())

    def entered_password(self) -> str | None:
        """Return the password to use from now on; None if the stored one can be used.

        A password for one proxy and user must not be sent to another.
        """
        if self.has_password():
            return self.password.line.text()
        return "" if self._shown.proxy_user and self._goes_elsewhere() else None

    def forget(self) -> None:
        self.password.forget()

    def show_problems(self, *, strict: bool) -> list[FormRow]:
        """Show every problem; return the rows that have one. If strict, missing values count."""
        self._strict = strict
        return [row for row in self._rows if row.show_problem()]

    def reveal(self, row: FormRow) -> None:
        """Expand if one of these rows is in here."""
        if row in self._rows:
            self.open(True)

    def open(self, is_open: bool) -> None:
        self.expander.set_open(is_open)

    def _focus_first(self) -> None:
        # Of a managed connection only the password can be entered.
        is_locked = not self.address.isEnabled()
        first = self.password.line if is_locked else self.address
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _address_typed(self) -> str:
        return understood_address(self.address.text())

    def _problem_of_address(self) -> str:
        try:
            checked_address(self._address_typed() or "https://localhost")
        except ValueError as error:
            return str(error)[:1].upper() + str(error)[1:]
        return ""

    def _remark_on_address(self) -> str:
        value = self._address_typed()
        return understood_text(value) if value != self.address.text() else ""

    def _goes_elsewhere(self) -> bool:
        typed = self.apply_to(self._shown)
        return (typed.proxy, typed.proxy_user) != (self._shown.proxy, self._shown.proxy_user)

    def _problem_of_certificates(self) -> str:
        # The file itself is checked when it is used: a disk may be slow.
        place = self.certificates.text()
        if place and not Path(place).is_absolute():
            return self.tr("Enter the full path of the file, or browse for it")
        return "" if place.isprintable() else self.tr("Not a valid file name")

    def _problem_of_proxy(self) -> str:
        if self.way.currentData() != _OWN:
            return ""
        typed = self.proxy.text().strip()
        if not typed:
            return self.tr("Required") if self._strict else ""
        try:
            checked_proxy(typed, self._address_typed())
        except ValueError as error:
            return str(error)[:1].upper() + str(error)[1:]
        return "" if typed != DIRECTLY else self.tr("Choose “None” above")

    def _problem_of_user(self) -> str:
        user = self.user.text().strip()
        if ":" in user or not user.isprintable():
            return self.tr("A user name can't contain such characters")
        needed = self._strict and self.has_password() and not user
        return self.tr("Enter the user name as well") if needed else ""

    def _follow(self) -> None:
        """Show the rows of the chosen kind of proxy."""
        way = self.way.currentData()
        self._proxy_row.setVisible(way == _OWN)
        for row in (self._user_row, self._password_row):
            row.setVisible(way != DIRECTLY)
        kept = self._shown.name and self._shown.proxy_user and not self._goes_elsewhere()
        stored = self.tr("Leave blank to keep the saved password")
        self.password.line.setPlaceholderText(stored if kept else "")
        if not self._filling:
            self.edited.emit()

    def _arrange(self) -> None:
        hint = self.tr("https, or http on this computer only")
        self._address_row = FormRow(
            self.tr("API base URL"), self.address, self._problem_of_address, hint,
            self._remark_on_address,
        )  # fmt: skip
        hint = self.tr(
            "Your company's certificate authority (PEM file), trusted in addition to the system's"
        )
        self._certificates_row = FormRow(
            self.tr("Certificates"), self.certificates, self._problem_of_certificates, hint
        )
        self._way_row = FormRow(self.tr("Proxy"), self.way)
        hint = self.tr("http://, https:// or socks5://, host and port")
        self._proxy_row = FormRow(
            self.tr("Proxy address"), self.proxy, self._problem_of_proxy, hint
        )
        hint = self.tr("Only if the proxy requires one")
        self._user_row = FormRow(self.tr("Proxy user"), self.user, self._problem_of_user, hint)
        self._password_row = FormRow(self.tr("Proxy password"), self.password)
        self._rows = (self._address_row, self._certificates_row, self._proxy_row, self._user_row)
        inner, column = QVBoxLayout(self._box), QVBoxLayout(self)
        for layout in (inner, column):
            layout.setSpacing(8)
            layout.setContentsMargins(0, 0, 0, 0)
        for row in (*self._rows[:2], self._way_row, *self._rows[2:], self._password_row):
            inner.addWidget(row)
        column.addWidget(self.expander)
        self.expander.entered.connect(self._focus_first)
        self.way.currentIndexChanged.connect(self._follow)
        lines = (self.address, self.certificates.line, self.proxy, self.user, self.password.line)
        for line in lines:
            line.textChanged.connect(self._follow)
