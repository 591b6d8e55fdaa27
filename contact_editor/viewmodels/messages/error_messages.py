"""The words for every error: what happened, and what to do next."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from contact_editor.services import errors
from contact_editor.translation import tr
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone

# The most particular first: the first that fits counts. {host}, {reason}, {said}, {pause},
# {doubt} and {target} are filled in.
ERROR_MESSAGES: tuple[tuple[type[Exception], str, tuple[MessageAction, ...]], ...] = (
    (errors.HostNotFound,
     "{host} was not found ({reason}). Check the network and the API base URL of the connection.",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.ConnectionRefused,
     "{host} refused the connection on that port ({reason}).",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.CertificateRefused,
     "The certificate of {host} was rejected ({reason}). The key was not sent.",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.TlsNotSupported,
     "{host} does not use TLS on that port ({reason}). Check the port and https:// in the "
     "connection's address. The key was not sent.",
     (MessageAction.CHANGE_CONNECTION, MessageAction.TRY_AGAIN, MessageAction.CHECK_CONNECTION)),
    (errors.CertificatesUnusable,
     "The file with your company's certificates can't be used: {reason}. Nothing was sent.",
     (MessageAction.CHANGE_CONNECTION,)),
    (errors.ProxyWantsPassword,
     "The proxy for {host} requires a user name and password, or rejected the ones it was given "
     "({reason}). The key was not sent. Enter both in the connection, under "
     "Network, or put the password into the keyring, under the user name `proxy-password`.",
     (MessageAction.CHANGE_CONNECTION, MessageAction.TRY_AGAIN, MessageAction.CHECK_CONNECTION)),
    (errors.ProxyFailed,
     "The proxy for {host} did not forward the request ({reason}). "
     "The key was not sent.",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.ConnectTimedOut,
     "{host} could not be reached in time. Check the network.",
     (MessageAction.TRY_AGAIN, MessageAction.CHECK_CONNECTION)),
    (errors.ConnectError,
     "{host} could not be reached ({reason}).",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.AnswerTimedOut, "{host} did not answer in time.", (MessageAction.TRY_AGAIN,)),
    (
        errors.CancelledAfterSend,
        "You cancelled after the request was sent.",
        (MessageAction.TRY_AGAIN,),
    ),
    (errors.OutcomeUnknown,
     "The connection to {host} was lost before it answered ({reason}).",
     (MessageAction.TRY_AGAIN,)),
    (errors.Redirected,
     "{host} redirects to {target}. The key was not sent there. "
     "If that is the right address, change the connection.",
     (MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.BlockedBeforeProvider,
     "{host} answered with {reason}. Something in front of the provider, such as a firewall, may "
     "have blocked the request.",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.NotJson,
     "{host} sent an unreadable answer: {reason}.",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.TooLarge,
     "{host} sent more data than a contact can have ({reason}); reading was stopped. Check the "
     "API base URL of the connection.",
     (MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.NotAContact,
     "{host} sent an unusable answer: {reason}.",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (
        errors.InvalidResponse,
        "{host} sent an unusable answer: {reason}.",
        (MessageAction.TRY_AGAIN,),
    ),
    (errors.KeyRefused,
     "{host} does not accept the API key.{said}",
     (MessageAction.ENTER_KEY, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.NoAccess,
     "{host} accepts the key but denies access.{said} "
     "Check the connection and the permissions of the key.",
     (MessageAction.CHANGE_CONNECTION, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (errors.NotFound, "{host} has no such contact (any more).{said}", ()),
    (errors.EditConflict, "{host} reports a conflict with existing data.{said}", ()),
    (errors.Invalid, "{host} rejected a value.{said}", ()),
    (errors.TooManyRequests,
     "Too many requests; {host} asks to wait{pause}.{said}",
     (MessageAction.TRY_AGAIN,)),
    (errors.ServerFault,
     "{host} reports a server error ({status}).{said}",
     (MessageAction.TRY_AGAIN,)),
    (errors.ErrorInSuccess, "{host} refused the request.{said}", ()),
    (errors.ApiError, "{host} refused the request ({status}).{said}", ()),
    (errors.KeyMissing, "No API key is saved for this connection.", (MessageAction.ENTER_KEY,)),
    (errors.KeyUnusable, "The key can't be used: {reason}.", (MessageAction.ENTER_KEY,)),
    (errors.KeyForOtherHost,
     "{reason}. It was not sent. Enter the key for {host}, or change the connection.",
     (MessageAction.ENTER_KEY, MessageAction.CHANGE_CONNECTION)),
    (errors.KeyringMissing,
     "No keyring is available on this system, so no key is saved. "
     "You can enter the key for this session.",
     (MessageAction.ENTER_SESSION_KEY,)),
    (errors.KeyringLocked,
     "The keyring is locked, and could not ask you for its password. Unlock it and try again, "
     "or enter the key for this session.",
     (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (errors.KeyringCancelled,
     "You dismissed the keyring's prompt, so it stayed locked. Try again to be asked once "
     "more, or enter the key for this session.",
     (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (errors.KeyringRefused,
     "{reason}.{doubt} Try again, or enter the key for this session.",
     (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (errors.KeyringUnavailable,
     "The keyring stopped answering: {reason}.{doubt} Try again (it may have "
     "restarted), or enter the key for this session.",
     (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (errors.KeyringTimedOut,
     "The keyring did not answer in time; a keyring prompt may be open behind this window. "
     "Answer it and try again, or enter the key for this session.{doubt}",
     (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (
        errors.CredentialError,
        "{reason}.",
        (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION),
    ),
    (errors.BlockedLocally, "{reason}.", ()),
)  # fmt: skip


_DOUBT: dict[type[Exception], str] = {
    errors.KeyringRefused: "Treat it as not stored.",
    errors.KeyringUnavailable: "The change to the keyring may be missing.",
    errors.KeyringTimedOut:
        "The change to the keyring may still take effect.",
}  # fmt: skip
"""What is said where more than a look into the keyring was wanted."""
_A_YEAR = 31_536_000
"""Seconds; what is longer is no time that anybody waits for, and may be none of any calendar."""
_ENDED = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")


def error_message(error: Exception, *, before: str = "", after: str = "") -> Message:
    """Return the message for an error, with what was and was not done around it."""
    for kind, words, actions in ERROR_MESSAGES:
        if isinstance(error, kind):
            text = _filled(tr(words), error)
            return Message(_joined(before, text, after), Tone.ERROR, actions)
    kind_name = type(error).__name__
    text = tr("An unexpected error occurred ({kind}).").format(kind=kind_name)
    # What nobody foresaw is kept as a crash is, with its details.
    actions = (MessageAction.TRY_AGAIN, MessageAction.COPY_DETAILS)
    return Message(_joined(before, text, after), Tone.ERROR, actions)


def _filled(words: str, error: Exception) -> str:
    in_doubt = getattr(error, "may_have_applied", False) and _DOUBT.get(type(error))
    reason = str(error).removesuffix(".")
    return words.format(
        host=getattr(error, "host", "") or tr("The provider"),
        reason=reason[:1].upper() + reason[1:] if words.startswith("{reason}") else reason,
        said=provider_quote(getattr(error, "provider_message", "")),
        pause=_pause_text(error) if isinstance(error, errors.ApiError) else "",
        doubt=f" {tr(in_doubt)}" if in_doubt else "",
        status=getattr(error, "status", ""),
        target=getattr(error, "target", ""),
    )


def provider_quote(said: str) -> str:
    """Quote what a provider said, as a sentence after another; empty where it said nothing."""
    said = said.strip()
    words = tr("It says: “{said}”") if _ENDED.search(said) else tr("It says: “{said}”.")
    return f" {words}".format(said=said) if said else ""


def _pause_text(refusal: errors.ApiError) -> str:
    seconds = refusal.retry_after
    if not seconds:
        return ""
    if seconds > _A_YEAR:
        return " " + tr("{n} s").format(n=round(seconds))
    # Who reads it later knows how much of it is left.
    at = (refusal.received_at + timedelta(seconds=seconds)).astimezone()
    is_today = at.date() == datetime.now().astimezone().date()
    time = at.strftime("%H:%M:%S" if is_today else "%Y-%m-%d %H:%M:%S")
    return " " + tr("{n} s, until {time}").format(n=round(seconds), time=time)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def after_failed_search(message: Message, title: str, has_edits: bool) -> Message:
    """Add what became of the contact that was open before, and the way back to it."""
    closed = tr("{title} was closed; its unsaved changes are kept.") if has_edits else ""
    closed = (closed or tr("{title} was closed.")).format(title=title)
    actions = (*message.actions, MessageAction.GO_BACK)
    return Message(f"{message.text}\n{closed}", message.tone, actions)
