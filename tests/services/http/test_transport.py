"""What goes over the wire: where it goes, its headers, its query, its numbers."""

from __future__ import annotations

import socket
import sys
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest

from contact_editor import __version__
from contact_editor.model.contact import ContactReference
from contact_editor.model.values import Json
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.services import errors
from contact_editor.services.http.transport import Request, Transport
from contact_editor.viewmodels.messages.error_messages import error_message
from tests.fakes.peers import Peer, responding, sending
from tests.services.conftest import Open, Run


def test_the_headers_are_those_that_the_provider_wants(
    run: Run, opened: Open, world: PracticeState, practice: PracticeServer
) -> None:
    run(opened("simvoly").read(ContactReference(1)))
    headers = world.log[0].headers
    assert headers["authorization"] == f"Bearer {practice.key}"
    assert headers["user-agent"] == f"ContactEditor/{__version__}"
    assert headers["accept"] == "application/json"
    assert headers["accept-encoding"] == "identity"
    assert "content-type" not in headers
    assert "cookie" not in headers


def test_no_parameter_is_empty_and_none_is_sent_that_the_provider_refuses(
    run: Run, opened: Open, world: PracticeState
) -> None:
    for provider_id in ("simvoly", "notocat"):
        gateway = opened(provider_id)
        email = next(iter(world.ids_by_email(provider_id)))
        run(gateway.find(ContactReference(None, email)))
        run(gateway.test_connection())
        assert run(gateway.find(ContactReference(None, ""))) == ()
    assert all("" not in entry.query.values() for entry in world.log)
    assert all("limit" not in e.query for e in world.log if e.provider == "notocat")
    assert {entry.status for entry in world.log} == {200}


def test_an_email_arrives_as_it_was_typed(run: Run, opened: Open, world: PracticeState) -> None:
    for email in ("Some.Body+9&x=1@example.com", "o'neil%41#?/@mail.example", "ü@bücher.example"):
        world.clear_log()
        run(opened("simvoly").find(ContactReference(None, email)))
        assert world.log[0].query == {"email": email}


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_host_is_named_and_never_followed(run: Run, code: int) -> None:
    with Peer(responding(200, b"1")) as other:
        location = f"http://user:word@127.0.0.1:{other.port}/contacts"
        with Peer(responding(code, location=location)) as peer:
            trouble = _redirected(run, peer)
    assert trouble.target == f"127.0.0.1:{other.port}"
    assert (trouble.host, trouble.status) == (f"127.0.0.1:{peer.port}", code)
    assert (len(peer.asked), len(other.asked)) == (1, 0)


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/login?next=1", "http://{host}/login"),
        ("https://{host}/contacts", "https://{host}/contacts"),
        ("//www.example.com/", "www.example.com"),
        ("http://[bad", "http://[bad"),
        ("", "http://{host}"),
    ],
)
def test_a_redirect_says_where_it_points(run: Run, location: str, target: str) -> None:
    def moved(peer: Peer, client: socket.socket) -> None:
        place = location.format(host=f"127.0.0.1:{peer.port}")
        responding(302, location=place)(peer, client)

    with Peer(moved) as peer:
        trouble = _redirected(run, peer)
    assert trouble.target == target.format(host=f"127.0.0.1:{peer.port}")
    assert len(peer.asked) == 1


def _redirected(run: Run, peer: Peer) -> errors.Redirected:
    asked = Transport(peer.address, {})
    with pytest.raises(errors.Redirected) as caught:
        run(asked.send(Request("PUT", "/contacts/1", body={}), {"Authorization": "Bearer key"}))
    run(asked.close())
    return caught.value


NUMBERS = [
    "18446744073709551616",
    "-9223372036854775809",
    "123456789012345678901234567890123456789",
    "1.10",
    "0.1",
    "-0.0",
    "1E-401",
    "3.141592653589793238462643383279502884197",
    "1E+5",
]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_goes_back_exactly_as_it_came(run: Run, number: str) -> None:
    body = b'{"value":' + number.encode() + b"}"
    with Peer(responding(200, body)) as peer:
        asked = Transport(peer.address, {})
        came = run(asked.send(Request("GET", "/x"), {})).body
        run(asked.send(Request("PUT", "/x", body=came), {}))
        run(asked.close())
    assert peer.asked[1].endswith(b"\r\n\r\n" + body)
    assert type(came["value"]) in (int, Decimal)


def test_every_text_and_every_form_of_nothing_goes_back_as_it_came(run: Run) -> None:
    sent: Json = {"a": None, "b": "", "c": [], "d": {}, "e": True, "f": "\x00\x7f\u2028😀"}
    with Peer(responding(204)) as peer:
        asked = Transport(peer.address, {})
        assert run(asked.send(Request("PUT", "/x", body=sent), {})).body is None
        run(asked.close())
    head, _, body = peer.asked[0].partition(b"\r\n\r\n")
    assert b"Content-Type: application/json" in head
    with Peer(responding(200, body)) as peer:
        asked = Transport(peer.address, {})
        assert run(asked.send(Request("GET", "/x"), {})).body == sent
        run(asked.close())


@pytest.mark.parametrize(
    ("said", "seconds"),
    [("7", 7.0), ("0", 0.0), ("1.5", 1.5), ("-3", 0.0), ("soon", None), ("inf", None),
     ("nan", None), ("9" * 400, None), ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
     ("Wed, 32 Oct 2015 07:28:00 GMT", None), ("Wed, 21 Oct 99999999 07:28:00 GMT", None)],
)  # fmt: skip
def test_retry_after_is_a_number_of_seconds_or_nothing(
    run: Run, said: str, seconds: float | None
) -> None:
    with Peer(responding(429, retry_after=said)) as peer:
        asked = Transport(peer.address, {})
        assert run(asked.send(Request("GET", "/x"), {})).retry_after == seconds
        run(asked.close())


@pytest.mark.parametrize(("until", "seconds"), [("07:28:30", 30.0), ("07:27:00", 0.0)])
def test_retry_after_may_be_a_time_by_the_providers_own_clock(
    run: Run, until: str, seconds: float
) -> None:
    day = "Wed, 21 Oct 2015"
    head = responding(429, date=f"{day} 07:28:00 GMT", retry_after=f"{day} {until} GMT")
    with Peer(head) as peer:
        asked = Transport(peer.address, {})
        assert run(asked.send(Request("GET", "/x"), {})).retry_after == seconds
        run(asked.close())


def test_an_answer_in_many_pieces_is_put_together(run: Run) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    with Peer(sending(head, b"3\r\n[1,\r\n", b"2\r\n2]\r\n", b"0\r\n\r\n")) as peer:
        asked = Transport(peer.address, {})
        assert run(asked.send(Request("GET", "/x"), {})).body == [1, 2]
        run(asked.close())


def test_what_tells_the_loop_is_used_where_it_is_installed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # An older anyio needs it.
    (tmp_path / "sniffio.py").write_text("def current_async_library():\n    return 'asyncio'\n")
    monkeypatch.syspath_prepend(tmp_path)
    # First set, so that it is as before at the end.
    monkeypatch.setitem(sys.modules, "sniffio", ModuleType("sniffio"))
    del sys.modules["sniffio"]
    with Peer(responding(200, b"1")) as peer:
        asked = Transport(f"http://127.0.0.1:{peer.port}", {})
        assert run(asked.send(Request("GET", "/x"), {})).body == 1
        run(asked.close())
    assert sys.modules["sniffio"] is not None


@pytest.mark.parametrize("code", [300, 301, 302, 304, 307])
def test_a_redirect_that_names_no_address_is_told_as_a_refusal_with_its_status(
    run: Run, opened: Open, code: int
) -> None:
    with Peer(responding(code)) as peer, pytest.raises(errors.ApiError) as caught:
        run(opened("simvoly", address=peer.address).read(ContactReference(123)))
    text = error_message(caught.value).text
    assert text == f"127.0.0.1:{peer.port} refused the request ({code})."


@pytest.mark.parametrize("location", ["http://[::1", "http://a:port/", "https://\x7f.example/"])
def test_a_redirect_to_what_is_no_address_is_told_as_one(
    run: Run, opened: Open, location: str
) -> None:
    with (
        Peer(responding(303, location=location)) as peer,
        pytest.raises(errors.InvalidResponse) as caught,
    ):
        run(opened("simvoly", address=peer.address).read(ContactReference(123)))
    assert "redirect" in error_message(caught.value).text
