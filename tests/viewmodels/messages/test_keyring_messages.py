"""Each keyring error has its own text and remedy, and blames no other part."""

from __future__ import annotations

import pytest

from contact_editor.services import errors
from contact_editor.viewmodels.messages.error_messages import error_message
from contact_editor.viewmodels.messages.message import MessageAction, Tone

# The words that tell each from the others.
OWN = {
    errors.KeyringMissing: "No keyring is available",
    errors.KeyringLocked: "could not ask you",
    errors.KeyringCancelled: "You dismissed",
    errors.KeyringRefused: "refused",
    errors.KeyringUnavailable: "stopped answering",
    errors.KeyringTimedOut: "did not answer in time",
}
OTHERS = ("network", "provider", "server", "host", "proxy", "certificate", "unexpected", "API key")
WAYS = {MessageAction.ENTER_KEY, MessageAction.ENTER_SESSION_KEY}


def said(kind: type[errors.CredentialError]) -> str:
    return error_message(kind("the keyring refused (Error 5)")).text


@pytest.mark.parametrize("kind", OWN, ids=lambda kind: kind.__name__)
def test_each_trouble_with_a_keyring_has_words_and_a_way_on(
    kind: type[errors.CredentialError],
) -> None:
    named = [each for each, words in OWN.items() if words in said(kind).split(":")[0]]
    assert named == [kind]
    assert not [other for other in OTHERS if other in said(kind)]
    assert "the key for this session" in said(kind)
    assert WAYS.intersection(error_message(kind()).actions)


def test_without_a_keyring_it_says_what_is_not_kept_and_how_to_keep_it_and_is_no_error() -> None:
    message = error_message(errors.KeyringMissing("none"))
    kept = "keys, recent contacts, unsaved changes and history are kept only until"
    for words in (kept, "Everything else works", "start a keyring"):
        assert words in message.text
    assert message.tone is Tone.CAUTION


def test_no_trouble_with_a_keyring_is_left_out() -> None:
    kinds = {each for each in vars(errors).values() if isinstance(each, type)}
    assert {kind for kind in kinds if kind.__name__.startswith("Keyring")} == set(OWN)


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (errors.KeyringTimedOut, "may still take effect"),
        (errors.KeyringUnavailable, "may be missing"),
    ],
)
def test_only_where_something_was_to_be_stored_or_removed_that_is_in_doubt(
    kind: type[errors.CredentialError], words: str
) -> None:
    trouble = kind("it ended")
    assert "stored" not in error_message(trouble).text
    trouble.may_have_applied = True
    text = error_message(trouble).text
    assert f"The change to the keyring {words}." in text
