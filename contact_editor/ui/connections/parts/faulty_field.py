"""The field that a failed test points to: it gets the focus, with what is wrong beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from contact_editor.translation import tr
from contact_editor.ui.connections.connection_form import ConnectionForm
from contact_editor.ui.connections.form_row import FormRow
from contact_editor.viewmodels.connections.faulty_entry import FaultyEntry


class FaultyField:
    """Marks the field that can fix a failed test, until there is a message about another one."""

    def __init__(self, form: ConnectionForm) -> None:
        self._form = form
        self._marked: FormRow | None = None

    def clear(self) -> None:
        """Take the mark away."""
        marked, self._marked = self._marked, None
        if marked is not None:
            marked.blame("")

    def show(self, entry: FaultyEntry | None) -> None:
        """Mark the field of an entry and focus it; without one that can be edited, do nothing."""
        control = self._control(entry) if entry else None
        if entry is None or control is None or not control.isEnabled():
            return
        row = next(each for each in self._form.findChildren(FormRow) if each.focused is control)
        if self._form.network.isAncestorOf(control):
            self._form.network.open(True)
        self._marked = row
        row.blame(tr(entry.value))
        # As Tab selects it: what is typed or pasted replaces it.
        control.setFocus(Qt.FocusReason.TabFocusReason)

    def _control(self, entry: FaultyEntry) -> QWidget | None:
        network = self._form.network
        if entry is FaultyEntry.HOST:
            return network.address if network.address.text().strip() else self._part_of_base()
        if entry is FaultyEntry.PROXY:
            return network.proxy if network.has_own_proxy else network.way
        return {
            FaultyEntry.KEY: self._form.key_line.line,
            FaultyEntry.CERTIFICATES: network.certificates.line,
            FaultyEntry.PROXY_PASSWORD: network.password.line,
        }[entry]

    def _part_of_base(self) -> QWidget | None:
        """Return the first parameter that is a part of the provider's URL."""
        provider = self._form.chosen
        base = provider.access.base if provider else ""
        lines = self._form.parameters.items()
        return next((line for key, line in lines if f"{{{key}}}" in base), None)
