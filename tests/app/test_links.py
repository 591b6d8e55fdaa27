"""Links that open the window, from people and from those who mean harm."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from contact_editor.__main__ import linked_target
from contact_editor.app.links import (
    MAX_LINK_CHARS,
    MAX_PART_CHARS,
    InvalidLink,
    LinkTarget,
    is_link,
    read_link,
)


@pytest.mark.parametrize(
    ("link", "asked"),
    [
        ("contact-editor://open", LinkTarget()),
        ("contact-editor://open/", LinkTarget()),
        ("contact-editor://open?contact=123", LinkTarget("", "123")),
        ("contact-editor://open/?contact=123", LinkTarget("", "123")),
        ("CONTACT-EDITOR://OPEN?contact=123", LinkTarget("", "123")),
        (" contact-editor://open?contact=123\n", LinkTarget("", "123")),
        ("contact-editor://open?connection=Acme%20%C3%9C&contact=", LinkTarget("Acme Ü", "")),
        (
            "contact-editor://open?contact=a%40doe.com&connection=Acme",
            LinkTarget("Acme", "a@doe.com"),
        ),
        ("contact-editor://open?contact=john+fair@doe.com", LinkTarget("", "john+fair@doe.com")),
        ("contact-editor://open?contact=1&ticket=T-4821", LinkTarget("", "1", "T-4821")),
        ("contact-editor://open?contact=--data-dir%3D/tmp", LinkTarget("", "--data-dir=/tmp")),
        (
            "contact-editor://open?contact=https%3A%2F%2Facme.example%2F7",
            LinkTarget("", "https://acme.example/7"),
        ),
    ],
)
def test_a_link_says_what_to_find(link: str, asked: LinkTarget) -> None:
    assert is_link(link)
    assert read_link(link) == asked


@pytest.mark.parametrize(
    "link",
    [
        pytest.param("contact-editor:", id="nothing"),
        pytest.param("contact-editor:open?contact=1", id="no-place"),
        pytest.param("contact-editor://save?contact=1", id="another-verb"),
        pytest.param("contact-editor://open/save?contact=1", id="path"),
        pytest.param("contact-editor://me@open?contact=1", id="user"),
        pytest.param("contact-editor://open:80?contact=1", id="port"),
        pytest.param("contact-editor://[open?contact=1", id="bracket"),
        pytest.param("contact-editor://open?contact=1#2", id="fragment"),
        pytest.param("contact-editor://open?contact", id="no-value"),
        pytest.param("contact-editor://open?contact=1&contact=2", id="twice"),
        pytest.param("contact-editor://open?contact=1&key=2", id="key"),
        pytest.param("contact-editor://open?contact=1&data_dir=/tmp", id="option"),
        pytest.param("contact-editor://open?Contact=1", id="case"),
        pytest.param("contact-editor://open?contact=%FF", id="not-utf-8"),
        pytest.param("contact-editor://open?contact=1%00", id="nul"),
        pytest.param("contact-editor://open?contact=1%0A2", id="line"),
        pytest.param("contact-editor://open?contact=1%E2%80%AE2", id="bidi"),
        pytest.param("contact-editor://open?contact=" + "1" * (MAX_PART_CHARS + 1), id="long"),
        pytest.param(
            "contact-editor://open?contact=" + "%F0%9F%98%80" * (MAX_LINK_CHARS // 12),
            id="too-long",
        ),
    ],
)
def test_any_other_link_is_refused(link: str) -> None:
    assert is_link(link)
    with pytest.raises(InvalidLink) as refused:
        read_link(link)
    assert link.partition("?")[2][:20] not in str(refused.value) or "?" not in link


@pytest.mark.parametrize("text", ["", "123", "john@doe.com", "https://acme.example/7", "contact"])
def test_what_else_a_person_types_is_no_link(text: str) -> None:
    assert not is_link(text)


@given(st.text(max_size=300))
@example("0\u16800")
@example("0\u202f0")
def test_whatever_stands_in_a_link_it_is_read_or_refused(text: str) -> None:
    for link in (f"contact-editor:{text}", f"contact-editor://open?contact={text}"):
        try:
            asked = read_link(link)
        except InvalidLink:
            continue
        assert all(part.isprintable() for part in asked)


def test_a_link_on_the_command_line_says_what_the_words_would(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert linked_target("contact-editor://open?connection=B&contact=7", "A") == ("B", "7", "")
    assert linked_target("contact-editor://open?contact=7", "A") == ("A", "7", "")
    assert linked_target("7", "A") == ("A", "7", "")
    assert linked_target("contact-editor://open?contact=7&ticket=T-1", "A", "T-2") == (
        "A", "7", "T-1",
    )  # fmt: skip
    assert linked_target("7", "A", "T-2") == ("A", "7", "T-2")
    assert capsys.readouterr().err == ""


def test_a_refused_link_opens_the_window_alone_and_says_why(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert linked_target("contact-editor://open?contact=7&key=secret", "A") == ("A", "", "")
    said = capsys.readouterr().err
    assert said.startswith("contact-editor: a link can name one connection")
    assert "secret" not in said
