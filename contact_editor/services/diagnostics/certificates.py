"""The certificates that a server shows, and why one of them proves nothing."""

from __future__ import annotations

import ssl
import time
from datetime import UTC, datetime
from typing import Any

import msgspec

from contact_editor.services.diagnostics.results import ResultCode

DAY = 86_400


class Certificate(msgspec.Struct, frozen=True):
    """What one certificate says."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    """The hosts that it is for."""
    begins: float
    ends: float
    """Seconds since 1970."""

    @property
    def days_left(self) -> int:
        return int((self.ends - time.time()) // DAY)


UNREAD = Certificate("?", "?", (), 0.0, float(1 << 32))
"""Stands for one that was proven and cannot be read."""


def certificates_of(secured: ssl.SSLObject) -> tuple[Certificate, ...]:
    """Lists what was shown, the server's own certificate first, as far as Python gives it."""
    # Public from 3.13 on, and as bytes that Python cannot read; this is the same and can be read.
    inner: Any = getattr(secured, "_sslobj", None)
    proven = secured.context.verify_mode is not ssl.CERT_NONE
    for call in ("get_verified_chain", "get_unverified_chain")[:: 1 if proven else -1]:
        chain = getattr(inner, call, lambda: None)()
        if chain:
            return tuple(_certificate(each.get_info()) for each in chain)
    own = secured.getpeercert()
    return (_certificate(own),) if own else ()


def unverified_context() -> ssl.SSLContext:
    """Gives what shakes hands with anybody, to read a certificate; nothing is sent over it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def reason_against(
    error: ssl.SSLCertVerificationError, shown: tuple[Certificate, ...]
) -> tuple[ResultCode, dict[str, Any]]:
    """Return why the certificate is not valid, with facts; `ResultCode.TROUBLE` if unknown."""
    if not shown:
        return ResultCode.TROUBLE, {}
    own = shown[0]
    # Only OpenSSL gives these codes; where the system itself has checked, the dates must do.
    came = _BY_CODE.get(error.verify_code) or _by_date(own)
    facts: dict[ResultCode, dict[str, Any]] = {
        ResultCode.EXPIRED: {"issuer": own.issuer, "ends": day(own.ends)},
        ResultCode.NOT_YET_VALID: {"issuer": own.issuer, "begins": day(own.begins)},
        ResultCode.ANOTHER_HOST: {"names": ", ".join(own.names) or own.subject},
        ResultCode.SELF_SIGNED: {},
        ResultCode.UNKNOWN_AUTHORITY: {"issuer": shown[-1].issuer},
    }
    return came, {"subject": own.subject, "today": day(time.time()), **facts.get(came, {})}


def day(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d}"


def _by_date(own: Certificate) -> ResultCode:
    if own.ends < time.time():
        return ResultCode.EXPIRED
    return ResultCode.NOT_YET_VALID if own.begins > time.time() else ResultCode.TROUBLE


def _certificate(info: dict[str, Any]) -> Certificate:
    alternative = tuple(str(name) for _, name in info.get("subjectAltName", ()))
    return Certificate(
        subject=_name(info.get("subject", ())),
        issuer=_name(info.get("issuer", ())),
        names=alternative,
        begins=_seconds(info.get("notBefore"), 0.0),
        ends=_seconds(info.get("notAfter"), float(1 << 32)),
    )


def _name(parts: Any) -> str:
    """Gives what somebody is commonly called, or the most particular that is said."""
    said = {key: str(value) for part in parts for key, value in part}
    wanted = ("commonName", "organizationalUnitName", "organizationName")
    return next((said[key] for key in wanted if said.get(key)), "?")


def _seconds(said: str | None, otherwise: float) -> float:
    try:
        return float(ssl.cert_time_to_seconds(said)) if said else otherwise
    except ValueError:
        return otherwise


_BY_CODE = {
    9: ResultCode.NOT_YET_VALID,
    10: ResultCode.EXPIRED,
    18: ResultCode.SELF_SIGNED,
    19: ResultCode.UNKNOWN_AUTHORITY,  # its own root came along
    20: ResultCode.UNKNOWN_AUTHORITY,
    21: ResultCode.UNKNOWN_AUTHORITY,
    62: ResultCode.ANOTHER_HOST,
    64: ResultCode.ANOTHER_HOST,  # of a number
}
"""The X509_V_ERR codes of OpenSSL."""
