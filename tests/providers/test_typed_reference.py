"""Whatever is typed or pasted: exactly that is looked for, or the user chooses, or is told."""

from __future__ import annotations

from itertools import product

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contact_editor.model.contact import ContactReference
from contact_editor.providers.description import Provider
from contact_editor.providers.typed_reference import typed_references
from tests.catalogue import provider
from tests.fuzz.cases import some_of

NUMBERS, TEXTS = provider("simvoly"), provider("notocat")
CON = "con_D6zCfeVDaAAT-b9dl9SIE"
OTHER = "con_A6zCfeVDaAAT-b9dl9SI-"
ANN = "ann@made-up.example"


def exact(described: Provider, text: str) -> ContactReference | None:
    return typed_references(described, text).exact


def offered(described: Provider, text: str) -> list[int | str | None]:
    """Return what is offered as a choice, as ids and addresses; it is then never opened as is."""
    found = typed_references(described, text)
    assert found.exact is None
    return [one.email if one.id is None else one.id for one in found.candidates]


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("123", 123),
        ("#123", 123),
        ("  123\n", 123),
        ("\ufeff1\u200b23\u00a0", 123),
        ("contact 123", 123),
        ("id: 123", 123),
        ("https://site.example/admin/contacts/123", 123),
        ("https://site.example/admin/contacts/123/", 123),
        ("HTTPS://site.example:8443/5/contacts/123/edit", 123),
        ("https://site.example/contacts/123?page=2", 123),
        ("https://site.example/admin?contact=123&tab=notes", 123),
        ("https://site.example/admin#/contacts/123", 123),
        ("https://site7.example/4/admin#contact=123", 123),
        ("see https://site.example/contacts/123 for 5 details", 123),
        ("0", 0),
    ],
)
def test_a_number_is_found(text: str, id_: int) -> None:
    assert exact(NUMBERS, text) == ContactReference(id_, None)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("call 106 please", [106]),
        ("Person 9", [9]),
        ("Contact no. 123.", [123]),
        ("id: 123, please", [123]),
        ("contact 123 about the order", [123]),
        ("Ticket #5512", [5512]),
        ("12 or 13", [12, 13]),
        ("https://site.example/orders/106", [106]),
        ("https://site.example/5/106", [5, 106]),
        ("https://site.example/contacts/5 https://site.example/contacts/6", [5, 6]),
    ],
)
def test_a_number_that_may_mean_something_else_is_offered_and_not_opened(
    text: str, ids: list[int]
) -> None:
    assert offered(NUMBERS, text) == ids


@pytest.mark.parametrize(
    "text",
    [CON, f" {CON} ", f"https://site.example/{CON}", f"https://site.example/?c={CON}&x=1",
     f"the contact ({CON})", f'{{"id":"{CON}"}}', f"{CON}, {CON}", CON[:9] + "\u200b" + CON[9:]],
)  # fmt: skip
def test_an_id_that_is_text_is_found(text: str) -> None:
    assert exact(TEXTS, text) == ContactReference(CON, None)


LEGAL = "!#$%&'*+-/=?^_`{|}~"


@pytest.mark.parametrize("sign", LEGAL)
@pytest.mark.parametrize("described", [NUMBERS, TEXTS], ids=["numbers", "texts"])
def test_an_address_with_any_legal_sign_is_looked_for_as_it_was_typed(
    described: Provider, sign: str
) -> None:
    for address in (
        f"o{sign}brien@example.org", f"{sign}o@example.org", f"o{sign}@example.org",
        f"a{sign}40b@example.org", f"106{sign}9@example.org",
    ):  # fmt: skip
        assert exact(described, address) == ContactReference(None, address)
        assert exact(described, f"  {address}\n") == ContactReference(None, address)
        assert exact(described, f"Ann <{address}>") == ContactReference(None, address)


@given(
    local=st.text("abcXYZ019.é한" + LEGAL, min_size=1, max_size=20),
    domain=st.from_regex(r"[a-z0-9äß한]{1,8}(\.[a-z]{2,6}){1,2}", fullmatch=True),
)
def test_any_whole_address_is_looked_for_to_the_letter(local: str, domain: str) -> None:
    for described in (NUMBERS, TEXTS):
        address = f"{local}@{domain}"
        assert exact(described, address) == ContactReference(None, address)


@given(
    local=st.text("abc019." + LEGAL, min_size=1, max_size=12).filter(lambda text: text.strip(".-")),
    before=st.sampled_from(["", "mail ", "x/", "(", "a=", "see '"]),
    after=st.sampled_from(["", " please", "/x", ")", "&b=1", "'", "!"]),
)
@example(local="0", before="", after="'")
def test_of_an_address_in_a_sentence_nothing_is_cut_off_unasked(
    local: str, before: str, after: str
) -> None:
    text = f"{before}{local}@example.org{after}"
    found = typed_references(NUMBERS, text)
    if found.exact is not None:
        # The whole run of what can be part of an address, with nothing left out on either side.
        assert found.exact.email is not None
        start = text.index(found.exact.email)
        before_it, after_it = text[:start][-1:], text[start + len(found.exact.email) :][:1]
        assert not set(before_it) & set(LEGAL + "@" + "abc019")
        # These close a quotation or a sentence: a domain has none of them.
        assert not set(after_it) & (set(LEGAL + "@" + "abc019") - set("'!?"))


@pytest.mark.parametrize(
    ("text", "email"),
    [
        (ANN, ANN),
        (f"mailto:{ANN}", ANN),
        (f"mailto:{ANN}?subject=Hello", ANN),
        ("mailto:o%27brien%26co@example.org", "o'brien&co@example.org"),
        (f"Ann <{ANN}>", ANN),
        (f'"Ann, A." <{ANN}>;', ANN),
        (f"write to {ANN}.", ANN),
        (f"{ANN}, {ANN}", ANN),
        (f"meet @ five or bob@ the door: {ANN}", ANN),
        ("https://site.example/contacts?email=ann%40made-up.example&page=x", ANN),
        ("https://site.example/contacts?email=ann%2Bx@made-up.example", "ann+x@made-up.example"),
        ("https://bob@site.example/contacts?email=ann+x@made-up.example", "ann+x@made-up.example"),
        ("ann\u200b@made-up\u00ad.example", ANN),
        ("Ann+news@Made-Up.example", "Ann+news@Made-Up.example"),
        ("änn@bücher.example", "änn@bücher.example"),
        ("ann@xn--bcher-kva.example", "ann@xn--bcher-kva.example"),
        ("म@उदाहरण.भारत", "म@उदाहरण.भारत"),
        ("o.brien_1@a.b.c.example", "o.brien_1@a.b.c.example"),
    ],
)
def test_an_email_is_found(text: str, email: str) -> None:
    for described in (NUMBERS, TEXTS):
        assert exact(described, text) == ContactReference(None, email)


@pytest.mark.parametrize(
    ("text", "emails"),
    [
        ("call o'brien@example.org now", ["o'brien@example.org", "brien@example.org"]),
        ("email=ann@made-up.example now", [f"email={ANN}", ANN]),
        ("ann%40made-up.example", [ANN]),
        ("ann@made-up.example/x", [ANN]),
        (f"{ANN} bob@made-up.example", [ANN, "bob@made-up.example"]),
        (f"{ANN},bob@made-up.example", [ANN, "bob@made-up.example"]),
        (f"order #5512 of {ANN}", [ANN, 5512]),
        ("mailto:a@made-up.example,b@made-up.example", ["a@made-up.example", "b@made-up.example"]),
    ],
)
def test_what_can_be_read_in_two_ways_is_offered(text: str, emails: list[str]) -> None:
    assert offered(NUMBERS, text) == emails


def test_an_id_and_an_email_are_found_together() -> None:
    assert exact(TEXTS, f"{CON} {ANN}") == ContactReference(CON, ANN)
    link = f"https://site.example/contacts/123?email={ANN}"
    assert exact(NUMBERS, link) == ContactReference(123, ANN)


@pytest.mark.parametrize(
    "text",
    ["", " \u200b\ufeff\n", "Ann", "ann@", "@made-up.example", "ann@made-up", "1.5", "1" * 19,
     "https://site.example/contacts/", "https://[::1/contacts/5"],
)  # fmt: skip
def test_where_nothing_is_meant_nothing_is_found(text: str) -> None:
    assert offered(NUMBERS, text) == []


@pytest.mark.parametrize(
    ("text", "ids"),
    [(f"{CON} {OTHER}", [CON, OTHER]), (CON[:-1], []), (CON + "x", []), ("x" + CON, []), ("1", [])],
)
def test_a_text_with_no_one_id_is_not_opened(text: str, ids: list[str]) -> None:
    assert offered(TEXTS, text) == ids


def _identified_by(pattern: str, described: Provider = TEXTS) -> Provider:
    identity = msgspec.structs.replace(described.identity, pattern=pattern)
    return msgspec.structs.replace(described, identity=identity)


def test_a_pattern_may_hold_groups() -> None:
    described = _identified_by("(con|lead)_([a-z]+)")
    assert exact(described, "see lead_abc!") == ContactReference("lead_abc", None)


@pytest.mark.parametrize("text", ["9" * 5000, "c5"])
def test_a_number_that_cannot_be_used_is_not_offered(text: str) -> None:
    assert offered(_identified_by("c?[0-9]+", NUMBERS), text) == []


_BITS = st.sampled_from(
    [CON, ANN, "@", ".", "#", "%", "%40", "%E2", "12", "https://", "http://[", "/", "?", "&", "=",
     "\u200b", "\x00", "\ud800", "٣", " ", "con_", "|", "<", "a", "é"]
)  # fmt: skip


@given(text=st.text(st.characters()) | st.lists(_BITS, max_size=12).map("".join))
@example("http://[")
@example("a\ud800@made-up.example")
def test_any_text_is_read(text: str) -> None:
    for described in (NUMBERS, TEXTS):
        found = typed_references(described, text)
        for reference in filter(None, (found.exact, *found.candidates)):
            assert reference.id is not None or reference.email
            str(reference).encode()


@pytest.mark.parametrize(
    "bit",
    [
        "a",
        "1",
        "%",
        "%41",
        "@",
        "a@",
        "a.",
        ".",
        "con_",
        "a@b.",
        "-",
        "https://",
        "http://a/1?",
        "\u200b",
        " ",
        "1 ",
        "é",
        "#",
        "+1",
    ],
)
@pytest.mark.fuzz
def test_a_long_text_takes_no_time_that_grows_with_its_square(bit: str) -> None:
    texts = [bit * (100_000 // len(bit)) + end for end in ("", "!", "@", "x")]
    for described, text in some_of(product((NUMBERS, TEXTS), texts), 1, "long texts", bit):
        # What is quadratic takes minutes here, and runs into the time limit of the suite.
        typed_references(described, text)


def test_an_address_beside_a_link_with_an_id_is_a_choice() -> None:
    text = f"From: Ann <{ANN}> about order 123456, see https://site.example/contacts/7"
    found = typed_references(NUMBERS, text)
    assert found.exact is None
    assert {ContactReference(7), ContactReference(None, ANN)} <= set(found.candidates)
