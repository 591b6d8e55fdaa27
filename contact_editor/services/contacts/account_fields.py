"""Custom fields of a connection's account, read again once they may have changed."""

from __future__ import annotations

import logging

from contact_editor.model.values import Json, UnreadValue
from contact_editor.providers.account_fields.field_definitions import (
    with_account_fields,
    with_unread_fields,
)
from contact_editor.providers.description import Provider
from contact_editor.providers.operations import Definitions
from contact_editor.services import errors
from contact_editor.services.contacts.api.api_client import ApiClient
from contact_editor.services.contacts.api.progress import ProgressCallback
from contact_editor.services.contacts.membership_reader import KEY_ERRORS, unread

_LOG = logging.getLogger(__name__)


class AccountFields:
    """Completes a description with the fields of the account."""

    def __init__(self, described: Provider, calls: ApiClient) -> None:
        self._described = described
        self._incomplete = with_unread_fields(described)
        self._calls = calls
        self._complete: Provider | None = None
        self._is_outdated = True
        self.unread: UnreadValue | None = None
        """Why they could not be read; None if they are known."""

    def forget(self) -> None:
        """Read the definitions again before the next contact is read."""
        self._is_outdated = True

    async def complete(self, on_progress: ProgressCallback) -> Provider:
        """Return the description with the account's fields; the same one if they are the same.

        If they were never read, it has one field that says so. Raises an error of the key, which
        reading a contact would also raise.
        """
        if self._is_outdated:
            # Before it is read: it may be forgotten again meanwhile.
            self._is_outdated = False
            try:
                self._take(await self._read(on_progress))
            except (errors.ServiceError, ValueError) as error:
                if isinstance(error, KEY_ERRORS):
                    self._is_outdated = True
                    raise
                _LOG.warning("the account's own fields cannot be read: %s", type(error).__name__)
                # What was read before is still the best that is known.
                self.unread = None if self._complete else unread(error)
            except BaseException:
                # Such as a search that was cancelled.
                self._is_outdated = True
                raise
        return self._complete or self._incomplete

    def _take(self, complete: Provider) -> None:
        self.unread = None
        if complete != self._complete:
            self._complete = complete
            self._calls.describe(complete)

    async def _read(self, on_progress: ProgressCallback) -> Provider:
        definitions = self._described.operations.definitions
        if definitions is None:
            return self._described
        answer = await self._calls.read(definitions, on_progress=on_progress)
        groups = await self._read_groups(definitions, on_progress)
        return with_account_fields(self._described, answer.body, self._complete, groups)

    async def _read_groups(self, definitions: Definitions, on_progress: ProgressCallback) -> Json:
        """Return the answer with the names of the groups; None if they cannot be read."""
        if definitions.groups is None:
            return None
        try:
            return (await self._calls.read(definitions.groups, on_progress=on_progress)).body
        except (errors.ServiceError, ValueError) as error:
            if isinstance(error, KEY_ERRORS):
                raise
            # They are names only: the fields are as usable without.
            _LOG.warning("the names of the groups cannot be read: %s", type(error).__name__)
            return None
