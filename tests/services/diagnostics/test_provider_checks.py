"""The check of a connection tells apart what a provider has against it, and writes nothing."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.services import errors
from contact_editor.services.connections.connection import Connection
from contact_editor.services.credentials.credentials import Credentials
from contact_editor.services.credentials.key_store import SecretKind
from contact_editor.services.diagnostics.diagnostics import NEEDS, Diagnostics
from contact_editor.services.diagnostics.results import Check, CheckResult, ResultCode, Verdict
from contact_editor.viewmodels.diagnostics.check_messages import one_line_text
from tests.catalogue import provider
from tests.fakes.key_stores import MemoryStore, MoodyStore
from tests.fakes.peers import Handler, Peer, responding, sending
from tests.services.conftest import Examine, Run
from tests.waiting import WAIT_LIMIT_S

NAME = "Practice Simvoly"
KEY = "a-key-of-some-length"
LIST = b'{"items":[],"totalCount":0}'


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def verdict_and_code(finding: CheckResult) -> tuple[Verdict, ResultCode]:
    return finding.verdict, finding.code


@pytest.mark.parametrize("provider_id", ["simvoly", "notocat"])
def test_it_only_reads(examine: Examine, world: PracticeState, provider_id: str) -> None:
    before = world.read_all(provider_id)
    found = examine(provider_id)
    assert all(finding.verdict is not Verdict.BAD for finding in found.values())
    asked = [(entry.method, entry.status) for entry in world.log]
    assert asked[0] == ("GET", 401), "the first request carries no key"
    assert {method for method, _ in asked} == {"GET"}
    assert len(asked) <= 4
    assert world.read_all(provider_id) == before


def test_the_key_is_not_shown_before_the_host_has_answered(
    examine: Examine, stack: ExitStack
) -> None:
    peer = stack.enter_context(Peer(responding(200, LIST)))
    examine(address=peer.address, key=KEY)
    carrying = [KEY.encode() in request for request in peer.asked]
    assert carrying[:2] == [False, True]


def test_every_check_needs_only_what_came_before() -> None:
    checks = list(NEEDS)
    assert checks == list(Check)
    for check, needs in NEEDS.items():
        assert all(checks.index(need) < checks.index(check) for need in needs)


def test_a_host_that_has_moved(examine: Examine, stack: ExitStack) -> None:
    peer = stack.enter_context(Peer(responding(301, location="https://www.acme.example/api")))
    found = examine(address=peer.address)
    assert verdict_and_code(found[Check.ANSWER]) == (Verdict.BAD, ResultCode.MOVED_PERMANENTLY)
    assert "has moved to www.acme.example. The key was not sent." in one_line_text(
        found[Check.ANSWER]
    )
    assert found[Check.KEY_ACCEPTED].blocked_by is Check.ANSWER
    assert all(b"authorization" not in request.lower() for request in peer.asked)


def test_a_login_for_whoever_has_no_key_is_no_trouble(
    examine: Examine, practice: PracticeServer
) -> None:
    practice.add_fault("redirect")
    found = examine()
    assert verdict_and_code(found[Check.ANSWER]) == (Verdict.CAUTION, ResultCode.REDIRECTED)
    assert "www.practice.example" in one_line_text(found[Check.ANSWER])
    assert found[Check.KEY_ACCEPTED].verdict is Verdict.GOOD


def test_a_redirect_with_the_key_is_the_trouble(examine: Examine, practice: PracticeServer) -> None:
    practice.add_fault("redirect", times=2)
    found = examine()[Check.PROVIDER]
    assert isinstance(found.error, errors.Redirected)
    assert "redirects to www.practice.example" in one_line_text(found)


def to_strangers(stranger: Handler, known: Handler) -> Handler:
    """Respond differently to requests with and without a key."""

    def handler(peer: Peer, client: socket.socket) -> None:
        (known if peer.asked else stranger)(peer, client)

    return handler


def a_page(status: int) -> Handler:
    return responding(status, b"<html>No.</html>", content_type="text/html; charset=utf-8")


NO = responding(401, b'{"message":"Who are you?"}')


@pytest.mark.parametrize("status", [403, 400, 405, 451])
def test_a_web_page_that_turns_everybody_away_says_nothing_of_the_key(
    examine: Examine, stack: ExitStack, status: int
) -> None:
    found = examine(address=stack.enter_context(Peer(a_page(status))).address)
    assert found[Check.ANSWER].verdict is Verdict.CAUTION
    assert verdict_and_code(found[Check.PROVIDER]) == (Verdict.BAD, ResultCode.BLOCKED)
    words = one_line_text(found[Check.PROVIDER])
    assert f"A web page ({status}) answers, with and without the key" in words
    assert "firewall" in words
    assert verdict_and_code(found[Check.KEY_ACCEPTED]) == (Verdict.NOT_TRIED, ResultCode.NOT_SEEN)
    assert one_line_text(found[Check.KEY_ACCEPTED]) == "Unknown: see “Provider”."
    assert "accepts the key" not in " ".join(map(one_line_text, found.values()))


@pytest.mark.parametrize(
    ("known", "kind", "words"),
    [
        (a_page(403), errors.BlockedBeforeProvider, "a web page (403)"),
        (a_page(200), errors.NotJson, "the address may not be the provider's"),
        (responding(200, b"\x00garbage"), errors.NotJson, "unreadable answer"),
        (responding(503), errors.ServerError, "a server error (503)"),
        (responding(302, location="https://www.acme.example"),
         errors.Redirected, "www.acme.example"),
        (responding(200, b'{"people":[]}'),
         errors.NotAContact, "Is Simvoly the right provider for"),
        (responding(200, content_length="99999999"), errors.TooLarge, "Check the API base URL"),
        (sending(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"),
         errors.ConnectionLost, "lost before it answered"),
    ],
    ids=["page-403", "page", "garbage", "fault", "elsewhere", "other-json", "large", "cut-off"],
)  # fmt: skip
def test_what_is_not_the_providers_answer_says_nothing_of_the_key(
    examine: Examine,
    stack: ExitStack,
    known: Handler,
    kind: type[errors.ServiceError],
    words: str,
) -> None:
    found = examine(address=stack.enter_context(Peer(to_strangers(NO, known))).address)
    assert found[Check.ANSWER].verdict is Verdict.GOOD
    assert found[Check.PROVIDER].verdict is Verdict.BAD
    assert type(found[Check.PROVIDER].error) is kind
    assert words in one_line_text(found[Check.PROVIDER])
    assert verdict_and_code(found[Check.KEY_ACCEPTED]) == (Verdict.NOT_TRIED, ResultCode.NOT_SEEN)
    for check in (Check.PARAMETERS, Check.RIGHTS, Check.RATE):
        assert found[check].blocked_by is Check.PROVIDER
    assert [each.check for each in found.values() if each.verdict is Verdict.BAD] == [
        Check.PROVIDER
    ]


@pytest.mark.parametrize(
    ("kind", "trouble"),
    [
        ("html", errors.NotJson),
        ("drop_after", errors.ConnectionLost),
        ("success_false", None),
    ],
)
def test_what_answers_is_not_the_provider(
    examine: Examine, practice: PracticeServer, kind: Any, trouble: type[errors.ServiceError] | None
) -> None:
    practice.add_fault(kind, times=1)
    found = examine()[Check.ANSWER]
    assert (type(found.error) if found.error else None) is trouble


def test_a_key_that_is_refused(examine: Examine) -> None:
    found = examine(key="another-key")
    assert found[Check.PROVIDER].code is ResultCode.PROVIDER_UNCERTAIN
    assert isinstance(found[Check.KEY_ACCEPTED].error, errors.KeyRefused)
    assert "does not accept the API key" in one_line_text(found[Check.KEY_ACCEPTED])
    assert "Create or look up a key at the provider" in one_line_text(found[Check.KEY_ACCEPTED])
    assert found[Check.RIGHTS].blocked_by is Check.KEY_ACCEPTED
    assert found[Check.CLOCK].verdict is Verdict.GOOD


@pytest.mark.parametrize("key", ["", "kéy-of-some-length"])
def test_a_key_that_no_header_can_carry(examine: Examine, key: str) -> None:
    found = examine(store=MemoryStore(**{NAME: key}))[Check.KEY]
    assert isinstance(found.error, errors.KeyMissing | errors.KeyUnusable)
    assert not key or key not in one_line_text(found)


def test_a_key_in_the_keyring(examine: Examine, practice: PracticeServer) -> None:
    found = examine(store=MemoryStore(**{NAME: practice.key}))
    assert "a keyring in memory answers" in one_line_text(found[Check.KEYRING])
    assert found[Check.KEY].code is ResultCode.KEY_IN_KEYRING
    assert "stored in a keyring in memory" in one_line_text(found[Check.KEY])


def test_no_key(examine: Examine) -> None:
    found = examine(store=MemoryStore())
    assert found[Check.KEYRING].verdict is Verdict.GOOD
    assert isinstance(found[Check.KEY].error, errors.KeyMissing)
    assert (
        one_line_text(found[Check.KEY]) == "No API key is saved for this connection. Enter the key."
    )
    assert found[Check.KEY_ACCEPTED].blocked_by is Check.KEY
    assert found[Check.ANSWER].verdict is Verdict.GOOD


def test_a_key_for_another_host(examine: Examine, world: PracticeState) -> None:
    store = MemoryStore(**{NAME: KEY})
    store.put(NAME, "www.acme.example", SecretKind.KEY_HOST)
    found = examine(store=store)[Check.KEY]
    assert isinstance(found.error, errors.KeyForOtherHost)
    assert "belongs to www.acme.example" in one_line_text(found)
    assert len(world.log) == 1


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (errors.KeyringLocked("the keyring is locked"), "locked"),
        (errors.KeyringMissing("no keyring answers"), "No keyring is available"),
        (errors.KeyringRefused("the keyring refused"), "The keyring refused"),
    ],
)
def test_a_keyring_that_gives_nothing(
    examine: Examine, trouble: errors.CredentialError, words: str
) -> None:
    store = MoodyStore(**{NAME: KEY})
    store.trouble = trouble
    found = examine(store=store)
    assert type(found[Check.KEYRING].error) is type(trouble)
    assert words in one_line_text(found[Check.KEYRING])
    assert found[Check.KEY].blocked_by is Check.KEYRING
    assert found[Check.ANSWER].verdict is Verdict.GOOD


def _doctor(practice: PracticeServer, store: MemoryStore, key: str = "") -> Diagnostics:
    connection = Connection(**next(iter(practice.connections())))
    kept = Credentials(store)
    if key:
        kept.set_for_session(connection.name, key)
    return Diagnostics(provider("simvoly"), connection, kept)


def test_a_keyring_is_not_needed_for_a_session(practice: PracticeServer, run: Run) -> None:
    store = MoodyStore()
    store.trouble = errors.KeyringMissing("none")
    found = {f.check: f for f in run(_doctor(practice, store, practice.key).run(_unheard))}
    assert verdict_and_code(found[Check.KEYRING]) == (
        Verdict.CAUTION,
        ResultCode.KEYRING_NOT_NEEDED,
    )
    assert found[Check.KEY].code is ResultCode.KEY_FOR_SESSION
    assert found[Check.KEY_ACCEPTED].verdict is Verdict.GOOD


def test_a_keyring_that_never_answers_ends_by_itself_or_by_the_person(
    practice: PracticeServer, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = MoodyStore(**{NAME: KEY})
    store.may_answer.clear()

    async def given_up() -> None:
        checking = asyncio.create_task(_doctor(practice, store).run(_unheard))
        await asyncio.to_thread(store.was_asked.wait, WAIT_LIMIT_S)
        checking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await checking

    run(given_up())
    connection = Connection(**next(iter(practice.connections())))
    hurried = Credentials(store, timeout_s=0.05)
    found = run(Diagnostics(provider("simvoly"), connection, hurried).run(_unheard))
    (keyring,) = (finding for finding in found if finding.check is Check.KEYRING)
    assert isinstance(keyring.error, errors.KeyringTimedOut)
    store.may_answer.set()


def _unheard(_: CheckResult) -> None:
    pass


def test_a_newsletter_that_the_provider_does_not_know(examine: Examine) -> None:
    unknown = "wks_" + "x" * 21
    found = examine("notocat", parameters={"newsletter": unknown})
    assert found[Check.KEY_ACCEPTED].verdict is Verdict.GOOD
    assert verdict_and_code(found[Check.PARAMETERS]) == (Verdict.BAD, ResultCode.PARAMETERS_REFUSED)
    words = one_line_text(found[Check.PARAMETERS])
    assert f"Newsletter id {unknown}" in words
    assert "You do not have access to this resource." in words
    assert found[Check.RIGHTS].blocked_by is Check.PARAMETERS


def test_a_newsletter_that_it_knows(examine: Examine, practice: PracticeServer) -> None:
    found = examine("notocat")[Check.PARAMETERS]
    assert verdict_and_code(found) == (Verdict.GOOD, ResultCode.PARAMETERS_ACCEPTED)
    assert practice.newsletter in one_line_text(found)


def test_a_domain_that_no_call_names(examine: Examine) -> None:
    assert "replaces Site domain practice.example" in one_line_text(examine()[Check.PARAMETERS])


def test_an_address_that_ends_elsewhere(examine: Examine, practice: PracticeServer) -> None:
    found = examine(address=practice.address("simvoly") + "/elsewhere")
    assert verdict_and_code(found[Check.RIGHTS]) == (Verdict.BAD, ResultCode.NO_SUCH_CALL)
    assert "does not know /contacts (404)" in one_line_text(found[Check.RIGHTS])
    assert "contact (any more)" not in " ".join(map(one_line_text, found.values()))


def test_a_key_without_rights(examine: Examine, practice: PracticeServer) -> None:
    practice.add_fault("status", code=403, message="Not for you.", skip=1)
    found = examine()
    assert found[Check.KEY_ACCEPTED].verdict is Verdict.GOOD
    assert isinstance(found[Check.RIGHTS].error, errors.NoAccess)
    assert "“Not for you.”" in one_line_text(found[Check.RIGHTS])


def test_a_key_that_may_read_contacts_and_no_lists(
    examine: Examine, practice: PracticeServer
) -> None:
    practice.add_fault("status", code=403, path="/subscriber-lists")
    found = examine()[Check.RIGHTS]
    assert verdict_and_code(found) == (Verdict.CAUTION, ResultCode.MAY_NOT_READ_ALL)
    assert "/subscriber-lists failed" in one_line_text(found)


def test_a_contact_that_cannot_be_read_by_itself(
    examine: Examine, practice: PracticeServer
) -> None:
    practice.add_fault("status", code=403, path="/contacts/")
    found = examine()[Check.RIGHTS]
    assert verdict_and_code(found) == (Verdict.BAD, ResultCode.MAY_NOT_READ_ONE)
    assert "a single contact could not be read" in one_line_text(found)


def test_rights_say_that_a_connection_is_read_only(examine: Examine) -> None:
    assert "this program sends no changes" in one_line_text(examine(read_only=True)[Check.RIGHTS])
    assert "sends no changes" not in one_line_text(examine()[Check.RIGHTS])


def test_a_pause_is_not_waited_for(examine: Examine, practice: PracticeServer) -> None:
    practice.add_fault("status", code=429, retry_after=50, skip=1)
    found = examine()
    assert verdict_and_code(found[Check.RATE]) == (Verdict.BAD, ResultCode.LIMIT_IN_FORCE)
    assert "a pause of 50 seconds" in one_line_text(found[Check.RATE])
    for check in (Check.KEY_ACCEPTED, Check.RIGHTS):
        assert verdict_and_code(found[check]) == (Verdict.NOT_TRIED, ResultCode.UNDECIDED)


def test_a_fault_of_the_provider_says_nothing_of_the_key(
    examine: Examine, practice: PracticeServer
) -> None:
    practice.add_fault("status", code=500, times=9)
    found = examine()
    assert verdict_and_code(found[Check.ANSWER]) == (Verdict.CAUTION, ResultCode.SERVER_ERROR)
    assert isinstance(found[Check.PROVIDER].error, errors.ServerError)
    assert "a server error (500)" in one_line_text(found[Check.PROVIDER])
    assert found[Check.KEY_ACCEPTED].code is ResultCode.NOT_SEEN


def heads(**named: str) -> Any:
    return responding(200, LIST, **named)


@pytest.mark.parametrize(
    ("told", "verdict", "words"),
    [
        ({}, Verdict.GOOD, "reports no limit, and none was reached"),
        ({"X_RateLimit_Remaining": "42", "X_RateLimit_Limit": "100", "X_RateLimit_Reset": "30"},
         Verdict.GOOD, "42 more requests are allowed of 100; the count restarts in 30 seconds."),
        ({"RateLimit_Remaining": "0"}, Verdict.CAUTION, "No more requests are allowed for now."),
        ({"RateLimit": '"default";r=50;t=30'}, Verdict.GOOD, 'ratelimit: "default";r=50;t=30'),
        ({"X_RateLimit_Remaining": "1", "X_RateLimit_Reset": "99999999999999"},
         Verdict.GOOD, "1 more requests"),
        ({"X_RateLimit_Remaining": "-1"}, Verdict.GOOD, "x-ratelimit-remaining: -1"),
    ],
)  # fmt: skip
def test_what_the_provider_says_about_its_limits(
    examine: Examine, stack: ExitStack, told: dict[str, str], verdict: Verdict, words: str
) -> None:
    found = examine(address=stack.enter_context(Peer(heads(**told))).address)[Check.RATE]
    assert found.verdict is verdict
    assert words in one_line_text(found)


@pytest.mark.parametrize(
    ("minutes", "came", "words"),
    [
        (0, ResultCode.CLOCKS_AGREE, "Both clocks agree"),
        (-61, ResultCode.CLOCK_FAST, "is 61 minutes ahead of the provider's"),
        (61, ResultCode.CLOCK_SLOW, "is 61 minutes behind the provider's"),
    ],
)
def test_clocks_that_differ(
    examine: Examine, stack: ExitStack, minutes: int, came: ResultCode, words: str
) -> None:
    theirs = datetime.now(UTC) + timedelta(minutes=minutes)
    peer = stack.enter_context(Peer(heads(date=format_datetime(theirs, usegmt=True))))
    found = examine(address=peer.address)[Check.CLOCK]
    assert found.code is came
    assert found.verdict is (Verdict.CAUTION if minutes else Verdict.GOOD)
    assert words in one_line_text(found)


@pytest.mark.parametrize("date", ["", "yesterday", "Mon, 99 Nov 2026 99:99:99 GMT"])
def test_a_date_that_is_none(examine: Examine, stack: ExitStack, date: str) -> None:
    found = examine(address=stack.enter_context(Peer(heads(date=date))).address)[Check.CLOCK]
    assert verdict_and_code(found) == (Verdict.NOT_TRIED, ResultCode.NO_DATE)


def test_a_provider_that_is_not_described(run: Run) -> None:
    doctor = Diagnostics(None, Connection(name="A", provider="nobody"), Credentials(MemoryStore()))
    found = {finding.check: finding for finding in run(doctor.run(_unheard))}
    assert one_line_text(found[Check.SETTINGS]).startswith("Unknown provider “nobody”.")
    assert found[Check.NAME].blocked_by is Check.SETTINGS
