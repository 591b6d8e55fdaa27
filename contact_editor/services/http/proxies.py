"""Which proxy stands before an address: the one of the connection, or that of the system.

setting    | goes
-----------|------------------------------------------------------------
""         | as the system says; never over a proxy to this machine itself
"none"     | directly
an address | over this one: http://, https:// or socks5://, host and port
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

DIRECTLY = "none"
_PORTS = {"http": 80, "https": 443, "socks5": 1080}
_MAX_SOCKS_BYTES = 255
"""Bytes of a user's name, or of a password."""
_IS_NO_PROXY = (400, 404, 405, 501)
"""What a web server answers that does not know what is wanted of it."""
NOT_TLS = "it does not speak TLS; write http:// before its host, if that is so"


class SystemSettingUnfit(ValueError):
    """What the system says of a proxy names none; says which setting, and what to do."""


class Source(enum.StrEnum):
    """Who says that there is a proxy."""

    CONNECTION = "the connection"
    SYSTEM = "the system's settings"


class Proxy(msgspec.Struct, frozen=True):
    """A proxy, with whom it is told to let through."""

    scheme: str
    host: str
    port: int
    source: Source
    user: str = ""
    password: str = ""

    @property
    def shown(self) -> str:
        """Its address, as it may be seen by anybody."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    def __repr__(self) -> str:
        return f"Proxy({self.shown!r}, {self.source!r}, …)"


def refusal_by(proxy: Proxy) -> str:
    """Says what a proxy may have against whom it is told to let through."""
    if not proxy.user:
        return "none is entered"
    if not proxy.password:
        return "no password is kept for its user"
    return "it refused the user name or the password"


def answer_of(status: int) -> str:
    """Says what a proxy has answered that opens no way. Its words are anybody's."""
    if status in _IS_NO_PROXY:
        return f"what answers there is no proxy (it answered {status})"
    return f"it answered {status}"


async def proxy_for(
    address: str, connection: Connection, credentials: Credentials | None
) -> Proxy | None:
    """Gives the proxy on the way to an address, with its password; None where there is none.

    Raises `ValueError`, which says what is wrong with a setting, and `KeyTrouble`.
    """
    proxy = await proxy_for_async(address, connection.proxy)
    if proxy is None:
        return None
    if connection.proxy_user:
        password = await _kept_password(connection, credentials)
        proxy = msgspec.structs.replace(proxy, user=connection.proxy_user, password=password)
    if credentials is not None and proxy.password:
        # The second is what an HTTP proxy is shown, in base64.
        for secret in (proxy.password, f"{proxy.user}:{proxy.password}"):
            credentials.learn(secret)
    longest = max(len(text.encode()) for text in (proxy.user, proxy.password))
    if proxy.scheme == "socks5" and longest > _MAX_SOCKS_BYTES:
        raise ValueError(f"proxy {proxy.shown}: its user's name or the password is too long")
    return proxy


def proxy_before(address: str, setting: str = "") -> Proxy | None:
    """Gives the proxy before an address, without the connection's user; `ValueError` as above."""
    if setting == DIRECTLY:
        return None
    if not setting:
        return _proxy_of_system(urlsplit(address))
    proxy = _proxy_at(setting, Source.CONNECTION)
    if urlsplit(address).scheme == "http":
        # Over TLS it sees nothing but the host's name.
        raise ValueError(f"proxy {proxy.shown}: it would see the key on the way to http://")
    return proxy


async def proxy_for_async(address: str, setting: str = "") -> Proxy | None:
    """Gives the same, and holds nobody up: some systems look names up before they say."""
    from contact_editor.services import daemon_threads

    def ask() -> Proxy | None:
        return proxy_before(address, setting)

    try:
        return await daemon_threads.run_in_daemon_thread(
            ask, "proxy settings", daemon_threads.CALL_TIMEOUT_S
        )
    except TimeoutError:
        raise ValueError("the system did not say in time whether there is a proxy") from None


def checked_proxy(setting: str, address: str = "") -> str:
    """Gives a connection's setting back; `ValueError` says what is wrong with it, or there."""
    if setting:
        proxy_before(address, setting)
    return setting


def _proxy_of_system(parts: SplitResult) -> Proxy | None:
    from urllib.request import getproxies, proxy_bypass

    if is_loopback(parts.hostname or "") or proxy_bypass(parts.netloc):
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
        remedy = "mend it there, or name a proxy in the connection"
        raise SystemSettingUnfit(f"{_named(parts.scheme, setting)}: {error}; {remedy}") from None
    return msgspec.structs.replace(proxy, user=unquote(user), password=unquote(password))


def _named(scheme: str, setting: str) -> str:
    """Names where the system's setting stands: a variable, as far as one holds it."""
    names = (f"{scheme}_proxy", "all_proxy")
    held = (name for name in os.environ if name.lower() in names and os.environ[name] == setting)
    return next((f"{name} in {Source.SYSTEM}" for name in held), str(Source.SYSTEM))


def _proxy_at(text: str, source: Source) -> Proxy:
    # Not quoted until it is certain that no password stands in it.
    if "@" in text:
        raise ValueError(
            "proxy: the user's name and the password have fields of their own: `proxy_user`, and "
            f"the keyring (user name `{SecretKind.PROXY_PASSWORD}`)"
        )
    where = f"proxy {text!r}"
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        raise ValueError(f"{where}: the host is not written as one") from None
    try:
        port = parts.port
    except ValueError:
        raise ValueError(f"{where}: the port must be a number up to 65535") from None
    scheme = "socks5" if parts.scheme == "socks5h" else parts.scheme
    if scheme not in _PORTS:
        raise ValueError(f"{where}: must begin with http://, https:// or socks5://")
    if port is None and source is Source.SYSTEM:
        port = _PORTS[scheme]
    plain = text.isascii() and text.isprintable() and not set(" \\%?#") & set(text)
    if not host or not plain or parts.path.strip("/"):
        raise ValueError(f"{where}: only scheme, host and port belong here")
    if not port:
        raise ValueError(f"{where}: the port is missing, such as :3128")
    return Proxy(scheme, host, port, source)


async def _kept_password(connection: Connection, credentials: Credentials | None) -> str:
    if credentials is None:
        return ""
    try:
        return await credentials.proxy_password(connection.name)
    except errors.KeyringMissing:
        # None can be kept there: the proxy says whether it wants one.
        return ""
