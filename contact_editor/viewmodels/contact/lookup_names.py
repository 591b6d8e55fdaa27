"""The names of ids, such as of subscriber lists, asked for once a connection."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.background import Background
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.progress import Told
from contact_editor.viewmodels.contact.session_memory import Memory


class Lookups(QObject):
    """Asks for the names of ids; without them the ids are shown."""

    learnt = Signal(str)
    """The look-up whose names are now in the memory."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background

    def learn(self, gateway: Gateway, memory: Memory) -> None:
        """Asks for what this connection's fields need and the memory does not have."""
        wanted = {field.lookup for field in gateway.provider.fields if field.lookup}
        for key in wanted - memory.names.keys():
            # Entered at once, so that it is not asked for twice.
            memory.names[key] = {}
            self._ask(gateway, memory, key)

    def _ask(self, gateway: Gateway, memory: Memory, key: str) -> None:
        async def ask(told: Told) -> dict[object, str]:
            return await gateway.names(key)

        def learn(names: dict[object, str]) -> None:
            memory.names[key] = names
            self.learnt.emit(key)

        work = self._background.begin(ask)
        work.succeeded.connect(learn)
        # The next contact asks again.
        work.failed.connect(lambda _: memory.names.pop(key, None))
