"""The proxy for an address: that of the connection, or that of the system.

setting | meaning
--------|------------------------------------------------------------------
""      | the system's setting; no proxy for this machine itself
"none"  | no proxy
a URL   | this proxy: http://, https:// or socks5://, host and port
"""

from __future__ import annotations

import enum
import os
from urllib.parse import SplitResult, unquote, urlsplit

import msgspec

from contact_editor.services import errors
from contact_editor.services.connections.base_url import is_loopback
from contact_editor.services.connections.connection import Connection
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.services.http.no_proxy import NoProxyMatch, match_no_proxy

DIRECTLY = "none"
_PORTS = {"http": 80, "https": 443, "socks5": 1080}
_MAX_SOCKS_BYTES = 255
"""Bytes of a user name, or of a password."""
_NOT_A_PROXY = (400, 404, 405, 501)
"""Responses of a web server to a request for a tunnel."""
NOT_TLS = "it does not use TLS; if that is intended, begin its URL with http://"
NO_PASSWORD_LOGIN = "it does not accept a user name and password"


class InvalidSystemProxy(ValueError):
    """The system's proxy setting is not valid; the message names the setting and the remedy."""


class Source(enum.StrEnum):
    """Where a proxy is configured."""

    CONNECTION = "the connection"
    SYSTEM = "the system's settings"


class Proxy(msgspec.Struct, frozen=True):
    """A proxy, with user name and password."""

    scheme: str
    host: str
    port: int
    source: Source
    user: str = ""
    password: str = ""

    @property
    def shown(self) -> str:
        """Its URL without user name and password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    def __repr__(self) -> str:
        return f"Proxy({self.shown!r}, {self.source!r}, …)"


def credentials_reason(proxy: Proxy) -> str:
    """Return why a proxy may have refused the user."""
    if not proxy.user:
        return "no user name is entered"
    if not proxy.password:
        return "no password is stored for its user"
    return "it rejected the user name or the password"


def status_reason(status: int) -> str:
    """Return why a proxy opened no tunnel, from the status alone: its text is not trusted."""
    if status in _NOT_A_PROXY:
        return f"this server is not a proxy (it returned status {status})"
    return f"it returned status {status}"


async def proxy_for(
    address: str, connection: Connection, credentials: Credentials | None
) -> Proxy | None:
    """Return the proxy for an address, with its password; None if there is none.

    Raises `ValueError` if a setting is not valid, and `CredentialError`.
    """
    proxy = await proxy_for_async(address, connection.proxy)
    if proxy is None:
        return None
    if connection.proxy_user:
        password = await _stored_password(connection, credentials)
        proxy = msgspec.structs.replace(proxy, user=connection.proxy_user, password=password)
    if credentials is not None and proxy.password:
        # The second is sent to an HTTP proxy, in base64.
        for secret in (proxy.password, f"{proxy.user}:{proxy.password}"):
            credentials.learn(secret)
    longest = max(len(text.encode()) for text in (proxy.user, proxy.password))
    if proxy.scheme == "socks5" and longest > _MAX_SOCKS_BYTES:
        raise ValueError(f"proxy {proxy.shown}: the user name or the password is too long")
    return proxy


def configured_proxy(address: str, setting: str = "") -> Proxy | None:
    """Return the proxy for an address, without the connection's user; `ValueError` as above."""
    if setting == DIRECTLY:
        return None
    if not setting:
        return _proxy_of_system(urlsplit(address))
    proxy = _proxy_at(setting, Source.CONNECTION)
    if urlsplit(address).scheme == "http":
        # With TLS it sees only the host name.
        raise ValueError(f"proxy {proxy.shown}: with http:// it could read the key")
    return proxy


async def proxy_for_async(address: str, setting: str = "") -> Proxy | None:
    """Return the same without blocking: some systems resolve names to find their setting."""
    from contact_editor.services import daemon_threads

    def read() -> Proxy | None:
        return configured_proxy(address, setting)

    try:
        return await daemon_threads.run_in_daemon_thread(
            read, "proxy settings", daemon_threads.CALL_TIMEOUT_S
        )
    except TimeoutError:
        raise ValueError("the system's proxy settings could not be read in time") from None


def checked_proxy(setting: str, address: str = "") -> str:
    """Return a connection's setting unchanged; `ValueError` if it cannot be used."""
    if setting:
        configured_proxy(address, setting)
    return setting


def _proxy_of_system(parts: SplitResult) -> Proxy | None:
    from urllib.request import getproxies

    if is_loopback(parts.hostname or "") or _is_excepted(parts):
        return None
    proxies = getproxies()
    setting = proxies.get(parts.scheme) or proxies.get("all", "")
    if not setting:
        return None
    scheme, _, rest = (setting if "://" in setting else f"http://{setting}").partition("://")
    who, _, where = rest.rpartition("@")
    user, _, password = who.partition(":")
    try:
        proxy = _proxy_at(f"{scheme}://{where}", Source.SYSTEM)
    except ValueError as error:
        remedy = "correct it there, or enter a proxy in the connection"
        place = _setting_name(parts.scheme, setting)
        raise InvalidSystemProxy(f"{place}: {error}; {remedy}") from None
    return msgspec.structs.replace(proxy, user=unquote(user), password=unquote(password))


def _is_excepted(parts: SplitResult) -> bool:
    from urllib.request import getproxies_environment, proxy_bypass

    if getproxies_environment():
        return bool(no_proxy_match(parts.geturl()).entry)
    # The exceptions of Windows and macOS.
    return bool(proxy_bypass(parts.netloc))


def no_proxy_match(address: str) -> NoProxyMatch:
    """Return what `NO_PROXY` in the environment says about the host of an address."""
    from urllib.request import getproxies_environment

    return match_no_proxy(getproxies_environment().get("no", ""), address)


def _setting_name(scheme: str, setting: str) -> str:
    """Return where the system's setting is: the environment variable, if one has it."""
    names = (f"{scheme}_proxy", "all_proxy")
    found = (name for name in os.environ if name.lower() in names and os.environ[name] == setting)
    return next((f"{name} in {Source.SYSTEM}" for name in found), str(Source.SYSTEM))


def _proxy_at(text: str, source: Source) -> Proxy:
    # Not quoted until it is certain that it contains no password.
    if "@" in text:
        raise ValueError(
            "proxy: user name and password are set separately: the user name in `proxy_user`, the "
            f"password in the keyring (user name `{SecretKind.PROXY_PASSWORD}`)"
        )
    where = f"proxy {text!r}"
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        raise ValueError(f"{where}: the host is not valid") from None
    try:
        port = parts.port
    except ValueError:
        raise ValueError(f"{where}: the port must be a number up to 65535") from None
    # GNOME writes its SOCKS proxy as socks://.
    scheme = "socks5" if parts.scheme in ("socks5h", "socks") else parts.scheme
    if scheme not in _PORTS:
        raise ValueError(f"{where}: must begin with http://, https:// or socks5://")
    if port is None and source is Source.SYSTEM:
        port = _PORTS[scheme]
    plain = text.isascii() and text.isprintable() and not set(" \\%?#") & set(text)
    if not host or not plain or parts.path.strip("/"):
        raise ValueError(f"{where}: enter only scheme, host and port")
    if not port:
        raise ValueError(f"{where}: the port is missing, such as :3128")
    return Proxy(scheme, host, port, source)


def bound_proxy(connection: Connection) -> str:
    """Return what the password for a connection's proxy is bound to."""
    return connection.proxy or "the system's proxy"


async def _stored_password(connection: Connection, credentials: Credentials | None) -> str:
    if credentials is None:
        return ""
    try:
        return await credentials.proxy_password(connection.name, bound_proxy(connection))
    except errors.KeyringMissing:
        # Nothing can be stored: the proxy's response shows whether it requires a password.
        return ""
