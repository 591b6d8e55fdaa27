"""Finding a contact by what the user typed or pasted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from contact_editor.background import BackgroundTask, NetworkThread
from contact_editor.model.contact import ContactReference, ContactSnapshot, same_email
from contact_editor.providers.typed_reference import AmbiguousReference, typed_reference
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.progress import Progress, ProgressCallback
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone
from contact_editor.viewmodels.messages.progress_messages import progress_text


class ContactSearch(QObject):
    """One search at a time: a new one ends the one before it."""

    found = Signal(object)
    """The one contact that was meant."""
    multiple_found = Signal(object)
    """A tuple of contacts to choose from; perhaps none is exactly what was looked for."""
    message_changed = Signal(object)
    """A `Message` on why nothing was found."""
    status_changed = Signal(str)
    """What is under way, in words; empty where nothing is any more."""

    def __init__(self, background: NetworkThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reference: ContactReference | None = None
        self._background = background
        self._work: BackgroundTask | None = None
        self._place = ""
        self._proven: set[str] = set()
        """Connections on which somebody was found: their address is right."""

    @property
    def under_way(self) -> bool:
        return self._work is not None

    @property
    def email(self) -> str:
        """The email that was looked for last, or nothing."""
        return (self.reference.email or "") if self.reference else ""

    def find(self, gateway: Gateway, place: str, text: str) -> None:
        """Find what a text refers to; `place` is what people call the connection."""
        try:
            reference = typed_reference(gateway.provider, text)
        except AmbiguousReference as reason:
            words = str(reason)
            self.message_changed.emit(Message(f"{words[:1].upper()}{words[1:]}.", Tone.CAUTION))
            return
        self.read(gateway, place, reference)

    def read(self, gateway: Gateway, place: str, reference: ContactReference) -> None:
        """Find the contact that is referred to."""

        async def find(on_progress: ProgressCallback) -> tuple[ContactSnapshot, ...]:
            return await gateway.find(reference, on_progress)

        self.cancel()
        self.reference, self._place = reference, place
        self._work = self._background.begin(find)
        self._work.succeeded.connect(self._sort)
        self._work.failed.connect(self._fail)
        self._work.progressed.connect(self._tell)
        self.status_changed.emit(self._asking())

    def cancel(self) -> None:
        if self._work is not None:
            work = self._work
            self._end()
            work.cancel()

    def _sort(self, contacts: tuple[ContactSnapshot, ...]) -> None:
        self._end()
        assert self.reference is not None
        exact = self.reference.id is not None or all(
            same_email(contact.reference.email, self.email) for contact in contacts
        )
        if contacts:
            self._proven.add(self._place)
        if not contacts:
            words = self.tr("Nobody was found for {what} at {name}.")
            text = words.format(what=self.reference, name=self._place)
            # Where the address of the connection is wrong, everybody is not found.
            ways = () if self._place in self._proven else (MessageAction.CHECK_CONNECTION,)
            self.message_changed.emit(Message(text, Tone.CAUTION, ways))
        elif len(contacts) == 1 and exact:
            self.found.emit(contacts[0])
        else:
            self.multiple_found.emit(contacts)

    def _fail(self, error: Exception) -> None:
        self._end()
        self.message_changed.emit(error_message(error))

    def _tell(self, progress: Progress) -> None:
        self.status_changed.emit(progress_text(progress, self._asking()))

    def _asking(self) -> str:
        return self.tr("Asking {name} …").format(name=self._place)

    def _end(self) -> None:
        self._work = None
        self.status_changed.emit("")
