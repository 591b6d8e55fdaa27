"""Custom fields of a connection's account, read once per session."""

from __future__ import annotations

import logging

from contact_editor.providers.account_fields.field_definitions import with_account_fields
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.contacts.api.api_client import ApiClient
from contact_editor.services.contacts.api.progress import ProgressCallback

_LOG = logging.getLogger(__name__)


class AccountFields:
    """Completes a description with the fields of the account."""

    def __init__(self, described: Provider, calls: ApiClient) -> None:
        self._described = described
        self._calls = calls
        self._complete: Provider | None = None

    def forget(self) -> None:
        """Read the definitions again before the next contact is read."""
        self._complete = None

    async def complete(self, on_progress: ProgressCallback) -> Provider:
        """Return the description with the account's fields; unchanged if the key may not read them.

        Raises the errors that reading a contact would also raise, such as a rejected key.
        """
        if self._complete is None:
            self._complete = await self._read(on_progress)
            self._calls.describe(self._complete)
        return self._complete

    async def _read(self, on_progress: ProgressCallback) -> Provider:
        definitions = self._described.operations.definitions
        if definitions is None:
            return self._described
        try:
            answer = await self._calls.read(definitions, on_progress=on_progress)
            return with_account_fields(self._described, answer.body)
        except (errors.NoAccess, errors.NotFound, ValueError) as error:
            _LOG.warning("the account's own fields cannot be read: %s", type(error).__name__)
            return self._described
