"""Form for the parameters that a provider needs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from contact_editor.model.email_addresses import readable_domain
from contact_editor.providers.access import Access, Parameter
from contact_editor.providers.patterns import matches, part_of_key
from contact_editor.providers.typed_parameter import (
    has_unusable_port,
    shown_parameter,
    understood,
)
from contact_editor.translation import provider_text
from contact_editor.ui.connections.form_row import FormRow
from contact_editor.ui.connections.secret_field import SecretField
from contact_editor.ui.controls.single_line_edit import JoinedLineEdit


class ParameterForm(QWidget):
    """One row per parameter; keeps what was typed while another provider is chosen."""

    edited = Signal()

    def __init__(self, key: SecretField, parent: QWidget | None = None) -> None:
        """`key` is where the API key is typed, which may contain a parameter."""
        super().__init__(parent)
        self._key = key
        self._found: dict[str, str] = {}
        key.line.textChanged.connect(self._follow_key)
        self.lines: dict[str, QLineEdit] = {}
        self._access: Access | None = None
        self._typed: dict[str, str] = {}
        self._rows: list[FormRow] = []
        self._strict = False
        self._column = QVBoxLayout(self)
        self._column.setSpacing(8)
        self._column.setContentsMargins(0, 0, 0, 0)

    def fill(self, typed: Mapping[str, str]) -> None:
        """Set the values for the rows that are shown next."""
        self._typed, self.lines = dict(typed), {}

    def show_rows(self, access: Access | None) -> None:
        """Show the rows of another provider."""
        self._access = access
        parameters = access.parameters if access else ()
        self._typed |= {key: line.text() for key, line in self.lines.items()}
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        self.lines = {parameter.key: self._line_of(parameter) for parameter in parameters}
        self.setVisible(bool(self.lines))
        self._found = {}
        self._follow_key()

    def _follow_key(self) -> None:
        """Fill in what the typed key contains, unless something else was entered."""
        for parameter in self._access.parameters if self._access else ():
            if not parameter.from_key:
                continue
            line, found = (
                self.lines[parameter.key],
                part_of_key(parameter.from_key, self._key.key()),
            )
            is_free = line.text() in ("", self._found.get(parameter.key, ""))
            if found and is_free and matches(parameter.pattern, found):
                self._found[parameter.key] = found
                line.setText(found)

    def values(self) -> dict[str, str]:
        """Return the interpreted values."""
        if self._access is None:
            return {}
        return {
            each.key: self._value(each, self.lines[each.key]) for each in self._access.parameters
        }

    def show_problems(self, *, strict: bool) -> list[FormRow]:
        """Show every problem; return the rows that have one. If strict, missing values count."""
        self._strict = strict
        return [row for row in self._rows if row.show_problem()]

    def _value(self, parameter: Parameter, line: QLineEdit) -> str:
        return understood(self._access, parameter, line.text()) if self._access else ""

    def _line_of(self, parameter: Parameter) -> QLineEdit:
        assert self._access is not None
        stored = self._typed.get(parameter.key, "")
        line = JoinedLineEdit(shown_parameter(self._access, parameter, stored))
        line.setPlaceholderText(parameter.example)
        line.textChanged.connect(self.edited)
        problem = partial(self._problem_of, parameter, line)
        remark = partial(self._remark_on, parameter, line)
        label, hint = provider_text(parameter.label), provider_text(parameter.help)
        row = FormRow(label, line, problem, hint, remark)
        row.mark_required(True)
        self._rows.append(row)
        self._column.addWidget(row)
        return line

    def _problem_of(self, parameter: Parameter, line: QLineEdit) -> str:
        text = self._value(parameter, line)
        if not text:
            return self.tr("Required") if self._strict else ""
        if matches(parameter.pattern, text):
            return self._problem_of_port(parameter, text)
        example = parameter.example or parameter.pattern
        return self.tr("Invalid value; example: {example}").format(example=example)

    def _problem_of_port(self, parameter: Parameter, text: str) -> str:
        if self._access is None or not has_unusable_port(self._access, parameter, text):
            return ""
        return self.tr("The port must be a number from 1 to 65535")

    def _remark_on(self, parameter: Parameter, line: QLineEdit) -> str:
        """Return how the text is interpreted, if that differs from what was typed."""
        value, typed = self._value(parameter, line), line.text()
        return understood_text(value) if value and value != typed else ""


def understood_text(value: str) -> str:
    """Return the note below a field for a value that was derived from the typed text."""
    words = QCoreApplication.translate("ParameterForm", "Understood as {value}")
    shown = readable_domain(value)
    return words.format(value=value if shown == value else f"{shown} ({value})")
