"""Whatever is typed or pasted: a contact is meant, or it is said why none is."""

from __future__ import annotations

import contextlib
import time

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contact_editor.model.contact import ContactReference
from contact_editor.providers.description import Provider
from contact_editor.providers.typed_reference import AmbiguousReference, typed_reference
from tests.catalogue import provider

NUMBERS, TEXTS = provider("simvoly"), provider("notocat")
CON = "con_D6zCfeVDaAAT-b9dl9SIE"
OTHER = "con_A6zCfeVDaAAT-b9dl9SI-"
ANN = "ann@made-up.example"


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("123", 123),
        ("#123", 123),
        ("  123\n", 123),
        ("\ufeff1\u200b23\u00a0", 123),
        ("contact 123", 123),
        ("Contact no. 123.", 123),
        ("id: 123, please", 123),
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
    assert typed_reference(NUMBERS, text) == ContactReference(id_, None)


@pytest.mark.parametrize(
    "text",
    [CON, f" {CON} ", f"https://site.example/{CON}", f"https://site.example/?c={CON}&x=1",
     f"the contact ({CON})", f'{{"id":"{CON}"}}', f"{CON}, {CON}", CON[:9] + "\u200b" + CON[9:]],
)  # fmt: skip
def test_an_id_that_is_text_is_found(text: str) -> None:
    assert typed_reference(TEXTS, text) == ContactReference(CON, None)


@pytest.mark.parametrize(
    ("text", "email"),
    [
        (ANN, ANN),
        (f"mailto:{ANN}", ANN),
        (f"Ann <{ANN}>", ANN),
        (f'"Ann, A." <{ANN}>;', ANN),
        (f"write to {ANN}.", ANN),
        (f"{ANN}, {ANN}", ANN),
        (f"meet @ five or bob@ the door: {ANN}", ANN),
        ("ann%40made-up.example", ANN),
        ("https://site.example/contacts?email=ann%40made-up.example&page=x", ANN),
        ("https://site.example/contacts?email=ann%2Bx@made-up.example", "ann+x@made-up.example"),
        ("ann\u200b@made-up\u00ad.example", ANN),
        ("%E2%80%8Bann@made-up.example", ANN),
        ("Ann+news@Made-Up.example", "Ann+news@Made-Up.example"),
        ("änn@bücher.example", "änn@bücher.example"),
        ("o.brien_1@a.b.c.example", "o.brien_1@a.b.c.example"),
    ],
)
def test_an_email_is_found(text: str, email: str) -> None:
    for described in (NUMBERS, TEXTS):
        assert typed_reference(described, text) == ContactReference(None, email)


def test_an_id_and_an_email_are_found_together() -> None:
    assert typed_reference(TEXTS, f"{CON} {ANN}") == ContactReference(CON, ANN)
    link = f"https://site.example/contacts/123?email={ANN}"
    assert typed_reference(NUMBERS, link) == ContactReference(123, ANN)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "nothing was typed"),
        (" \u200b\ufeff\n", "nothing was typed"),
        ("Ann", "neither an id nor an email"),
        ("ann@", "neither"),
        ("@made-up.example", "neither"),
        ("ann@made-up", "neither"),
        ("1.5", "neither"),
        ("https://site.example/contacts/", "neither"),
        ("https://[::1/contacts/5", "neither"),
        ("1" * 19, "neither"),
        ("12 or 13", "several numbers"),
        (f"{ANN} bob@made-up.example", "2 email addresses"),
        (f"{ANN}|bob@made-up.example", "2 email addresses"),
        (f"{ANN},bob@made-up.example;eve@made-up.example", "3 email addresses"),
    ],
)
def test_what_is_unclear_is_said(text: str, said: str) -> None:
    with pytest.raises(AmbiguousReference, match=said):
        typed_reference(NUMBERS, text)


@pytest.mark.parametrize("text", [f"{CON} {OTHER}", CON[:-1], CON + "x", "x" + CON, "123"])
def test_a_text_with_no_one_id_is_unclear(text: str) -> None:
    with pytest.raises(AmbiguousReference):
        typed_reference(TEXTS, text)


def _identified_by(pattern: str, described: Provider = TEXTS) -> Provider:
    identity = msgspec.structs.replace(described.identity, pattern=pattern)
    return msgspec.structs.replace(described, identity=identity)


def test_a_pattern_may_hold_groups() -> None:
    described = _identified_by("(con|lead)_([a-z]+)")
    assert typed_reference(described, "see lead_abc!") == ContactReference("lead_abc", None)


@pytest.mark.parametrize("text", ["9" * 5000, "c5"])
def test_a_number_that_cannot_be_used_is_unclear(text: str) -> None:
    with pytest.raises(AmbiguousReference, match="no whole number"):
        typed_reference(_identified_by("c?[0-9]+", NUMBERS), text)


_BITS = st.sampled_from(
    [CON, ANN, "@", ".", "#", "%", "%40", "%E2", "12", "https://", "http://[", "/", "?", "&", "=",
     "\u200b", "\x00", "\ud800", "٣", " ", "con_", "|", "<", "a", "é"]
)  # fmt: skip


@given(text=st.text(st.characters()) | st.lists(_BITS, max_size=12).map("".join))
@example("http://[")
@example("a\ud800@made-up.example")
def test_any_text_is_a_reference_or_unclear(text: str) -> None:
    for described in (NUMBERS, TEXTS):
        with contextlib.suppress(AmbiguousReference):
            found = typed_reference(described, text)
            assert found.id is not None or found.email
            str(found).encode()


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
@pytest.mark.parametrize("described", [NUMBERS, TEXTS], ids=["numbers", "texts"])
@pytest.mark.parametrize("end", ["", "!", "@", "x"])
def test_a_long_text_is_read_at_once(bit: str, described: Provider, end: str) -> None:
    begun = time.process_time()
    with contextlib.suppress(AmbiguousReference):
        typed_reference(described, bit * (100_000 // len(bit)) + end)
    assert time.process_time() - begun < 3
