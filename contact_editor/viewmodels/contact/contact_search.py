"""Finds a contact by typed or pasted text."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from contact_editor.background import NetworkThread
from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.email_addresses import same_email, spellings
from contact_editor.providers.typed_reference import typed_references
from contact_editor.services.contacts.api.progress import Progress, ProgressCallback
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.viewmodels.contact.open_connection import OpenConnection
from contact_editor.viewmodels.contact.search.empty_search import EmptySearch, SearchKind
from contact_editor.viewmodels.latest_task import LatestTask
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone, remade
from contact_editor.viewmodels.messages.progress_messages import progress_text
from contact_editor.viewmodels.messages.value_text import truncate

_MAX_QUOTED_CHARS = 60
_MAX_NAME_CHARS = 80


class ContactSearch(QObject):
    """One search at a time: a new one replaces the previous one."""

    found = Signal(object, object)
    """The `OpenConnection` that was searched, and the contact that was found."""
    multiple_found = Signal(object, object)
    """The same, and a tuple of contacts to choose from; perhaps none is an exact match."""
    candidates_found = Signal(object)
    """A tuple of `ContactReference`s for the user to choose from."""
    none_found = Signal(object)
    """A `EmptySearch`: the provider was asked, and has no such contact."""
    message_changed = Signal(object)
    """A `Message` that says why nothing could be searched for."""
    status_changed = Signal(str)
    """Status text; empty when the search has ended."""

    def __init__(self, background: NetworkThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reference: ContactReference | None = None
        self.open_connection: OpenConnection | None = None
        """What the last search went through, unless it was cancelled."""
        self.text = ""
        """What the provider was asked for last."""
        self._background = background
        self._task = LatestTask(self)
        self._asked_at = datetime.now(UTC)
        self._proven: set[str] = set()
        """Connections on which a contact was found: their address is right."""

    @property
    def under_way(self) -> bool:
        return self._task.is_running

    @property
    def email(self) -> str:
        """The email of the last search; empty if there was none."""
        return (self.reference.email or "") if self.reference else ""

    def is_for(self, contact: ContactSnapshot) -> bool:
        """Return whether the last search was for exactly this contact."""
        return self.reference is not None and self.reference.id == contact.reference.id

    def find(self, through: OpenConnection, text: str) -> None:
        """Find what a text refers to."""
        references = typed_references(through.provider, text)
        if references.exact is not None:
            self.read(through, references.exact)
            return
        self.cancel()
        self.reference = None
        if references.candidates:
            self.candidates_found.emit(references.candidates)
        elif through.provider.operations.search is not None and _is_name(text):
            self._search(through, " ".join(text.split()))
        else:
            name = through.connection.name if _is_name(text) else ""
            self.message_changed.emit(remade(lambda: self._contains_none(text, name)))

    def read(self, through: OpenConnection, reference: ContactReference) -> None:
        """Read the contact with this reference."""

        async def find(on_progress: ProgressCallback) -> tuple[ContactSnapshot, ...]:
            return await _find_in_any_spelling(through.gateway, reference, on_progress)

        self.cancel()
        self.reference, self.open_connection, self.text = reference, through, str(reference)
        self._asked_at = datetime.now(UTC)
        sort = partial(self._sort, through, reference)
        self._task.start(self._background.begin(find), sort, self._fail, self._report)
        self.status_changed.emit(self._asking())

    def _search(self, through: OpenConnection, name: str) -> None:
        """Look for a name; the user chooses one of the contacts that the provider finds."""

        async def search(on_progress: ProgressCallback) -> tuple[ContactSnapshot, ...]:
            return await through.gateway.search(name, on_progress)

        def sort(contacts: tuple[ContactSnapshot, ...]) -> None:
            self.status_changed.emit("")
            if contacts:
                self._proven.add(through.connection.name)
                self.multiple_found.emit(through, contacts)
            else:
                self._say_none(through, name, SearchKind.NAME)

        self.open_connection, self.text = through, name
        self._asked_at = datetime.now(UTC)
        self._task.start(self._background.begin(search), sort, self._fail, self._report)
        self.status_changed.emit(self._asking())

    def cancel(self) -> None:
        """Stop searching: no answer to it is handled any more."""
        self.open_connection = None
        if self._task.is_running:
            self._task.cancel()
            self.status_changed.emit("")

    def _sort(
        self, through: OpenConnection, reference: ContactReference,
        contacts: tuple[ContactSnapshot, ...],
    ) -> None:  # fmt: skip
        self.status_changed.emit("")
        exact = all(_is_meant(reference, contact) for contact in contacts)
        if contacts:
            self._proven.add(through.connection.name)
        if not contacts and reference.id is None:
            self._say_none(through, str(reference.email), SearchKind.EMAIL)
        elif not contacts:
            # An address beside the id was not requested.
            self._say_none(through, str(reference.id), SearchKind.ID)
        elif len(contacts) == 1 and exact:
            self.found.emit(through, contacts[0])
        else:
            self.multiple_found.emit(through, contacts)

    def _contains_none(self, text: str, searched: str) -> Message:
        """Return what to enter; `searched`: the connection, if the text may be a name."""
        words = self.tr("Enter a contact ID, email address or link. “{text}” contains none.")
        if searched:
            reason = self.tr("Contacts of {name} can't be found by their names.")
            words = f"{reason} {words}"
        return Message(words.format(text=_shortened(text), name=searched), Tone.CAUTION)

    def none_found_message(self, none: EmptySearch) -> Message:
        """Return the message that a contact which stays open was not found again."""
        place = none.connection.name
        # With a wrong address, no contact is ever found.
        ways = () if none.is_proven else (MessageAction.CHECK_CONNECTION,)

        def none_found() -> Message:
            words = self.tr("No contact found for {what} in {name}.")
            text = words.format(what=_shortened(none.text), name=place)
            return Message(text, Tone.CAUTION, ways)

        return remade(none_found)

    def _say_none(self, through: OpenConnection, text: str, by: SearchKind) -> None:
        now, connection = datetime.now(UTC), through.connection
        seconds = (now - self._asked_at).total_seconds()
        host = urlsplit(through.base_address).netloc
        is_proven = connection.name in self._proven
        self.none_found.emit(EmptySearch(text, by, connection, host, now, seconds, is_proven))

    def _fail(self, error: Exception) -> None:
        self.status_changed.emit("")
        self.message_changed.emit(error_message(error))

    def _report(self, progress: Progress) -> None:
        self.status_changed.emit(progress_text(progress, self._asking()))

    def _asking(self) -> str:
        place = self.open_connection.connection.name if self.open_connection else ""
        return self.tr("Asking {name} …").format(name=place)


async def _find_in_any_spelling(
    gateway: Gateway, reference: ContactReference, on_progress: ProgressCallback
) -> tuple[ContactSnapshot, ...]:
    """Search for the email as typed, then with its domain in the other spelling."""
    similar: tuple[ContactSnapshot, ...] = ()
    for email in spellings(reference.email) if reference.email else (None,):
        found = await gateway.find(reference._replace(email=email), on_progress)
        if any(_is_meant(reference, contact) for contact in found):
            return found
        similar = similar or found
        if reference.id is not None:
            break
    return similar


def _is_meant(reference: ContactReference, contact: ContactSnapshot) -> bool:
    """Return whether a contact is the requested one: by its id, else by its email.

    With an id, another email is only a change of that contact, such as by another user.
    """
    if reference.id is not None:
        return contact.reference.id == reference.id
    return reference.email is None or same_email(contact.reference.email or "", reference.email)


def _is_name(text: str) -> bool:
    """Return whether a text may be the name of a contact: short, on one line, and with a letter."""
    named = text.strip()
    return len(named) <= _MAX_NAME_CHARS and named.isprintable() and any(map(str.isalpha, named))


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return truncate(words, _MAX_QUOTED_CHARS)
