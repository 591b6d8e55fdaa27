"""Diagnostics of a connection: checks in order, from its settings to the rights of its key."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias
from urllib.parse import urlsplit

import msgspec

from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.connections.base_url import base_address
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
from contact_editor.services.http.destinations import read_key_destination
from contact_editor.services.http.proxies import (
    InvalidSystemProxy,
    no_proxy_match,
    proxy_for,
    proxy_for_async,
)
from contact_editor.services.http.tls import tls_context_async
from contact_editor.services.http.transport import Exchange

RunCheck: TypeAlias = Callable[[], Awaitable[CheckResult]]

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
    # Also run if another server responded: it reports that the key was not checked.
    Check.KEY_ACCEPTED: (Check.ANSWER, Check.KEY),
    Check.PARAMETERS: (Check.PROVIDER, Check.KEY_ACCEPTED),
    Check.RIGHTS: (Check.PARAMETERS,),
    Check.CLOCK: (Check.ANSWER,),
    Check.RATE: (Check.PROVIDER, Check.KEY_ACCEPTED),
}
"""Every check in order, with the checks that must succeed before it."""


class Diagnostics:
    """Checks one connection, once. It only reads, and writes nothing to the provider."""

    def __init__(
        self, provider: Provider | None, connection: Connection, credentials: Credentials,
        may_search: Callable[[], bool] = lambda: True,
    ) -> None:  # fmt: skip
        """`may_search`: see `ApiClient`."""
        self._provider_description = provider
        self._connection = connection
        self._credentials = credentials
        self._may_search = may_search
        self._base = ""
        self._path: NetworkPath | None = None
        self._gateway: Gateway | None = None
        self._checks: ProviderChecks | None = None
        self._keyring_name = ""
        self._exchanges: list[Exchange] = []

    async def run(self, on_result: Callable[[CheckResult], None]) -> tuple[CheckResult, ...]:
        """Run every check that is possible; `on_result` is called with each result."""
        results: dict[Check, CheckResult] = {}
        try:
            for check, needs in NEEDS.items():
                blocking = next(
                    (results[need] for need in needs if results[need].is_blocking), None
                )
                results[check] = _stopped(check, blocking) if blocking else await self._run(check)
                on_result(results[check])
        finally:
            if self._path is not None:
                self._path.close()
            if self._gateway is not None:
                await self._gateway.close()
        return tuple(results.values())

    async def _run(self, check: Check) -> CheckResult:
        run_check: RunCheck = getattr(self, f"_{check.name.lower()}")
        result = await run_check()
        host = urlsplit(self._base).netloc
        return msgspec.structs.replace(result, facts={"host": host, **result.facts})

    async def _settings(self) -> CheckResult:
        check, provider, connection = Check.SETTINGS, self._provider_description, self._connection
        if provider is None:
            reason = f"Unknown provider “{connection.provider}”"
            return bad(check, ResultCode.SETTINGS_INVALID, reason=reason)
        try:
            self._base = base_address(provider, connection)
            proxy = await proxy_for_async(self._base, connection.proxy)
            context = await tls_context_async(connection.certificates)
            self._gateway = open_gateway(
                provider, connection, self._credentials, self._exchanges.append, self._may_search
            )
        except ValueError as error:
            return _invalid_settings(check, error)
        except errors.ServiceError as error:
            return failed(check, error)
        parts = urlsplit(self._base)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        self._path = NetworkPath(
            parts.hostname or "", port, proxy, context, connection.certificates
        )
        self._checks = ProviderChecks(connection, self._gateway)
        return good(check, ResultCode.SETTINGS_VALID, address=self._base)

    async def _name(self) -> CheckResult:
        return await self._network_path.resolve_name()

    async def _proxy(self) -> CheckResult:
        try:
            proxy = await proxy_for(self._base, self._connection, self._credentials)
        except errors.CredentialError as error:
            return failed(Check.PROXY, error)
        except ValueError as error:
            return _invalid_settings(Check.PROXY, error)
        result = await self._network_path.open_tunnel(proxy)
        return result if self._connection.proxy else _with_exceptions(result, self._base)

    async def _tcp(self) -> CheckResult:
        return await self._network_path.connect()

    async def _tls(self) -> CheckResult:
        if self._base.startswith("http:"):
            return not_tried(Check.TLS, ResultCode.NOT_ENCRYPTED)
        return await self._network_path.handshake()

    async def _answer(self) -> CheckResult:
        self._network_path.close()
        result = await self._provider_checks.request_without_key()
        closed = isinstance(result.error, errors.ConnectionLost)
        if closed and self._base.startswith("http:") and await self._network_path.uses_tls():
            return bad(Check.ANSWER, ResultCode.TLS_REQUIRED, result.error)
        return result

    async def _keyring(self) -> CheckResult:
        name = self._connection.name
        try:
            self._keyring_name = await self._credentials.ask_keyring(name)
        except errors.CredentialError as error:
            if self._credentials.is_session_only(name):
                return caution(Check.KEYRING, ResultCode.KEYRING_NOT_NEEDED, error)
            return failed(Check.KEYRING, error)
        return good(Check.KEYRING, ResultCode.KEYRING_ANSWERS, keyring=self._keyring_name)

    async def _key(self) -> CheckResult:
        provider = self._provider_description
        assert provider is not None
        name, check = self._connection.name, Check.KEY
        try:
            destination = await read_key_destination(self._base, self._connection)
            authorization(provider.access, await self._credentials.key(name, destination))
        except (errors.CredentialError, errors.CertificatesUnusable) as error:
            return failed(check, error)
        if self._credentials.is_session_only(name):
            return good(check, ResultCode.KEY_FOR_SESSION)
        return good(check, ResultCode.KEY_IN_KEYRING, keyring=self._keyring_name)

    async def _provider(self) -> CheckResult:
        return await self._provider_checks.request_with_key()

    async def _key_accepted(self) -> CheckResult:
        return self._provider_checks.check_key()

    async def _parameters(self) -> CheckResult:
        return await self._provider_checks.check_parameters()

    async def _rights(self) -> CheckResult:
        return await self._provider_checks.check_rights()

    async def _clock(self) -> CheckResult:
        return clock(self._exchanges)

    async def _rate(self) -> CheckResult:
        return rate(self._exchanges)

    @property
    def _network_path(self) -> NetworkPath:
        assert self._path is not None
        return self._path

    @property
    def _provider_checks(self) -> ProviderChecks:
        assert self._checks is not None
        return self._checks


def _with_exceptions(result: CheckResult, base: str) -> CheckResult:
    """Add what `NO_PROXY` says about the host to the result of the proxy's check."""
    match = no_proxy_match(base)
    facts = {**result.facts, "exception": match.entry, "unread": ", ".join(match.unread)}
    if match.unread and result.verdict is Verdict.GOOD:
        return msgspec.structs.replace(result, verdict=Verdict.CAUTION, facts=facts)
    return msgspec.structs.replace(result, facts=facts)


def _invalid_settings(check: Check, error: ValueError) -> CheckResult:
    is_system_setting = isinstance(error, InvalidSystemProxy)
    code = ResultCode.SYSTEM_INVALID if is_system_setting else ResultCode.SETTINGS_INVALID
    return bad(check, code, reason=str(error))


def _stopped(check: Check, blocking: CheckResult) -> CheckResult:
    """Return the result of a check that was not run, with the check that failed first."""
    cause = blocking.blocked_by or blocking.check
    return CheckResult(
        check=check, verdict=Verdict.NOT_TRIED, code=ResultCode.STOPPED, blocked_by=cause
    )
