"""Checks of the network path to a host: name, proxy, TCP and TLS, without a request."""

from __future__ import annotations

import ipaddress
import ssl
import time
from typing import Any

from contact_editor.services import errors
from contact_editor.services.diagnostics.certificates import (
    UNREAD,
    certificates_of,
    day,
    reason_against,
    unverified_context,
)
from contact_editor.services.diagnostics.network_errors import (
    connection_error,
    error_reason,
    proxy_error_reason,
)
from contact_editor.services.diagnostics.raw_connection import (
    CONNECT_TIMEOUT_S,
    HostUnreachable,
    RawConnection,
    connect,
    resolve,
)
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
from contact_editor.services.http.proxies import Proxy

EXPIRY_WARNING_DAYS = 14
"""A certificate with fewer days left was probably forgotten."""


class NetworkPath:
    """The path from this machine to a host, through a proxy if there is one."""

    def __init__(
        self,
        host: str,
        port: int,
        proxy: Proxy | None,
        context: ssl.SSLContext,
        certificates: str = "",
    ) -> None:
        """`certificates` is the file that `context` trusts besides the system's certificates."""
        self._host = host
        self._port = port
        self._proxy = proxy
        self._context = context
        self._certificates = certificates
        self._addresses: list[str] = []
        self._connection: RawConnection | None = None
        self._unreachable_reason = ""

    async def resolve_name(self) -> CheckResult:
        """Resolve the host name."""
        if _is_address(self._host):
            self._addresses = [self._host]
            return not_tried(Check.NAME, ResultCode.NAME_IS_ADDRESS, host=self._host)
        if self._proxy is not None:
            return not_tried(Check.NAME, ResultCode.NAME_LEFT_TO_PROXY, proxy=self._proxy.shown)
        begun = time.monotonic()
        try:
            self._addresses = await resolve(self._host)
        except TimeoutError:
            return bad(Check.NAME, ResultCode.TOO_SLOW, seconds=round(CONNECT_TIMEOUT_S))
        except (OSError, UnicodeError) as error:
            return failed(Check.NAME, errors.HostNotFound(error_reason(error), host=self._host))
        found = ", ".join(self._addresses)
        facts = {"host": self._host, "addresses": found, "ms": _ms(begun)}
        return good(Check.NAME, ResultCode.NAME_FOUND, **facts)

    async def open_tunnel(self, proxy: Proxy | None) -> CheckResult:
        """Open a tunnel to the host through the proxy, with its user and password."""
        self._proxy, begun = proxy, time.monotonic()
        if proxy is None:
            return good(Check.PROXY, ResultCode.NO_PROXY)
        try:
            self._connection = await self._through(proxy)
        except HostUnreachable as error:
            # The proxy itself works; that it did not reach the host is the next check's result.
            self._unreachable_reason = str(error)
        except errors.ProxyFailed as error:
            error_type, reason = type(error), f"{proxy.shown}: {error}"
            return failed(Check.PROXY, error_type(reason, host=self._host))
        except (OSError, UnicodeError) as error:
            reason = f"{proxy.shown}: {proxy_error_reason(error)}"
            return failed(Check.PROXY, errors.ProxyFailed(reason, host=self._host))
        facts = {"proxy": proxy.shown, "source": str(proxy.source), "ms": _ms(begun)}
        return good(Check.PROXY, ResultCode.PROXY_PASSES, **facts)

    async def connect(self) -> CheckResult:
        """Connect to the host, or return the result of the connection through the proxy."""
        begun = time.monotonic()
        if self._proxy is not None:
            reason = self._unreachable_reason
            facts: dict[str, Any] = {"proxy": self._proxy.shown, "reason": reason}
            if reason:
                return bad(Check.TCP, ResultCode.PROXY_CANNOT_CONNECT, **facts)
            return good(Check.TCP, ResultCode.CONNECTED_THROUGH, **facts)
        try:
            self._connection = await connect(self._addresses, self._port)
        except OSError as error:
            return failed(Check.TCP, self._error(error))
        address = self._connection.address
        return good(Check.TCP, ResultCode.CONNECTED, address=address, ms=_ms(begun))

    async def handshake(self) -> CheckResult:
        """Check the host's certificate."""
        assert self._connection is not None
        try:
            secured = await self._connection.secure(self._context, self._host)
        except ssl.SSLCertVerificationError as error:
            return await self._invalid_certificate(error)
        except errors.ServiceError as error:
            return failed(Check.TLS, error)
        except OSError as error:
            return failed(Check.TLS, self._error(error))
        own, *above = certificates_of(secured) or (UNREAD,)
        facts: dict[str, Any] = {
            "version": secured.version() or "?",
            "cipher": (secured.cipher() or ("?",))[0],
            "subject": own.subject,
            "chain": ", ".join(dict.fromkeys([*(each.subject for each in above), own.issuer])),
            "days": own.days_left,
            "ends": day(own.ends),
        }
        if own.days_left < EXPIRY_WARNING_DAYS:
            return caution(Check.TLS, ResultCode.EXPIRES_SOON, **facts)
        return good(Check.TLS, ResultCode.CERTIFICATE_TRUSTED, **facts)

    async def uses_tls(self) -> bool:
        """Return whether the server accepts a TLS handshake, with any certificate.

        For a host that is requested without TLS, and so without a proxy.
        """
        connection = None
        try:
            connection = await connect(self._addresses, self._port)
            await connection.secure(unverified_context(), self._host)
        except OSError:
            return False
        finally:
            if connection is not None:
                connection.abort()
        return True

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.abort()
            self._connection = None

    async def _invalid_certificate(self, error: ssl.SSLCertVerificationError) -> CheckResult:
        """Read the certificate over a new connection, send nothing, and return what is wrong."""
        self.close()
        connection = None
        try:
            proxy = self._proxy
            reached = self._through(proxy) if proxy else connect(self._addresses, self._port)
            connection = await reached
            shown = certificates_of(await connection.secure(unverified_context(), self._host))
        except (OSError, errors.ServiceError):
            shown = ()
        finally:
            if connection is not None:
                connection.abort()
        code, facts = reason_against(error, shown)
        if code is ResultCode.UNKNOWN_AUTHORITY and self._certificates:
            code, facts = ResultCode.NOT_IN_FILE, {**facts, "file": self._certificates}
        refused = errors.CertificateRefused(error.verify_message, host=self._host)
        return bad(Check.TLS, code, refused, **facts)

    async def _through(self, proxy: Proxy) -> RawConnection:
        """Connect to the host through the proxy; raises `ProxyFailed`, `OSError`."""
        connection = await connect(await resolve(proxy.host), proxy.port)
        is_socks = proxy.scheme.startswith("socks")
        try:
            if proxy.scheme == "https":
                await connection.secure(self._context, proxy.host)
            open_tunnel = connection.open_socks if is_socks else connection.open_tunnel
            await open_tunnel(self._host, self._port, proxy)
        except BaseException:
            connection.abort()
            raise
        return connection

    def _error(self, error: OSError) -> errors.ServiceError:
        return connection_error(error, self._host, self._proxy)


def _ms(begun: float) -> int:
    return round((time.monotonic() - begun) * 1000)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
