"""Checks of the provider: key, parameters and rights, by reading only."""

from __future__ import annotations

from typing import Any

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.providers.description import Provider
from contact_editor.providers.rules.operation_rules import paths_of
from contact_editor.providers.templates import names_in
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.api.progress import raise_on_retry
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.diagnostics.results import (
    Check,
    CheckResult,
    ResultCode,
    bad,
    caution,
    failed,
    good,
    not_tried,
)

_PERMANENT_REDIRECTS = (301, 308)
"""They mean that the URL has moved; others may redirect a request without a key to a login."""
_NOT_SEEN = (errors.ConnectError, errors.OutcomeUnknown, errors.InvalidResponse, errors.ServerError)
"""After these it is unknown whether the provider accepts the key."""
_OF_KEY = (errors.KeyRefused, errors.CredentialError)


class ProviderChecks:
    """Sends requests to a provider through a gateway, first without the key, then with it."""

    def __init__(self, connection: Connection, gateway: Gateway) -> None:
        self._connection = connection
        self._gateway = gateway
        self._provider = gateway.provider
        self._error: errors.ServiceError | None = None
        self._blocked_status = 0
        """The status of a web page in response to the request without the key; 0 if none."""
        self._contacts: tuple[ContactSnapshot, ...] = ()
        self._total: int | None = None

    async def request_without_key(self) -> CheckResult:
        """Check which server responds, without the key."""
        check = Check.ANSWER
        try:
            status = (await self._gateway.get_without_key()).status
        except errors.Redirected as error:
            if error.status in _PERMANENT_REDIRECTS:
                return bad(check, ResultCode.MOVED_PERMANENTLY, error)
            return caution(check, ResultCode.REDIRECTED, error)
        except errors.NotJson as error:
            # It may do so only for requests without a key; the next request shows it.
            if isinstance(error, errors.BlockedBeforeProvider):
                self._blocked_status = error.status
            return caution(check, ResultCode.ERROR, error)
        except errors.ServiceError as error:
            return failed(check, error)
        code = ResultCode.SERVER_ERROR if status >= 500 else ResultCode.ANSWERS
        return (caution if status >= 500 else good)(check, code, status=status)

    async def request_with_key(self) -> CheckResult:
        """Read a page of contacts with the key, and check whether the provider responds."""
        check, provider = Check.PROVIDER, self._provider.name
        try:
            self._contacts, self._total = await self._gateway.first_page(raise_on_retry)
        except errors.ServiceError as error:
            self._error = error
            blocked = isinstance(error, errors.BlockedBeforeProvider)
            if blocked and error.status == self._blocked_status:
                return bad(check, ResultCode.BLOCKED, error)
            if isinstance(error, errors.NotAContact):
                return bad(check, ResultCode.ANOTHER_PROVIDER, error, provider=provider)
            if isinstance(error, _NOT_SEEN):
                return failed(check, error)
            return not_tried(check, ResultCode.PROVIDER_UNCERTAIN)
        return good(check, ResultCode.IS_PROVIDER, provider=provider)

    def check_key(self) -> CheckResult:
        """Return whether the provider accepted the key, from the response to the request."""
        check, error = Check.KEY_ACCEPTED, self._error
        if isinstance(error, _OF_KEY):
            return failed(check, error)
        if isinstance(error, _NOT_SEEN):
            return msgspec.structs.replace(
                not_tried(check, ResultCode.NOT_SEEN), blocked_by=Check.PROVIDER
            )
        if isinstance(error, errors.TooManyRequests):
            return not_tried(check, ResultCode.UNDECIDED)
        if error is None or isinstance(error, errors.NoAccess):
            return good(check, ResultCode.ACCEPTED, total=self._total)
        return caution(check, ResultCode.NOT_REFUSED)

    async def check_parameters(self) -> CheckResult:
        """Return whether the provider accepted the connection's parameters."""
        check, sent = Check.PARAMETERS, sent_parameters(self._provider)
        values = self._connection.parameters
        named = ", ".join(
            f"{parameter.label} {values.get(parameter.key, '')}"
            for parameter in self._provider.access.parameters
            if not sent or parameter.key in sent
        )
        if not named:
            return not_tried(check, ResultCode.NO_PARAMETERS)
        if isinstance(self._error, errors.TooManyRequests):
            return not_tried(check, ResultCode.UNDECIDED)
        if not sent:
            if self._connection.address:
                return not_tried(check, ResultCode.PARAMETERS_NOT_USED, parameters=named)
            return good(check, ResultCode.PARAMETERS_IN_ADDRESS, parameters=named)
        if self._error is not None:
            return bad(check, ResultCode.PARAMETERS_REFUSED, self._error, parameters=named)
        return good(check, ResultCode.PARAMETERS_ACCEPTED, parameters=named)

    async def check_rights(self) -> CheckResult:
        """Read the list of contacts, a single contact, and the lookups."""
        check, operations = Check.RIGHTS, self._provider.operations
        if isinstance(self._error, errors.TooManyRequests):
            return not_tried(check, ResultCode.UNDECIDED)
        if isinstance(self._error, errors.NotFound):
            return bad(check, ResultCode.NO_SUCH_CALL, self._error, path=operations.list.path)
        if self._error is not None:
            return failed(check, self._error)
        allowed, refused = [operations.list.path], []
        try:
            for contact in self._contacts[:1]:
                await self._gateway.read_again(contact.reference, raise_on_retry)
                allowed.append((operations.read or operations.find).path)
        except errors.ServiceError as error:
            return bad(check, ResultCode.MAY_NOT_READ_ONE, error, calls=", ".join(allowed))
        for lookup in operations.lookups:
            try:
                await self._gateway.names(lookup.key, raise_on_retry)
                allowed.append(lookup.path)
            except errors.ServiceError:
                refused.append(lookup.path)
        calls = ", ".join(dict.fromkeys(allowed))
        facts: dict[str, Any] = {"calls": calls, "read_only": self._connection.read_only}
        if refused:
            return caution(check, ResultCode.MAY_NOT_READ_ALL, **facts, refused=", ".join(refused))
        return good(check, ResultCode.MAY_READ, **facts)


def sent_parameters(provider: Provider) -> set[str]:
    """Return the parameters that are sent in requests; the others are only in the base URL."""
    keys = {parameter.key for parameter in provider.access.parameters}
    operations = provider.operations
    find = operations.find
    queries = (find.query, operations.list.query, find.body, provider.access.headers)
    return set(names_in([*paths_of(provider), *queries])) & keys
