"""`contact-editor describe`: a description from an OpenAPI file, on a terminal and without one."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

import pytest

from contact_editor.app.commands.describe_command import describe
from contact_editor.providers.catalogue import parse_description
from contact_editor.providers.description import Provider
from tests.providers.openapi.compared import ANSWERS, EXTRACTS
from tests.providers.openapi.test_derivation import PEOPLE

RESEND = EXTRACTS / "resend.json"


def described(
    file: Path = RESEND, typed: str | None = None, **options: Any
) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    given = {"operation": "", "answer": [], "source": "", "output": None, **options}
    lines = None if typed is None else io.StringIO(typed)
    code = describe(Namespace(file=file, **given), lines, out, err)
    return code, out.getvalue(), err.getvalue()


def provider_of(text: str) -> Provider:
    return parse_description(text.encode())


def test_without_a_terminal_questions_are_comments_and_it_only_reads() -> None:
    code, text, said = described()
    assert code == 0
    assert "# ? left_out: " in text
    assert "# ? consent.unsubscribed: " in text
    assert "6 open questions: it only reads until they are answered" in said
    assert not provider_of(text).writes


def test_given_answers_close_the_questions() -> None:
    answers = [f"{key}={answer}" for key, answer in ANSWERS["resend"].items()]
    code, text, said = described(answer=answers)
    assert code == 0
    assert "?" not in "".join(line for line in text.splitlines() if line.startswith("#"))
    assert "complete" in said
    assert provider_of(text).writes


def test_on_a_terminal_each_question_is_asked_and_a_wrong_answer_asked_again() -> None:
    typed = "maybe\nnull\nunsubscribed\nunknown\nunknown\n\nno\n"
    code, text, said = described(typed=typed)
    assert code == 0
    assert "clearing: “maybe” is not an answer; one of: null, empty, unknown, none" in said
    assert said.count("clearing: How is a field cleared?") == 2
    assert "the file says: The Contact's global subscription status." in said
    described_as = provider_of(text)
    consent = described_as.field("unsubscribed")
    assert consent is not None
    assert (consent.inverted, consent.read_only) == (True, True)  # the id's pattern is still open
    assert "1 open questions" in said


def test_the_end_of_the_input_leaves_the_rest_open() -> None:
    code, text, said = described(typed="none\n")
    assert code == 0
    assert "5 open questions" in said
    assert "# ? left_out" in text


def test_it_is_written_to_a_new_file_and_never_over_another(tmp_path: Path) -> None:
    output = tmp_path / "mine.toml"
    assert described(output=output)[:2] == (0, "")
    before = output.read_bytes()
    code, _, said = described(output=output, answer=["automations=no"])
    assert code == 1
    assert f"{output}: File exists" in said
    assert output.read_bytes() == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("swagger: '2.0'\n", "not an OpenAPI 3 file"),
        ("openapi: 3.0.0\npaths: {}\n", "no operation updates one contact"),
        ("openapi: 3.0.0\npaths:\n  /a:\n    $ref: https://x.example/y\n", "leads out of the file"),
        ("a: [\n", "not usable YAML: line 2"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_the_reason(
    tmp_path: Path, content: str, said: str
) -> None:
    file = tmp_path / "openapi.yaml"
    file.write_text(content, "utf-8")
    code, text, heard = described(file)
    assert (code, text) == (1, "")
    assert heard.startswith(f"contact-editor: {file}: ")
    assert said in heard


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://evil@api.ex.example/../x?y#z", "https://api.ex.example/x"),
        ("https://me:word@api.ex.example/v1/", "https://api.ex.example/v1"),
        ("https://{site}.ex.example/a/./b?all=1", "https://{site}.ex.example/a/b"),
        ("../v1", "https://{host}/v1"),
        ("https://[ex.example/", "https://{host}"),
    ],
)
def test_a_server_that_is_no_plain_address_is_asked_about(
    tmp_path: Path, url: str, base: str
) -> None:
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps({**PEOPLE, "servers": [{"url": url}]}), "utf-8")
    code, text, _ = described(file)
    assert code == 0
    assert provider_of(text).access.base == base
    said = " ".join(word for word in text.split() if word != "#")
    shown = re.sub("//.*@", "//…@", url)
    assert f"? base: The address {shown} in the file cannot be used as it is." in said
    assert not provider_of(text).writes
    answered = described(file, answer=["base=https://mine.example/v2"])[1]
    assert "? base" not in answered
    access = provider_of(answered).access
    assert (access.base, access.parameters) == ("https://mine.example/v2", ())
    code, _, said = described(file, answer=["base=https://me@mine.example"])
    assert code == 1
    assert "base: must be only https://, a host and a path: remove the user name (`@`)" in said


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    code, _, said = described(tmp_path / "none.yaml")
    assert code == 1
    assert "none.yaml: No such file" in said


def test_the_program_has_the_command_and_needs_no_display() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "contact_editor", "describe", str(RESEND), "--answer", "colour=red"],
        capture_output=True, text=True, timeout=60, check=False, stdin=subprocess.DEVNULL,
        env={"PATH": "", "QT_QPA_PLATFORM": "none"},
    )  # fmt: skip
    assert ended.returncode == 1
    assert "“colour” is no question of this file" in ended.stderr
