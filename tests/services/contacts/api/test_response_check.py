"""Each no of a provider has a name of its own, and an answer that is none says so."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

import pytest
from msgspec.structs import replace

from contact_editor.model.contact import ContactReference
from contact_editor.model.draft import Draft
from contact_editor.model.values import Json
from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.providers.codecs.update_body import update_body
from contact_editor.providers.description import Errors
from contact_editor.services import errors
from contact_editor.services.contacts.api.response_check import body_or_raise
from contact_editor.services.http.response_body import MAX_BODY_BYTES
from contact_editor.services.http.transport import Response
from contact_editor.viewmodels.messages.error_messages import error_message
from tests.catalogue import provider
from tests.fakes.peers import Handler, Peer, responding, sending
from tests.services.conftest import Open, Run
from tests.services.one_contact import write

BY_STATUS = [
    (400, errors.BadRequest),
    (401, errors.KeyRefused),
    (402, errors.BadRequest),
    (403, errors.NoAccess),
    (404, errors.NotFound),
    (409, errors.EditConflict),
    (418, errors.BadRequest),
    (422, errors.ValidationFailed),
    (429, errors.TooManyRequests),
    (500, errors.ServerError),
    (503, errors.ServerError),
    (599, errors.ServerError),
]


def _trouble(run: Run, opened: Open) -> errors.ServiceError:
    with pytest.raises(errors.ServiceError) as caught:
        run(opened("simvoly").read(ContactReference(1)))
    return caught.value


@pytest.mark.parametrize(("status", "kind"), BY_STATUS)
def test_a_refusal_is_named_by_its_status_and_says_the_providers_words(
    run: Run,
    opened: Open,
    practice: PracticeServer,
    no_pauses: None,
    status: int,
    kind: type[errors.ApiError],
) -> None:
    practice.add_fault("status", code=status, message="Not today.", times=4)
    trouble = _trouble(run, opened)
    assert type(trouble) is kind
    assert (trouble.provider_message, trouble.status) == ("Not today.", status)
    assert str(trouble) == f"{status}: Not today."
    assert trouble.host == f"127.0.0.1:{practice.port}"


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ({"kind": "success_false", "message": "No."}, errors.ErrorInSuccess),
        ({"kind": "html"}, errors.NotJson),
        ({"kind": "not_json"}, errors.NotJson),
        ({"kind": "cut_off", "cut": "json"}, errors.NotJson),
        ({"kind": "deep"}, errors.TooLarge),
        ({"kind": "deep", "levels": 90}, errors.NotAContact),
        ({"kind": "empty"}, errors.NotAContact),
        ({"kind": "huge"}, errors.TooLarge),
        ({"kind": "redirect"}, errors.Redirected),
    ],
    ids=str,
)
def test_an_answer_that_is_none(
    run: Run,
    opened: Open,
    practice: PracticeServer,
    fault: dict[str, Any],
    kind: type[errors.ServiceError],
) -> None:
    practice.add_fault(**fault)
    assert type(_trouble(run, opened)) is kind


def test_a_huge_answer_is_not_read_to_its_end(
    run: Run, opened: Open, practice: PracticeServer, world: PracticeState, exchanges: list[Any]
) -> None:
    practice.add_fault("huge", bytes=100_000_000)
    _trouble(run, opened)
    assert exchanges[0].received < MAX_BODY_BYTES + 1_000_000
    assert world.wait_until(lambda world: world.log[0].disconnected)


def test_the_wrong_key_is_told_from_the_wrong_newsletter(run: Run, opened: Open) -> None:
    with pytest.raises(errors.KeyRefused):
        run(opened("notocat", key="another-key").test_connection())
    other = {"newsletter": "wks_" + "x" * 21}
    with pytest.raises(errors.NoAccess) as caught:
        run(opened("notocat", parameters=other).test_connection())
    assert caught.value.provider_message == "You do not have access to this resource."


@pytest.mark.parametrize("status", [200, 404])
def test_the_page_of_some_website_is_no_answer_that_nobody_is_there(
    run: Run, opened: Open, status: int
) -> None:
    with Peer(
        responding(status, b"<html>404</html>", content_type="text/html; charset=utf-8")
    ) as site:
        with pytest.raises(errors.NotJson) as caught:
            run(opened("simvoly", address=site.address).find(ContactReference(None, "a@b.example")))
        assert "text/html" in str(caught.value)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BlockedBeforeProvider),
        (401, errors.KeyRefused),
        (403, errors.BlockedBeforeProvider),
        (429, errors.TooManyRequests),
        (500, errors.ServerError),
        (503, errors.ServerError),
    ],
)
def test_a_refusal_that_is_a_web_page_is_not_the_providers_own(
    run: Run, opened: Open, no_pauses: None, status: int, kind: type[errors.ServiceError]
) -> None:
    page = responding(status, b"<html>No.</html>", content_type="text/html")
    with Peer(page) as site, pytest.raises(errors.ServiceError) as caught:
        run(opened("simvoly", address=site.address).read(ContactReference(1)))
    assert (type(caught.value), caught.value.status) == (kind, status)
    words = error_message(caught.value).text
    if kind is errors.BlockedBeforeProvider:
        assert f"answered with a web page ({status})" in words
        assert "firewall" in words
    assert "accepts the key" not in words


@pytest.mark.parametrize("body", [b'{"message":"No."}', b""])
def test_a_refusal_that_only_calls_itself_a_web_page_is_the_providers(
    run: Run, opened: Open, body: bytes
) -> None:
    refusal = responding(403, body, content_type="text/html")
    with Peer(refusal) as peer, pytest.raises(errors.NoAccess):
        run(opened("simvoly", address=peer.address).read(ContactReference(1)))


@pytest.mark.parametrize(
    ("content_type", "words"),
    [
        ("text/html", b"<p>The plain HTTP request was sent to HTTPS port</p>"),
        ("text/html", b"<p>You're speaking plain HTTP to an SSL-enabled server port.<br /></p>"),
        ("text/plain", b"Client sent an HTTP request to an HTTPS server.\n"),
        ("text/plain", b"Bad Request\r\nThis combination of host and port requires TLS.\r\n"),
    ],
    ids=["nginx", "apache", "go", "tomcat"],
)
def test_a_server_that_wants_tls_is_understood(
    run: Run, opened: Open, content_type: str, words: bytes
) -> None:
    refusal = responding(400, words, content_type=content_type)
    with Peer(refusal) as peer, pytest.raises(errors.NotJson, match="use https://") as caught:
        run(opened("simvoly", address=peer.address).read(ContactReference(1)))
    assert type(caught.value) is errors.NotJson


@pytest.mark.parametrize(
    ("body", "kind", "reason"),
    [
        (b"9" * 5_000, errors.TooLarge, "digits"),
        (b"[" * 5_000 + b"]" * 5_000, errors.TooLarge, "levels"),
        (b'{"a":1,"a":2}', errors.NotJson, "same key twice"),
        (b"\xef\xbb", errors.NotJson, "UTF-8"),
        (b'{"city":"M\xfcnster"}', errors.UnsupportedEncoding, "a text that is not in UTF-8"),
        (b"\x1f\x8bbroken", errors.NotJson, "a compressed answer that is broken"),
        (gzip.compress(b"{}")[:-4], errors.NotJson, "a compressed answer that breaks off"),
        (gzip.compress(b" " * 2**21), errors.TooLarge, "more than 1 MB"),
        (b'{"id":1', errors.NotJson, "breaks off"),
        (b"NaN", errors.NotJson, "NaN"),
    ],
    ids=lambda value: repr(value)[:12],
)
def test_json_that_cannot_be_held_is_named_and_nothing_else(
    run: Run, opened: Open, body: bytes, kind: type[errors.ServiceError], reason: str
) -> None:
    with Peer(responding(200, body)) as peer, pytest.raises(kind, match=reason):
        run(opened("simvoly", address=peer.address).read(ContactReference(1)))


@pytest.mark.parametrize(
    "body", [b"[]", b'"text"', b"7", b"null", b"{}", b'{"id":"01"}', b'"\\ud800"', b""]
)
def test_json_that_is_no_contact(run: Run, opened: Open, body: bytes) -> None:
    with Peer(responding(200, body)) as peer, pytest.raises(errors.NotAContact):
        run(opened("simvoly", address=peer.address).read(ContactReference(1)))


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("", b'\xef\xbb\xbf{"id":1}'),
        ("", gzip.compress(b'\xef\xbb\xbf{"id":1}')),
        ("content-encoding: gzip", gzip.compress(b'{"id":1}')),
        ("content-encoding: gzip", b'{"id":1}'),
        ("content-encoding: deflate", zlib.compress(b'{"id":1}')),
        ("content-encoding: identity", b'{"id":1}'),
    ],
    ids=range(6),
)
def test_a_body_is_read_in_spite_of_what_was_done_to_it_on_its_way(
    run: Run, opened: Open, headers: str, body: bytes
) -> None:
    with Peer(_answer(headers, body)) as peer:
        contact = run(opened("simvoly", address=peer.address).read(ContactReference(1)))
    assert contact.reference.id == 1


@pytest.mark.parametrize(
    ("headers", "body", "reason"),
    [
        ("content-encoding: br", b"\x0b\x00", "compressed as br, which was not asked for"),
        ("content-encoding: deflate", b"{}", "a compressed answer that is broken"),
        (
            "content-type: application/json; charset=ISO-8859-1",
            b'{"city":"M\xfcnster"}',
            "not in UTF-8 but, as it says, in ISO-8859-1",
        ),
    ],
    ids=range(3),
)
def test_a_body_that_cannot_be_read_is_named(
    run: Run, opened: Open, headers: str, body: bytes, reason: str
) -> None:
    with Peer(_answer(headers, body)) as peer, pytest.raises(errors.NotJson, match=reason):
        run(opened("simvoly", address=peer.address).read(ContactReference(1)))


def _answer(headers: str, body: bytes) -> Handler:
    length = f"content-length: {len(body)}"
    kind = "" if "content-type" in headers else "content-type: application/json\r\n"
    lines = "".join(f"{line}\r\n" for line in (headers, length) if line)
    return sending(f"HTTP/1.1 200 OK\r\n{kind}{lines}\r\n".encode() + body)


@pytest.mark.parametrize("levels", [10, 90])
def test_a_contact_that_is_nested_as_deeply_as_can_be_held_goes_back_as_it_came(
    run: Run, opened: Open, levels: int
) -> None:
    deep = b'{"a":' * levels + b"1" + b"}" * levels
    body = b'{"id":1,"properties":[{"name":"x","value":%s}]}' % deep
    with Peer(responding(200, body)) as peer:
        gateway = opened("simvoly", address=peer.address)
        read = run(gateway.read(ContactReference(1)))
        run(write(gateway, read.reference, update_body(gateway.provider, Draft(read))))
    assert deep in peer.asked[1]


@pytest.mark.parametrize("body", [b"[]", b'{"data":{}}', b'{"data":null}', b"{}"])
def test_json_that_is_no_list_of_contacts(run: Run, opened: Open, body: bytes) -> None:
    with Peer(responding(200, body)) as peer, pytest.raises(errors.NotAContact):
        run(opened("notocat", address=peer.address).test_connection())


@pytest.mark.parametrize(
    "body",
    [None, [], "text", {"message": 7}, {"message": {"deep": "er"}}, {"error": []}],
    ids=str,
)
def test_a_refusal_without_words_is_still_a_refusal(body: Json) -> None:
    with pytest.raises(errors.BadRequest) as caught:
        body_or_raise(provider("notocat"), Response(400, body), "host", str)
    assert (str(caught.value), caught.value.provider_message) == ("400", "")


def test_words_are_found_where_the_description_says_and_cut_to_what_can_be_shown() -> None:
    body = {"message": None, "error": {"message": "x" * 100_000}}
    with pytest.raises(errors.BadRequest) as caught:
        body_or_raise(provider("notocat"), Response(400, body), "host", str)
    assert caught.value.provider_message == "x" * 500


@pytest.mark.parametrize("body", [{"success": 0}, {"success": None}, {"success": "false"}, {}])
def test_only_the_described_mark_means_failure_inside_a_success(body: Json) -> None:
    assert body_or_raise(provider("simvoly"), Response(200, body), "host", str) == body


def test_what_is_said_of_a_field_is_told_without_secrets_and_not_endlessly() -> None:
    body = {
        "message": "Invalid.",
        "errors": {"city": [f"made-up-key {'x' * 5_000}"], "vat": ["No."]},
    }
    with pytest.raises(errors.ValidationFailed) as caught:
        body_or_raise(provider("simvoly"), Response(422, body), "host", _hidden)
    ((key, text),) = caught.value.fields
    assert key == "city"
    assert text.startswith("… x")
    assert len(text) == 500
    assert caught.value.provider_message.startswith("Invalid. vat: No. City: … x")
    assert "made-up-key" not in str(caught.value)


def _hidden(text: str) -> str:
    return text.replace("made-up-key", "…")


USUAL = [
    {"message": "No such city."},
    {"detail": "No such city."},
    {"error": "No such city."},
    {"error": {"message": "No such city."}},
    {"errors": [{"message": "No such city."}]},
    {"errors": [{"detail": "No such city."}]},
    {"title": "No such city."},
]


@pytest.mark.parametrize("body", USUAL)
def test_a_description_without_errors_finds_the_message_in_the_usual_places(body: Json) -> None:
    plain = replace(provider("simvoly"), errors=Errors())
    with pytest.raises(errors.ApiError) as caught:
        body_or_raise(plain, Response(400, body), "crm.example", str.strip)
    assert caught.value.provider_message == "No such city."


def test_the_places_of_a_description_come_before_the_usual_ones() -> None:
    own = replace(provider("simvoly"), errors=Errors(message=("reason.text",)))
    body = {"message": "Bad request", "reason": {"text": "No such city."}}
    with pytest.raises(errors.ApiError) as caught:
        body_or_raise(own, Response(400, body), "crm.example", str.strip)
    assert caught.value.provider_message == "No such city."
