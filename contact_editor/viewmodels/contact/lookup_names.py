"""Names of ids, such as of subscriber lists; loaded once per account and session."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from contact_editor.background import NetworkThread
from contact_editor.model.contact import ContactSnapshot
from contact_editor.model.draft import elements
from contact_editor.model.fields import Field
from contact_editor.services.contacts.api.progress import ProgressCallback
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.viewmodels.contact.session_memory import AccountSession
from contact_editor.viewmodels.latest_task import while_valid


def names_in(
    fields: Iterable[Field], known: Mapping[str, Mapping[Any, str]], lookup: str,
    contact: ContactSnapshot,
) -> Mapping[Any, str]:  # fmt: skip
    """Return the known names of a lookup by id, in the form in which a contact has the ids."""
    keys = (field.key for field in fields if field.lookup == lookup)
    held = (element for key in keys for element in elements(contact.value(key)))
    return in_form_of(known.get(lookup, {}), tuple(held))


def in_form_of(names: Mapping[Any, str], held: tuple[Any, ...]) -> Mapping[Any, str]:
    """Return names by id as a contact holds the ids: as numbers, or as their digits."""
    if held and all(isinstance(each, str) for each in held):
        return {str(key): name for key, name in names.items()}
    if held and all(type(each) is int for each in held):
        return {int(k) if str(k).isdecimal() else k: name for k, name in names.items()}
    return names


class LookupNames(QObject):
    """Loads the names of ids; without them the ids are shown."""

    loaded = Signal(str)
    """The lookup whose names are loaded."""

    def __init__(self, background: NetworkThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background

    def load(self, gateway: Gateway, session: AccountSession) -> None:
        """Load the lookups that this connection's fields need and that are not loaded yet."""
        wanted = {field.lookup for field in gateway.provider.fields if field.lookup}
        for key in wanted - session.lookup_names.keys():
            # Set at once, so that it is not requested twice.
            session.lookup_names[key] = {}
            self._ask(gateway, session, key)

    def _ask(self, gateway: Gateway, session: AccountSession, key: str) -> None:
        async def ask(on_progress: ProgressCallback) -> dict[object, str]:
            return await gateway.names(key)

        def load(names: dict[object, str]) -> None:
            session.lookup_names[key] = names
            self.loaded.emit(key)

        work = self._background.begin(ask)
        work.succeeded.connect(while_valid(self, load))
        # The next contact tries again.
        work.failed.connect(lambda _: session.lookup_names.pop(key, None))
