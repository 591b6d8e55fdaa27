"""The words for every error: what happened, and what to do next."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from contact_editor.services import errors
from contact_editor.viewmodels.messages.message import Message, MessageAction, Tone


def tr(text: str) -> str:
    return QCoreApplication.translate("trouble_words", text)


# The most particular first: the first that fits counts. {host}, {reason}, {said}, {pause},
# {doubt} and {target} are filled in.
ERROR_MESSAGES: tuple[tuple[type[Exception], str, tuple[MessageAction, ...]], ...] = (
    (errors.HostNotFound,
     "The name {host} cannot be found ({reason}). Check the network and the connection's address.",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.ConnectionRefused,
     "{host} is there, but nobody answers at that port ({reason}).",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.CertificateRefused,
     "{host} could not prove who it is ({reason}). The key was not sent.",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.TlsNotSupported,
     "{host} does not speak TLS at that port ({reason}). Check the port and https:// in the "
     "connection's address. The key was not sent.",
     (MessageAction.CHANGE_CONNECTION, MessageAction.TRY_AGAIN, MessageAction.CHECK_CONNECTION)),
    (errors.CertificatesUnusable,
     "The file with your company's certificates cannot be used: {reason}. Nothing was sent.",
     (MessageAction.CHANGE_CONNECTION,)),
    (errors.ProxyWantsPassword,
     "The proxy on the way to {host} wants a user name and a password, or does not take the ones "
     "that it was given ({reason}). The key was not sent. Enter both in the connection, under "
     "Network, or put the password into the keyring, under the user name `proxy-password`.",
     (MessageAction.CHANGE_CONNECTION, MessageAction.TRY_AGAIN, MessageAction.CHECK_CONNECTION)),
    (errors.ProxyFailed,
     "The proxy on the way to {host} did not let the request through ({reason}). "
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
        "You cancelled after the request had left.",
        (MessageAction.TRY_AGAIN,),
    ),
    (errors.OutcomeUnknown,
     "The connection to {host} was lost before an answer came ({reason}).",
     (MessageAction.TRY_AGAIN,)),
    (errors.Redirected,
     "{host} points to {target} instead of answering. The key was not sent there. "
     "If that is the right address, change the connection.",
     (MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.BlockedBeforeProvider,
     "{host} answered with {reason}; something in front of the provider, such as a firewall, may "
     "have refused.",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.NotJson,
     "{host} answered with something that cannot be read: {reason}.",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.TooLarge,
     "{host} sent more than a contact could hold ({reason}); it was not read on. Check that the "
     "connection's address is that of the provider.",
     (MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.NotAContact,
     "{host} sent an answer that cannot be used: {reason}.",
     (MessageAction.TRY_AGAIN, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (
        errors.InvalidResponse,
        "{host} sent an answer that cannot be used: {reason}.",
        (MessageAction.TRY_AGAIN,),
    ),
    (errors.KeyRefused,
     "{host} does not accept the API key.{said}",
     (MessageAction.ENTER_KEY, MessageAction.CHANGE_CONNECTION, MessageAction.CHECK_CONNECTION)),
    (errors.NoAccess,
     "{host} accepts the key, but gives no access with it.{said} "
     "Check the connection and the key's rights.",
     (MessageAction.CHANGE_CONNECTION, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (errors.NotFound, "{host} does not know this contact (any more).{said}", ()),
    (errors.EditConflict, "{host} says that this is in conflict with something there.{said}", ()),
    (errors.Invalid, "{host} does not take a value.{said}", ()),
    (errors.TooManyRequests,
     "{host} wants a pause{pause}: too many requests.{said}",
     (MessageAction.TRY_AGAIN,)),
    (errors.ServerFault,
     "{host} reports a fault of its own ({status}).{said}",
     (MessageAction.TRY_AGAIN,)),
    (errors.ErrorInSuccess, "{host} refused.{said}", ()),
    (errors.ApiError, "{host} refused ({status}).{said}", ()),
    (errors.KeyMissing, "No API key is kept for this connection.", (MessageAction.ENTER_KEY,)),
    (errors.KeyUnusable, "The key cannot be used: {reason}.", (MessageAction.ENTER_KEY,)),
    (errors.KeyForOtherHost,
     "{reason}. It was not sent. Enter the key for {host}, or change the connection.",
     (MessageAction.ENTER_KEY, MessageAction.CHANGE_CONNECTION)),
    (errors.KeyringMissing,
     "This system has no keyring that answers, so no key is kept. "
     "You can enter the key for this session.",
     (MessageAction.ENTER_SESSION_KEY,)),
    (errors.KeyringLocked,
     "The keyring is locked, and could not ask you for its password. Unlock it and try again, "
     "or enter the key for this session.",
     (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (errors.KeyringCancelled,
     "You dismissed the keyring's prompt, so it stayed locked. Try again, and it asks anew, "
     "or enter the key for this session.",
     (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (errors.KeyringRefused,
     "{reason}.{doubt} Try again, or enter the key for this session.",
     (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (errors.KeyringUnavailable,
     "The keyring stopped answering: {reason}.{doubt} Try again, it may have been started "
     "anew; or enter the key for this session.",
     (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (errors.KeyringTimedOut,
     "The keyring did not answer in time; a prompt of it may be open behind this window. Answer "
     "that and try again, or enter the key for this session.{doubt}",
     (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION)),
    (
        errors.CredentialError,
        "{reason}.",
        (MessageAction.TRY_AGAIN, MessageAction.ENTER_KEY, MessageAction.CHECK_CONNECTION),
    ),
    (errors.BlockedLocally, "{reason}.", ()),
)  # fmt: skip


_DOUBT: dict[type[Exception], str] = {
    errors.KeyringRefused: "Nothing counts as stored.",
    errors.KeyringUnavailable: "What was to be stored or removed there may not be.",
    errors.KeyringTimedOut:
        "What was to be stored or removed there may be done all the same.",
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
    text = tr("Something unexpected went wrong ({kind}).").format(kind=kind_name)
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
        return " " + tr("of {n} seconds").format(n=round(seconds))
    # Who reads it later knows how much of it is left.
    at = (refusal.received_at + timedelta(seconds=seconds)).astimezone()
    is_today = at.date() == datetime.now().astimezone().date()
    time = at.strftime("%H:%M:%S" if is_today else "%Y-%m-%d %H:%M:%S")
    return " " + tr("of {n} seconds, until {time}").format(n=round(seconds), time=time)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def after_failed_search(message: Message, title: str, has_edits: bool) -> Message:
    """Add what became of the contact that was open before, and the way back to it."""
    closed = tr("{title} was closed; its unsaved changes are kept.") if has_edits else ""
    closed = (closed or tr("{title} was closed.")).format(title=title)
    actions = (*message.actions, MessageAction.GO_BACK)
    return Message(f"{message.text}\n{closed}", message.tone, actions)
