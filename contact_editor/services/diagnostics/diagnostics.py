"""Examines a connection, step by step, from its settings to what its key may read."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias
from urllib.parse import urlsplit

import msgspec

from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.connections.base_url import base_address, key_host
from contact_editor.services.connections.connection import Connection
from contact_editor.services.contacts.gateway import Gateway
from contact_editor.services.contacts.open_gateway import open_gateway
from contact_editor.services.credentials.authorization import authorization
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.diagnostics.header_checks import clock, rate
from contact_editor.services.diagnostics.network_path import NetworkPath
from contact_editor.services.diagnostics.provider_checks import ProviderChecks
from contact_editor.services.diagnostics.results import (
    Check,
    CheckResult,
    ResultCode,
    Verdict,
    bad,
    caution,
    failed,
    good,
    not_tried,
)
from contact_editor.services.http.proxies import InvalidSystemProxy, proxy_for, proxy_for_async
from contact_editor.services.http.tls import tls_context_async
from contact_editor.services.http.transport import Exchange

Make: TypeAlias = Callable[[], Awaitable[CheckResult]]

NEEDS: dict[Check, tuple[Check, ...]] = {
    Check.SETTINGS: (),
    Check.NAME: (Check.SETTINGS,),
    Check.PROXY: (Check.SETTINGS,),
    Check.TCP: (Check.NAME, Check.PROXY),
    Check.TLS: (Check.TCP,),
    Check.ANSWER: (Check.TLS,),
    Check.KEYRING: (),
    Check.KEY: (Check.SETTINGS, Check.KEYRING),
    Check.PROVIDER: (Check.ANSWER, Check.KEY),
    # Made where somebody else has answered as well: it says that nothing was seen of the key.
    Check.KEY_ACCEPTED: (Check.ANSWER, Check.KEY),
    Check.PARAMETERS: (Check.PROVIDER, Check.KEY_ACCEPTED),
    Check.RIGHTS: (Check.PARAMETERS,),
    Check.CLOCK: (Check.ANSWER,),
    Check.RATE: (Check.PROVIDER, Check.KEY_ACCEPTED),
}
"""Every check in its order, and what has to be well for it to be made."""


class Diagnostics:
    """Examines one connection, once. It reads, and writes nothing to the provider."""

    def __init__(
        self, provider: Provider | None, connection: Connection, credentials: Credentials
    ) -> None:
        self._described = provider
        self._connection = connection
        self._credentials = credentials
        self._base = ""
        self._way: NetworkPath | None = None
        self._gateway: Gateway | None = None
        self._questions: ProviderChecks | None = None
        self._keyring_name = ""
        self._exchanges: list[Exchange] = []
        self._on_result = self._exchanges.append

    async def run(self, told: Callable[[CheckResult], None]) -> tuple[CheckResult, ...]:
        """Makes every check that can be made; `told` hears of each finding as it comes."""
        found: dict[Check, CheckResult] = {}
        try:
            for check, needs in NEEDS.items():
                root = next((found[need] for need in needs if found[need].is_blocking), None)
                found[check] = _stopped(check, root) if root else await self._make(check)
                told(found[check])
        finally:
            if self._way is not None:
                self._way.close()
            if self._gateway is not None:
                await self._gateway.close()
        return tuple(found.values())

    async def _make(self, check: Check) -> CheckResult:
        make: Make = getattr(self, f"_{check.name.lower()}")
        finding = await make()
        host = urlsplit(self._base).netloc
        return msgspec.structs.replace(finding, facts={"host": host, **finding.facts})

    async def _settings(self) -> CheckResult:
        check, provider, connection = Check.SETTINGS, self._described, self._connection
        if provider is None:
            reason = f"There is no provider “{connection.provider}”"
            return bad(check, ResultCode.SETTINGS_UNFIT, reason=reason)
        try:
            self._base = base_address(provider, connection)
            proxy = await proxy_for_async(self._base, connection.proxy)
            context = await tls_context_async(connection.certificates)
            self._gateway = open_gateway(provider, connection, self._credentials, self._on_result)
        except ValueError as error:
            return _unfit(check, error)
        except errors.ServiceError as trouble:
            return failed(check, trouble)
        parts = urlsplit(self._base)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        self._way = NetworkPath(parts.hostname or "", port, proxy, context, connection.certificates)
        self._questions = ProviderChecks(connection, self._gateway)
        return good(check, ResultCode.SETTINGS_FIT, address=self._base)

    async def _name(self) -> CheckResult:
        return await self._on_way.look_up()

    async def _proxy(self) -> CheckResult:
        try:
            proxy = await proxy_for(self._base, self._connection, self._credentials)
        except errors.CredentialError as trouble:
            return failed(Check.PROXY, trouble)
        except ValueError as error:
            return _unfit(Check.PROXY, error)
        return await self._on_way.ask_proxy(proxy)

    async def _tcp(self) -> CheckResult:
        return await self._on_way.connect()

    async def _tls(self) -> CheckResult:
        if self._base.startswith("http:"):
            return not_tried(Check.TLS, ResultCode.NOT_ENCRYPTED)
        return await self._on_way.handshake()

    async def _answer(self) -> CheckResult:
        self._on_way.close()
        found = await self._asked.knock()
        hung_up = isinstance(found.trouble, errors.ConnectionLost)
        if hung_up and self._base.startswith("http:") and await self._on_way.speaks_tls():
            return bad(Check.ANSWER, ResultCode.WANTS_TLS, found.trouble)
        return found

    async def _keyring(self) -> CheckResult:
        name = self._connection.name
        try:
            self._keyring_name = await self._credentials.ask_keyring(name)
        except errors.CredentialError as trouble:
            if self._credentials.is_session_only(name):
                return caution(Check.KEYRING, ResultCode.KEYRING_NOT_NEEDED, trouble)
            return failed(Check.KEYRING, trouble)
        return good(Check.KEYRING, ResultCode.KEYRING_ANSWERS, keyring=self._keyring_name)

    async def _key(self) -> CheckResult:
        assert self._described is not None
        name, check, host = self._connection.name, Check.KEY, key_host(self._base)
        try:
            authorization(self._described.access, await self._credentials.key(name, host))
        except errors.CredentialError as trouble:
            return failed(check, trouble)
        if self._credentials.is_session_only(name):
            return good(check, ResultCode.KEY_FOR_SESSION)
        return good(check, ResultCode.KEY_IN_KEYRING, keyring=self._keyring_name)

    async def _provider(self) -> CheckResult:
        return await self._asked.show_key()

    async def _key_accepted(self) -> CheckResult:
        return self._asked.judge_key()

    async def _parameters(self) -> CheckResult:
        return await self._asked.look_at_parameters()

    async def _rights(self) -> CheckResult:
        return await self._asked.try_rights()

    async def _clock(self) -> CheckResult:
        return clock(self._exchanges)

    async def _rate(self) -> CheckResult:
        return rate(self._exchanges)

    @property
    def _on_way(self) -> NetworkPath:
        assert self._way is not None
        return self._way

    @property
    def _asked(self) -> ProviderChecks:
        assert self._questions is not None
        return self._questions


def _unfit(check: Check, error: ValueError) -> CheckResult:
    is_systems = isinstance(error, InvalidSystemProxy)
    came = ResultCode.SYSTEM_UNFIT if is_systems else ResultCode.SETTINGS_UNFIT
    return bad(check, came, reason=str(error))


def _stopped(check: Check, root: CheckResult) -> CheckResult:
    """Says which check has to be well first: the one at the root of it."""
    because = root.blocked_by or root.check
    return CheckResult(
        check=check, verdict=Verdict.NOT_TRIED, code=ResultCode.STOPPED, blocked_by=because
    )
