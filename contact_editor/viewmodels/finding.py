"""Finding a contact by what a person typed or pasted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.background import Background, Work
from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.providers.typed_reference import Unclear, typed_reference
from contact_editor.services.calls import Told
from contact_editor.services.gateway import Gateway


class Finding(QObject):
    """One search at a time: a new one ends the one before it."""

    found = Signal(object)
    """The one contact that was meant."""
    several = Signal(object)
    """A tuple of contacts to choose from; perhaps none is exactly what was looked for."""
    nobody = Signal(object)
    """The `ContactReference` that nobody answers to."""
    unclear = Signal(str)
    """What was typed refers to no contact; says why."""
    failed = Signal(object)
    progressed = Signal(object)
    ended = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reference: ContactReference | None = None
        self._background = background
        self._work: Work | None = None

    def find(self, gateway: Gateway, text: str) -> None:
        try:
            reference = typed_reference(gateway.provider, text)
        except Unclear as reason:
            self.unclear.emit(str(reason))
            return
        self.look_up(gateway, reference)

    def look_up(self, gateway: Gateway, reference: ContactReference) -> None:
        async def find(told: Told) -> tuple[ContactSnapshot, ...]:
            return await gateway.find(reference, told)

        self.cancel()
        self.reference = reference
        self._work = self._background.begin(find)
        self._work.succeeded.connect(self._sort)
        self._work.failed.connect(self._fail)
        self._work.progressed.connect(self.progressed)

    @property
    def under_way(self) -> bool:
        return self._work is not None

    def cancel(self) -> None:
        if self._work is not None:
            work, self._work = self._work, None
            work.cancel()
            self.ended.emit()

    def _sort(self, contacts: tuple[ContactSnapshot, ...]) -> None:
        self._end()
        assert self.reference is not None
        email = (self.reference.email or "").casefold()
        exact = self.reference.id is not None or all(
            (contact.reference.email or "").casefold() == email for contact in contacts
        )
        if not contacts:
            self.nobody.emit(self.reference)
        elif len(contacts) == 1 and exact:
            self.found.emit(contacts[0])
        else:
            self.several.emit(contacts)

    def _fail(self, trouble: Exception) -> None:
        self._end()
        self.failed.emit(trouble)

    def _end(self) -> None:
        self._work = None
        self.ended.emit()
