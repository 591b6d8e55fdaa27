"""Table of errors: text and actions of each."""

from __future__ import annotations

from contact_editor.services import errors
from contact_editor.services.contacts.api.api_client import SearchNotAllowed
from contact_editor.translation import QT_TR_NOOP
from contact_editor.viewmodels.messages.message import MessageAction

_TRY_AGAIN = (MessageAction.TRY_AGAIN,)
_TRY_AGAIN_OR_CHECK = (MessageAction.TRY_AGAIN, MessageAction.CHECK_CONNECTION)
_TRY_AGAIN_OR_CHANGE = (
    MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION,
)  # fmt: skip
_TRY_AGAIN_OR_ENTER_KEY = (
    MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION,
)  # fmt: skip

# The most specific first: the first match counts. {host}, {reason}, {said}, {pause},
# {doubt} and {target} are filled in.
ERROR_MESSAGES: tuple[tuple[type[Exception], str, tuple[MessageAction, ...]], ...] = (
    (errors.HostNotFound,
     QT_TR_NOOP("{host} was not found ({reason}). Check the network and the API base URL of the "
                "connection."),
     _TRY_AGAIN_OR_CHANGE),
    (errors.ConnectionRefused,
     QT_TR_NOOP("{host} refused the connection on that port ({reason}). Check host and port in the "
                "connection. If they are right, the server is down."),
     _TRY_AGAIN_OR_CHANGE),
    (errors.CertificateRefused,
     QT_TR_NOOP("The certificate of {host} was rejected ({reason}). The key was not sent."),
     _TRY_AGAIN_OR_CHANGE),
    (errors.TlsNotSupported,
     QT_TR_NOOP("{host} does not use TLS on that port ({reason}). Check the port and https:// in "
                "the connection's address. The key was not sent."),
     (MessageAction.CHANGE_CONNECTION, MessageAction.TRY_AGAIN, MessageAction.CHECK_CONNECTION)),
    (errors.CertificatesUnusable,
     QT_TR_NOOP("The file with your company's certificates can't be used: {reason}. Nothing was "
                "sent."),
     (MessageAction.CHANGE_CONNECTION,)),
    (errors.ProxyAuthenticationRequired,
     QT_TR_NOOP("The proxy for {host} requires a user name and password, or rejected the ones it "
                "was given ({reason}). The key was not sent. Enter both in the connection, "
                "under Network, or put the password into the keyring, under the user name "
                "`proxy-password`."),
     (MessageAction.CHANGE_CONNECTION, MessageAction.TRY_AGAIN, MessageAction.CHECK_CONNECTION)),
    (errors.ProxyFailed,
     QT_TR_NOOP("The proxy for {host} did not forward the request ({reason}). The key was not "
                "sent."),
     _TRY_AGAIN_OR_CHANGE),
    (errors.ConnectTimedOut,
     QT_TR_NOOP("{host} could not be reached in time. Check the network."),
     _TRY_AGAIN_OR_CHECK),
    (errors.ConnectError,
     QT_TR_NOOP("{host} could not be reached ({reason})."),
     _TRY_AGAIN_OR_CHANGE),
    (errors.ResponseTimedOut,
     QT_TR_NOOP("{host} did not answer in time."),
     _TRY_AGAIN),
    (errors.CancelledAfterSend,
     QT_TR_NOOP("You cancelled after the request was sent."),
     _TRY_AGAIN),
    (errors.OutcomeUnknown,
     QT_TR_NOOP("The connection to {host} was lost before it answered ({reason})."),
     _TRY_AGAIN),
    (errors.RedirectedWithin,
     QT_TR_NOOP("{host} redirects this request to {target}, which is not followed.{said} "
                "Try again later, or ask the provider."),
     _TRY_AGAIN_OR_CHECK),
    (errors.Redirected,
     QT_TR_NOOP("{host} redirects to {target}. The key was not sent there. If that is the right "
                "address, change the connection."),
     (MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.BlockedBeforeProvider,
     QT_TR_NOOP("{host} answered with {reason}. Something in front of the provider, such as a "
                "firewall, may have blocked the request."),
     _TRY_AGAIN_OR_CHANGE),
    (errors.UnsupportedEncoding,
     QT_TR_NOOP("{host} answered with {reason}. The contact is not opened, because a save could "
                "damage letters such as ä. Ask the provider to answer in UTF-8."),
     _TRY_AGAIN_OR_CHECK),
    (errors.NotJson,
     QT_TR_NOOP("{host} sent an unreadable answer: {reason}."),
     _TRY_AGAIN_OR_CHANGE),
    (errors.TooLarge,
     QT_TR_NOOP("{host} sent more data than a contact can have ({reason}); reading was stopped. "
                "Check the API base URL of the connection."),
     (MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.NotAContact,
     QT_TR_NOOP("{host} sent an unusable answer: {reason}."),
     _TRY_AGAIN_OR_CHANGE),
    (errors.InvalidResponse,
     QT_TR_NOOP("{host} sent an unusable answer: {reason}."),
     _TRY_AGAIN),
    (errors.KeyRefused,
     QT_TR_NOOP("{host} does not accept the API key.{said}"),
     (MessageAction.ENTER_KEY, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.NoAccess,
     QT_TR_NOOP("{host} accepts the key but denies access.{said} Check the connection and the "
                "permissions of the key."),
     (MessageAction.CHANGE_CONNECTION, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (errors.ContactMerged,
     QT_TR_NOOP("{host} has merged this contact into contact {survivor}.{said}"),
     (MessageAction.OPEN_SURVIVOR,)),
    (errors.NotFound, QT_TR_NOOP("{host} has no such contact (any more).{said}"), ()),
    (errors.EditConflict, QT_TR_NOOP("{host} reports a conflict with existing data.{said}"), ()),
    (errors.ValidationFailed, QT_TR_NOOP("{host} rejected a value.{said}"), ()),
    (errors.TooManyRequests,
     QT_TR_NOOP("Too many requests; {host} asks to wait{pause}.{said}"),
     _TRY_AGAIN),
    (errors.ServerError,
     QT_TR_NOOP("{host} reports a server error ({status}).{said}"),
     _TRY_AGAIN),
    (errors.ErrorInSuccess, QT_TR_NOOP("{host} refused the request.{said}"), ()),
    (errors.ApiError, QT_TR_NOOP("{host} refused the request ({status}).{said}"), ()),
    (errors.KeyMissing,
     QT_TR_NOOP("No API key is saved for this connection."),
     (MessageAction.ENTER_KEY,)),
    (errors.KeyUnusable,
     QT_TR_NOOP("The key can't be used: {reason}."),
     (MessageAction.ENTER_KEY,)),
    (errors.KeyForOtherHost,
     QT_TR_NOOP("{reason}. It was not sent. Enter the key for {host}, or change the connection."),
     (MessageAction.ENTER_KEY, MessageAction.CHANGE_CONNECTION)),
    (errors.PasswordForOtherProxy,
     QT_TR_NOOP("{reason}. It was not sent. Enter the password in the connection, under Network, "
                "or change the proxy there."),
     (MessageAction.CHANGE_CONNECTION,)),
    (errors.KeyringMissing,
     QT_TR_NOOP("No keyring is available on this system: keys, recent contacts, unsaved changes "
                "and history are kept only until the program closes. Everything else works. Enter "
                "the key for this session. To keep them, start a keyring (on Linux, GNOME Keyring "
                "or KWallet) and restart the program."),
     (MessageAction.ENTER_SESSION_KEY,)),
    (errors.KeyringLocked,
     QT_TR_NOOP("The keyring is locked, and could not ask you for its password. Unlock it and "
                "try again, or enter the key for this session."),
     _TRY_AGAIN_OR_ENTER_KEY),
    (errors.KeyringCancelled,
     QT_TR_NOOP("You dismissed the keyring's prompt, so it stayed locked. Try again to be asked "
                "once more, or enter the key for this session."),
     _TRY_AGAIN_OR_ENTER_KEY),
    (errors.KeyringRefused,
     QT_TR_NOOP("{reason}.{doubt} Try again, or enter the key for this session."),
     _TRY_AGAIN_OR_ENTER_KEY),
    (errors.KeyringUnavailable,
     QT_TR_NOOP("The keyring stopped answering: {reason}.{doubt} Try again (it may have "
                "restarted), or enter the key for this session."),
     _TRY_AGAIN_OR_ENTER_KEY),
    (errors.KeyringTimedOut,
     QT_TR_NOOP("The keyring did not answer in time; a keyring prompt may be open behind this "
                "window. Answer it and try again, or enter the key for this session.{doubt}"),
     _TRY_AGAIN_OR_ENTER_KEY),
    (errors.CredentialError,
     QT_TR_NOOP("{reason}."),
     _TRY_AGAIN_OR_ENTER_KEY),
    (errors.AddressTooLong,
     QT_TR_NOOP("The text is too long to look for, so nothing was sent. Enter a shorter one."),
     ()),
    (errors.SaveStopped, QT_TR_NOOP("You stopped the save; the rest was not sent."), ()),
    (SearchNotAllowed,
     QT_TR_NOOP("Your own description of this provider searches with {reason}. Such a request "
                "can also change data if the description is wrong, so nothing was sent."),
     (MessageAction.ALLOW_SEARCH,)),
    (errors.BlockedLocally, QT_TR_NOOP("{reason}."), ()),
)  # fmt: skip


DOUBTS: dict[type[Exception], str] = {
    errors.KeyringRefused: QT_TR_NOOP("Treat it as not stored."),
    errors.KeyringUnavailable: QT_TR_NOOP("The change to the keyring may be missing."),
    errors.KeyringTimedOut: QT_TR_NOOP("The change to the keyring may still take effect."),
}  # fmt: skip
"""Added if the keyring was to be changed, not only read."""
