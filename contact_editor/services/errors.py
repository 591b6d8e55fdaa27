"""Errors that can occur between the window and a provider.

ServiceError
├── ConnectError               nothing was sent
│   ├── HostNotFound           the name cannot be resolved
│   ├── ConnectionRefused      nothing listens on the port
│   ├── CertificateRefused     TLS: the server's certificate is not valid
│   ├── TlsNotSupported        the server does not speak TLS on that port
│   ├── CertificatesUnusable   the file with the company's own CA certificates
│   ├── ConnectTimedOut
│   ├── ProxyFailed            the proxy, not the provider
│   │   └── ProxyAuthenticationRequired  the proxy rejects the user, or requires one
│   └── NetworkDown            anything else before a connection was made
├── OutcomeUnknown             sent; whether it took effect is unknown
│   ├── ResponseTimedOut
│   ├── CancelledAfterSend     the user stopped waiting
│   └── ConnectionLost
├── InvalidResponse            a response that cannot be used
│   ├── Redirected             to another URL; never followed
│   │   └── RedirectedWithin   to another path of the same host
│   ├── NotJson
│   │   ├── UnsupportedEncoding    text that is not in UTF-8
│   │   └── BlockedBeforeProvider  refused by a web page, not by the provider itself
│   ├── NotAContact
│   └── TooLarge
├── ApiError                   the provider refused
│   ├── BadRequest             400 and any 4xx not named below
│   ├── KeyRefused             401
│   ├── NoAccess               403, or the provider's message for it
│   ├── NotFound               404, 410
│   │   └── ContactMerged      another contact is there instead
│   ├── EditConflict           409
│   ├── ValidationFailed       422
│   ├── TooManyRequests        429
│   ├── ServerError            5xx
│   └── ErrorInSuccess         an error in a response with status 200
├── BlockedLocally             refused by this program; nothing was sent
│   ├── AddressTooLong         no URL can have that many characters
│   ├── SaveStopped            the user ended it between two of its requests
│   └── ContactReplaced        another contact, created later, is there under the same id
└── CredentialError            no usable key; nothing was sent
    ├── KeyMissing
    ├── KeyUnusable            it has characters that a key cannot have
    ├── KeyForOtherHost        the stored key was entered for another host, proxy or authority
    ├── PasswordForOtherProxy  the stored password was entered for another proxy
    ├── KeyringMissing         there is no keyring
    ├── KeyringLocked          it could not prompt the user to unlock it
    ├── KeyringCancelled       the user dismissed its prompt
    ├── KeyringRefused
    ├── KeyringUnavailable     its service ended or is faulty
    └── KeyringTimedOut        it may still carry out the call later
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from contact_editor.model.values import Json
from contact_editor.providers.refusals.field_refusals import FieldRefusal


class ServiceError(Exception):
    """Base of all errors; `str()` is the reason, in plain words and without secrets."""

    def __init__(
        self, reason: str = "", *, host: str = "", provider_message: str = "", status: int = 0
    ) -> None:
        super().__init__(reason)
        self.host = host
        """The host of the request."""
        self.provider_message = provider_message
        """The provider's own message, unchanged."""
        self.status = status


class ConnectError(ServiceError): ...


class HostNotFound(ConnectError): ...


class ConnectionRefused(ConnectError): ...


class CertificateRefused(ConnectError): ...


class TlsNotSupported(ConnectError): ...


class CertificatesUnusable(ConnectError): ...


class ConnectTimedOut(ConnectError): ...


class ProxyFailed(ConnectError): ...


class ProxyAuthenticationRequired(ProxyFailed): ...


class NetworkDown(ConnectError): ...


class OutcomeUnknown(ServiceError): ...


class ResponseTimedOut(OutcomeUnknown): ...


class ConnectionLost(OutcomeUnknown): ...


class CancelledAfterSend(OutcomeUnknown): ...


class InvalidResponse(ServiceError): ...


class Redirected(InvalidResponse):
    """The server redirected the request; the key is never sent there."""

    def __init__(self, target: str, *, host: str = "", status: int = 0) -> None:
        super().__init__(f"redirected to {target}", host=host, status=status)
        self.target = target
        """The host of the target, or the whole URL if the host is the same."""


class RedirectedWithin(Redirected):
    """The server redirected to another path of the same host and scheme."""

    body: Json = None
    """What the redirect says, until the provider's message was taken from it."""


class NotJson(InvalidResponse): ...


class UnsupportedEncoding(NotJson): ...


class BlockedBeforeProvider(NotJson): ...


class NotAContact(InvalidResponse): ...


class TooLarge(InvalidResponse): ...


class ApiError(ServiceError):
    """The provider refused; `provider_message` is its reason."""

    def __init__(
        self, reason: str = "", *, host: str = "", provider_message: str = "", status: int = 0,
        retry_after: float | None = None, fields: tuple[FieldRefusal, ...] = (),
    ) -> None:  # fmt: skip
        super().__init__(reason, host=host, provider_message=provider_message, status=status)
        self.fields = fields
        """What the provider says about single fields, in its own words."""
        self.retry_after = retry_after
        """Seconds until the request may be repeated; None if unknown."""
        self.received_at = datetime.now(UTC)
        """The start of `retry_after`."""


class BadRequest(ApiError): ...


class KeyRefused(ApiError): ...


class NoAccess(ApiError): ...


class NotFound(ApiError): ...


class ContactMerged(NotFound):
    """The provider merged the contact into another one; `survivor` is the id of that."""

    def __init__(self, reason: str = "", survivor: int | str = "", **about: Any) -> None:
        super().__init__(reason, **about)
        self.survivor = survivor


class EditConflict(ApiError): ...


class ValidationFailed(ApiError): ...


class TooManyRequests(ApiError): ...


class ServerError(ApiError): ...


class ErrorInSuccess(ApiError): ...


class BlockedLocally(ServiceError): ...


class AddressTooLong(BlockedLocally): ...


class SaveStopped(BlockedLocally): ...


class ContactReplaced(BlockedLocally): ...


class CredentialError(ServiceError):
    """The key could not be read or stored; nothing was sent."""

    may_have_applied = False
    """Whether a change to the keyring may have taken effect nevertheless."""


class KeyMissing(CredentialError): ...


class KeyUnusable(CredentialError): ...


class KeyForOtherHost(CredentialError): ...


class PasswordForOtherProxy(CredentialError): ...


class KeyringMissing(CredentialError): ...


class KeyringLocked(CredentialError): ...


class KeyringCancelled(CredentialError): ...


class KeyringRefused(CredentialError): ...


class KeyringUnavailable(CredentialError): ...


class KeyringTimedOut(CredentialError): ...
