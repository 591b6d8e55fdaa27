"""What is asked of a provider to see how a connection stands: reads, and nothing else."""

from __future__ import annotations

from typing import Any

import msgspec

from contact_editor.model.contact import ContactSnapshot
from contact_editor.providers.description import Provider
from contact_editor.providers.rules.operation_rules import paths_of
from contact_editor.providers.templates import names_in
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.progress import Progress, RetryDelay
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

_FOR_GOOD = (301, 308)
"""What says that an address has moved; others may only lead whoever has no key to a login."""
_NOT_SEEN = (errors.ConnectError, errors.OutcomeUnknown, errors.InvalidResponse, errors.ServerFault)
"""After these nobody knows what the provider thinks of the key."""
_OF_KEY = (errors.KeyRefused, errors.CredentialError)


def at_once(progress: Progress) -> None:
    """Hears of a pause, and does not wait for its end: what is wrong is to be seen."""
    if isinstance(progress, RetryDelay):
        raise progress.reason


class ProviderChecks:
    """Asks a provider over a gateway, first without the key, then with it."""

    def __init__(self, connection: Connection, gateway: Gateway) -> None:
        self._connection = connection
        self._gateway = gateway
        self._provider = gateway.provider
        self._trouble: errors.ServiceError | None = None
        self._turned_away = 0
        """The status of the web page that refused whoever had no key; none is 0."""
        self._contacts: tuple[ContactSnapshot, ...] = ()
        self._total: int | None = None

    async def knock(self) -> CheckResult:
        """Looks who answers, without the key."""
        check = Check.ANSWER
        try:
            status = (await self._gateway.get_without_key()).status
        except errors.Redirected as trouble:
            if trouble.status in _FOR_GOOD:
                return bad(check, ResultCode.POINTS_AWAY_FOR_GOOD, trouble)
            return caution(check, ResultCode.POINTS_AWAY, trouble)
        except errors.NotJson as trouble:
            # It may do so to strangers alone; the answer to the key shows it.
            if isinstance(trouble, errors.BlockedBeforeProvider):
                self._turned_away = trouble.status
            return caution(check, ResultCode.TROUBLE, trouble)
        except errors.ServiceError as trouble:
            return failed(check, trouble)
        came = ResultCode.ANSWERS_WITH_FAULT if status >= 500 else ResultCode.ANSWERS
        return (caution if status >= 500 else good)(check, came, status=status)

    async def show_key(self) -> CheckResult:
        """Asks for a page of contacts with the key, and looks whether the provider answers."""
        check, provider = Check.PROVIDER, self._provider.name
        try:
            self._contacts, self._total = await self._gateway.first_page(at_once)
        except errors.ServiceError as trouble:
            self._trouble = trouble
            if (
                isinstance(trouble, errors.BlockedBeforeProvider)
                and trouble.status == self._turned_away
            ):
                return bad(check, ResultCode.TURNED_AWAY, trouble)
            if isinstance(trouble, errors.NotAContact):
                return bad(check, ResultCode.ANOTHER_PROVIDER, trouble, provider=provider)
            if isinstance(trouble, _NOT_SEEN):
                return failed(check, trouble)
            return not_tried(check, ResultCode.SHOWED_NOTHING)
        return good(check, ResultCode.IS_PROVIDER, provider=provider)

    def judge_key(self) -> CheckResult:
        """Says what the answer to the key was worth."""
        check, trouble = Check.KEY_ACCEPTED, self._trouble
        if isinstance(trouble, _OF_KEY):
            return failed(check, trouble)
        if isinstance(trouble, _NOT_SEEN):
            return msgspec.structs.replace(
                not_tried(check, ResultCode.NOT_SEEN), blocked_by=Check.PROVIDER
            )
        if isinstance(trouble, errors.TooManyRequests):
            return not_tried(check, ResultCode.NOT_JUDGED)
        if trouble is None or isinstance(trouble, errors.NoAccess):
            return good(check, ResultCode.ACCEPTED, total=self._total)
        return caution(check, ResultCode.NOT_REFUSED)

    async def look_at_parameters(self) -> CheckResult:
        """Says whether what the connection names besides the key is known there."""
        check, sent = Check.PARAMETERS, sent_parameters(self._provider)
        values = self._connection.parameters
        named = ", ".join(
            f"{parameter.label} {values.get(parameter.key, '')}"
            for parameter in self._provider.access.parameters
            if not sent or parameter.key in sent
        )
        if not named:
            return not_tried(check, ResultCode.NO_PARAMETERS)
        if isinstance(self._trouble, errors.TooManyRequests):
            return not_tried(check, ResultCode.NOT_JUDGED)
        if not sent:
            if self._connection.address:
                return not_tried(check, ResultCode.PARAMETERS_NOT_USED, parameters=named)
            return good(check, ResultCode.PARAMETERS_IN_ADDRESS, parameters=named)
        if self._trouble is not None:
            return bad(check, ResultCode.PARAMETERS_REFUSED, self._trouble, parameters=named)
        return good(check, ResultCode.PARAMETERS_TAKEN, parameters=named)

    async def try_rights(self) -> CheckResult:
        """Reads what can be read: contacts, one of them by itself, and the names of ids."""
        check, operations = Check.RIGHTS, self._provider.operations
        if isinstance(self._trouble, errors.TooManyRequests):
            return not_tried(check, ResultCode.NOT_JUDGED)
        if isinstance(self._trouble, errors.NotFound):
            return bad(check, ResultCode.NO_SUCH_CALL, self._trouble, path=operations.list.path)
        if self._trouble is not None:
            return failed(check, self._trouble)
        may, refused = [operations.list.path], []
        try:
            for contact in self._contacts[:1]:
                await self._gateway.read_again(contact.reference, at_once)
                may.append((operations.read or operations.find).path)
        except errors.ServiceError as trouble:
            return bad(check, ResultCode.MAY_NOT_READ_ONE, trouble, calls=", ".join(may))
        for lookup in operations.lookups:
            try:
                await self._gateway.names(lookup.key, at_once)
                may.append(lookup.path)
            except errors.ServiceError:
                refused.append(lookup.path)
        calls = ", ".join(dict.fromkeys(may))
        facts: dict[str, Any] = {"calls": calls, "read_only": self._connection.read_only}
        if refused:
            return caution(check, ResultCode.MAY_NOT_READ_ALL, **facts, refused=", ".join(refused))
        return good(check, ResultCode.MAY_READ, **facts)


def sent_parameters(provider: Provider) -> set[str]:
    """Names the parameters that stand in calls; the others stand in the address alone."""
    keys = {parameter.key for parameter in provider.access.parameters}
    operations = provider.operations
    find = operations.find
    queries = (find.query, operations.list.query, find.body, provider.access.headers)
    return set(names_in([*paths_of(provider), *queries])) & keys
