"""The way to a provider's host, gone step by step, with no request on it."""

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
    reason_of,
    reason_of_proxy,
    trouble_on_line,
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

SOON = 14
"""Days; a certificate that has fewer of them was rather forgotten than not renewed yet."""


class NetworkPath:
    """Goes from this machine to a host, over a proxy where one stands before it."""

    def __init__(
        self,
        host: str,
        port: int,
        proxy: Proxy | None,
        context: ssl.SSLContext,
        certificates: str = "",
    ) -> None:
        """`certificates` is the file that stands in `context` beside the system's own."""
        self._host = host
        self._port = port
        self._proxy = proxy
        self._context = context
        self._certificates = certificates
        self._addresses: list[str] = []
        self._line: RawConnection | None = None
        self._nobody_behind = ""

    async def look_up(self) -> CheckResult:
        """Finds the addresses of the host."""
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
            return failed(Check.NAME, errors.HostNotFound(reason_of(error), host=self._host))
        found = ", ".join(self._addresses)
        facts = {"host": self._host, "addresses": found, "ms": _ms(begun)}
        return good(Check.NAME, ResultCode.NAME_FOUND, **facts)

    async def ask_proxy(self, proxy: Proxy | None) -> CheckResult:
        """Has the proxy, with whom it is to let through, open a way to the host."""
        self._proxy, begun = proxy, time.monotonic()
        if proxy is None:
            return good(Check.PROXY, ResultCode.NO_PROXY)
        try:
            self._line = await self._through(proxy)
        except HostUnreachable as error:
            # The proxy did its part; whom it did not reach is said with the next step.
            self._nobody_behind = str(error)
        except errors.ProxyFailed as trouble:
            kind, reason = type(trouble), f"{proxy.shown}: {trouble}"
            return failed(Check.PROXY, kind(reason, host=self._host))
        except (OSError, UnicodeError) as error:
            reason = f"{proxy.shown}: {reason_of_proxy(error)}"
            return failed(Check.PROXY, errors.ProxyFailed(reason, host=self._host))
        facts = {"proxy": proxy.shown, "source": str(proxy.source), "ms": _ms(begun)}
        return good(Check.PROXY, ResultCode.PROXY_PASSES, **facts)

    async def connect(self) -> CheckResult:
        """Connects to the host; where a proxy did, says what that came to."""
        begun = time.monotonic()
        if self._proxy is not None:
            facts: dict[str, Any] = {"proxy": self._proxy.shown, "reason": self._nobody_behind}
            if self._nobody_behind:
                return bad(Check.TCP, ResultCode.PROXY_FOUND_NOBODY, **facts)
            return good(Check.TCP, ResultCode.CONNECTED_THROUGH, **facts)
        try:
            self._line = await connect(self._addresses, self._port)
        except OSError as error:
            return failed(Check.TCP, self._trouble(error))
        return good(Check.TCP, ResultCode.CONNECTED, address=self._line.address, ms=_ms(begun))

    async def handshake(self) -> CheckResult:
        """Has the host prove who it is."""
        assert self._line is not None
        try:
            secured = await self._line.secure(self._context, self._host)
        except ssl.SSLCertVerificationError as error:
            return await self._not_proven(error)
        except errors.ServiceError as trouble:
            return failed(Check.TLS, trouble)
        except OSError as error:
            return failed(Check.TLS, self._trouble(error))
        own, *above = certificates_of(secured) or (UNREAD,)
        facts: dict[str, Any] = {
            "version": secured.version() or "?",
            "cipher": (secured.cipher() or ("?",))[0],
            "subject": own.subject,
            "chain": ", ".join(dict.fromkeys([*(each.subject for each in above), own.issuer])),
            "days": own.days_left,
            "ends": day(own.ends),
        }
        if own.days_left < SOON:
            return caution(Check.TLS, ResultCode.EXPIRES_SOON, **facts)
        return good(Check.TLS, ResultCode.PROVEN, **facts)

    async def speaks_tls(self) -> bool:
        """Tells whether somebody here takes a handshake; who it is does not matter, nor is it told.

        For a host that is asked without TLS, and so without a proxy.
        """
        line = None
        try:
            line = await connect(self._addresses, self._port)
            await line.secure(unverified_context(), self._host)
        except OSError:
            return False
        finally:
            if line is not None:
                line.abort()
        return True

    def close(self) -> None:
        """Hangs up."""
        if self._line is not None:
            self._line.abort()
            self._line = None

    async def _not_proven(self, error: ssl.SSLCertVerificationError) -> CheckResult:
        """Reads the certificate on a line of its own, sends nothing, and says what is wrong."""
        self.close()
        again = None
        try:
            proxy = self._proxy
            reached = self._through(proxy) if proxy else connect(self._addresses, self._port)
            again = await reached
            shown = certificates_of(await again.secure(unverified_context(), self._host))
        except (OSError, errors.ServiceError):
            shown = ()
        finally:
            if again is not None:
                again.abort()
        came, facts = reason_against(error, shown)
        if came is ResultCode.UNKNOWN_AUTHORITY and self._certificates:
            came, facts = ResultCode.NOT_IN_FILE, {**facts, "file": self._certificates}
        trouble = errors.CertificateRefused(error.verify_message, host=self._host)
        return bad(Check.TLS, came, trouble, **facts)

    async def _through(self, proxy: Proxy) -> RawConnection:
        """Gives a line to the host over the proxy; raises `ProxyFailed`, `OSError`."""
        line = await connect(await resolve(proxy.host), proxy.port)
        try:
            if proxy.scheme == "https":
                await line.secure(self._context, proxy.host)
            open_way = line.open_socks if proxy.scheme.startswith("socks") else line.open_tunnel
            await open_way(self._host, self._port, proxy)
        except BaseException:
            line.abort()
            raise
        return line

    def _trouble(self, error: OSError) -> errors.ServiceError:
        return trouble_on_line(error, self._host, self._proxy)


def _ms(begun: float) -> int:
    return round((time.monotonic() - begun) * 1000)


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
