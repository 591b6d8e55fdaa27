"""The certificates of a server, and why one of them is not valid."""

from __future__ import annotations

import ssl
import time
from datetime import UTC, datetime
from typing import Any

import msgspec

from contact_editor.services.diagnostics.results import ResultCode

DAY = 86_400


class Certificate(msgspec.Struct, frozen=True):
    """The fields of one certificate."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    """The hosts for which it is valid."""
    begins: float
    ends: float
    """Seconds since 1970."""

    @property
    def days_left(self) -> int:
        return int((self.ends - time.time()) // DAY)


UNREAD = Certificate("?", "?", (), 0.0, float(1 << 32))
"""Placeholder for a valid certificate that cannot be read."""


def certificates_of(secured: ssl.SSLObject) -> tuple[Certificate, ...]:
    """Return the server's chain, its own certificate first, as far as Python exposes it."""
    # The public method exists from 3.13 on and returns bytes; this returns parsed certificates.
    inner: Any = getattr(secured, "_sslobj", None)
    proven = secured.context.verify_mode is not ssl.CERT_NONE
    for call in ("get_verified_chain", "get_unverified_chain")[:: 1 if proven else -1]:
        chain = getattr(inner, call, lambda: None)()
        if chain:
            return tuple(_certificate(each.get_info()) for each in chain)
    own = secured.getpeercert()
    return (_certificate(own),) if own else ()


def unverified_context() -> ssl.SSLContext:
    """Return a context that verifies nothing, to read a certificate; no request is sent with it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def reason_against(
    error: ssl.SSLCertVerificationError, shown: tuple[Certificate, ...]
) -> tuple[ResultCode, dict[str, Any]]:
    """Return why the certificate is not valid, with facts; `ResultCode.ERROR` if unknown."""
    if not shown:
        return ResultCode.ERROR, {}
    own = shown[0]
    # Only OpenSSL sets these codes; if the system verified it, only the dates are known.
    code = _BY_CODE.get(error.verify_code) or _by_date(own)
    facts: dict[ResultCode, dict[str, Any]] = {
        ResultCode.EXPIRED: {"issuer": own.issuer, "ends": day(own.ends)},
        ResultCode.NOT_YET_VALID: {"issuer": own.issuer, "begins": day(own.begins)},
        ResultCode.ANOTHER_HOST: {"names": ", ".join(own.names) or own.subject},
        ResultCode.SELF_SIGNED: {},
        ResultCode.UNKNOWN_AUTHORITY: {"issuer": shown[-1].issuer},
    }
    return code, {"subject": own.subject, "today": day(time.time()), **facts.get(code, {})}


def day(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d}"


def _by_date(own: Certificate) -> ResultCode:
    if own.ends < time.time():
        return ResultCode.EXPIRED
    return ResultCode.NOT_YET_VALID if own.begins > time.time() else ResultCode.ERROR


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
    """Return the common name, or the most specific other name."""
    names = {key: str(value) for part in parts for key, value in part}
    preferred = ("commonName", "organizationalUnitName", "organizationName")
    return next((names[key] for key in preferred if names.get(key)), "?")


def _seconds(time_text: str | None, default: float) -> float:
    try:
        return float(ssl.cert_time_to_seconds(time_text)) if time_text else default
    except ValueError:
        return default


_BY_CODE = {
    9: ResultCode.NOT_YET_VALID,
    10: ResultCode.EXPIRED,
    18: ResultCode.SELF_SIGNED,
    19: ResultCode.UNKNOWN_AUTHORITY,  # the chain contains its own root
    20: ResultCode.UNKNOWN_AUTHORITY,
    21: ResultCode.UNKNOWN_AUTHORITY,
    62: ResultCode.ANOTHER_HOST,
    64: ResultCode.ANOTHER_HOST,  # another IP address
}
"""The X509_V_ERR codes of OpenSSL."""
