"""The words for every trouble: what happened, and what to do next."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from contact_editor.services import errors
from contact_editor.viewmodels.messages.message import Message, Remedy, Tone


def tr(text: str) -> str:
    return QCoreApplication.translate("trouble_words", text)


# The most particular first: the first that fits counts. {host}, {reason}, {said}, {pause},
# {doubt} and {target} are filled in.
WORDS: tuple[tuple[type[Exception], str, tuple[Remedy, ...]], ...] = (
    (errors.HostNotFound,
     "The name {host} cannot be found ({reason}). Check the network and the connection's address.",
     (Remedy.TRY_AGAIN, Remedy.CHANGE_CONNECTION, Remedy.CHECK_CONNECTION)),
    (errors.ConnectionRefused,
     "{host} is there, but nobody answers at that port ({reason}).",
     (Remedy.TRY_AGAIN, Remedy.CHANGE_CONNECTION, Remedy.CHECK_CONNECTION)),
    (errors.CertificateRefused,
     "{host} could not prove who it is ({reason}). The key was not sent.",
     (Remedy.TRY_AGAIN, Remedy.CHANGE_CONNECTION, Remedy.CHECK_CONNECTION)),
    (errors.NoTls,
     "{host} does not speak TLS at that port ({reason}). Check the port and https:// in the "
     "connection's address. The key was not sent.",
     (Remedy.CHANGE_CONNECTION, Remedy.TRY_AGAIN, Remedy.CHECK_CONNECTION)),
    (errors.CertificatesUnusable,
     "The file with your company's certificates cannot be used: {reason}. Nothing was sent.",
     (Remedy.CHANGE_CONNECTION,)),
    (errors.ProxyWantsPassword,
     "The proxy on the way to {host} wants a user name and a password, or does not take the ones "
     "that it was given ({reason}). The key was not sent. Enter both in the connection, under "
     "Network, or put the password into the keyring, under the user name `proxy-password`.",
     (Remedy.CHANGE_CONNECTION, Remedy.TRY_AGAIN, Remedy.CHECK_CONNECTION)),
    (errors.ProxyFailed,
     "The proxy on the way to {host} did not let the request through ({reason}). "
     "The key was not sent.",
     (Remedy.TRY_AGAIN, Remedy.CHANGE_CONNECTION, Remedy.CHECK_CONNECTION)),
    (errors.ConnectTimedOut,
     "{host} could not be reached in time. Check the network.",
     (Remedy.TRY_AGAIN, Remedy.CHECK_CONNECTION)),
    (errors.NotReached,
     "{host} could not be reached ({reason}).",
     (Remedy.TRY_AGAIN, Remedy.CHANGE_CONNECTION, Remedy.CHECK_CONNECTION)),
    (errors.AnswerTimedOut, "{host} did not answer in time.", (Remedy.TRY_AGAIN,)),
    (errors.GivenUp, "You cancelled after the request had left.", (Remedy.TRY_AGAIN,)),
    (errors.NoAnswer,
     "The connection to {host} was lost before an answer came ({reason}).",
     (Remedy.TRY_AGAIN,)),
    (errors.Redirected,
     "{host} points to {target} instead of answering. The key was not sent there. "
     "If that is the right address, change the connection.",
     (Remedy.CHANGE_CONNECTION, Remedy.CHECK_CONNECTION)),
    (errors.TurnedAway,
     "{host} answered with {reason}; something in front of the provider, such as a firewall, may "
     "have refused.",
     (Remedy.TRY_AGAIN, Remedy.CHANGE_CONNECTION, Remedy.CHECK_CONNECTION)),
    (errors.NotJson,
     "{host} answered with something that cannot be read: {reason}.",
     (Remedy.TRY_AGAIN, Remedy.CHANGE_CONNECTION, Remedy.CHECK_CONNECTION)),
    (errors.TooLarge,
     "{host} sent more than a contact could hold ({reason}); it was not read on. Check that the "
     "connection's address is that of the provider.",
     (Remedy.CHANGE_CONNECTION, Remedy.CHECK_CONNECTION)),
    (errors.NotAContact,
     "{host} sent an answer that cannot be used: {reason}.",
     (Remedy.TRY_AGAIN, Remedy.CHANGE_CONNECTION, Remedy.CHECK_CONNECTION)),
    (errors.BadAnswer, "{host} sent an answer that cannot be used: {reason}.", (Remedy.TRY_AGAIN,)),
    (errors.KeyRefused,
     "{host} does not accept the API key.{said}",
     (Remedy.ENTER_KEY, Remedy.CHANGE_CONNECTION, Remedy.CHECK_CONNECTION)),
    (errors.NoAccess,
     "{host} accepts the key, but gives no access with it.{said} "
     "Check the connection and the key's rights.",
     (Remedy.CHANGE_CONNECTION, Remedy.ENTER_KEY, Remedy.CHECK_CONNECTION)),
    (errors.NotFound, "{host} does not know this contact (any more).{said}", ()),
    (errors.Conflicting, "{host} says that this is in conflict with something there.{said}", ()),
    (errors.Invalid, "{host} does not take a value.{said}", ()),
    (errors.TooManyRequests,
     "{host} wants a pause{pause}: too many requests.{said}",
     (Remedy.TRY_AGAIN,)),
    (errors.ServerFault,
     "{host} reports a fault of its own ({status}).{said}",
     (Remedy.TRY_AGAIN,)),
    (errors.RefusedInside, "{host} refused.{said}", ()),
    (errors.Refused, "{host} refused ({status}).{said}", ()),
    (errors.KeyMissing, "No API key is kept for this connection.", (Remedy.ENTER_KEY,)),
    (errors.KeyUnusable, "The key cannot be used: {reason}.", (Remedy.ENTER_KEY,)),
    (errors.KeyElsewhere,
     "{reason}. It was not sent. Enter the key for {host}, or change the connection.",
     (Remedy.ENTER_KEY, Remedy.CHANGE_CONNECTION)),
    (errors.KeyringMissing,
     "This system has no keyring that answers, so no key is kept. "
     "You can enter the key for this session.",
     (Remedy.ENTER_SESSION_KEY,)),
    (errors.KeyringLocked,
     "The keyring is locked, and could not ask you for its password. Unlock it and try again, "
     "or enter the key for this session.",
     (Remedy.TRY_AGAIN, Remedy.ENTER_KEY, Remedy.CHECK_CONNECTION)),
    (errors.KeyringCancelled,
     "You dismissed the keyring's prompt, so it stayed locked. Try again, and it asks anew, "
     "or enter the key for this session.",
     (Remedy.TRY_AGAIN, Remedy.ENTER_KEY, Remedy.CHECK_CONNECTION)),
    (errors.KeyringRefused,
     "{reason}.{doubt} Try again, or enter the key for this session.",
     (Remedy.TRY_AGAIN, Remedy.ENTER_KEY, Remedy.CHECK_CONNECTION)),
    (errors.KeyringUnavailable,
     "The keyring stopped answering: {reason}.{doubt} Try again, it may have been started "
     "anew; or enter the key for this session.",
     (Remedy.TRY_AGAIN, Remedy.ENTER_KEY, Remedy.CHECK_CONNECTION)),
    (errors.KeyringTimedOut,
     "The keyring did not answer in time; a prompt of it may be open behind this window. Answer "
     "that and try again, or enter the key for this session.{doubt}",
     (Remedy.TRY_AGAIN, Remedy.ENTER_KEY, Remedy.CHECK_CONNECTION)),
    (errors.KeyTrouble, "{reason}.", (Remedy.TRY_AGAIN, Remedy.ENTER_KEY, Remedy.CHECK_CONNECTION)),
    (errors.NotAllowed, "{reason}.", ()),
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


def trouble_message(trouble: Exception, *, before: str = "", after: str = "") -> Message:
    """Gives the message for a trouble, with what was and was not done around it."""
    for kind, words, remedies in WORDS:
        if isinstance(trouble, kind):
            text = _filled(tr(words), trouble)
            return Message(_joined(before, text, after), Tone.TROUBLE, remedies)
    kind_name = type(trouble).__name__
    text = tr("Something unexpected went wrong ({kind}).").format(kind=kind_name)
    # What nobody foresaw is kept as a crash is, with its details.
    remedies = (Remedy.TRY_AGAIN, Remedy.COPY_DETAILS)
    return Message(_joined(before, text, after), Tone.TROUBLE, remedies)


def _filled(words: str, trouble: Exception) -> str:
    in_doubt = getattr(trouble, "in_doubt", False) and _DOUBT.get(type(trouble))
    reason = str(trouble).removesuffix(".")
    return words.format(
        host=getattr(trouble, "host", "") or tr("The provider"),
        reason=reason[:1].upper() + reason[1:] if words.startswith("{reason}") else reason,
        said=said_words(getattr(trouble, "said", "")),
        pause=_pause_words(trouble) if isinstance(trouble, errors.Refused) else "",
        doubt=f" {tr(in_doubt)}" if in_doubt else "",
        status=getattr(trouble, "status", ""),
        target=getattr(trouble, "target", ""),
    )


def said_words(said: str) -> str:
    """Quotes what a provider said, as a sentence after another; empty where it said nothing."""
    said = said.strip()
    words = tr("It says: “{said}”") if _ENDED.search(said) else tr("It says: “{said}”.")
    return f" {words}".format(said=said) if said else ""


def _pause_words(refusal: errors.Refused) -> str:
    seconds = refusal.retry_after
    if not seconds:
        return ""
    if seconds > _A_YEAR:
        return " " + tr("of {n} seconds").format(n=round(seconds))
    # Who reads it later knows how much of it is left.
    at = (refusal.came_at + timedelta(seconds=seconds)).astimezone()
    is_today = at.date() == datetime.now().astimezone().date()
    time = at.strftime("%H:%M:%S" if is_today else "%Y-%m-%d %H:%M:%S")
    return " " + tr("of {n} seconds, until {time}").format(n=round(seconds), time=time)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
