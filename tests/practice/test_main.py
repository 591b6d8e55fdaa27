"""The command `contact-editor-practice`, as a process of its own."""

import re
import signal
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from contact_editor.practice.__main__ import main
from contact_editor.practice.sample_contacts import contacts_of
from contact_editor.practice.server import PROVIDERS, PracticeServer
from contact_editor.practice.switches import SWITCHES
from tests.waiting import WAIT_LIMIT_S

ROOT = Path(__file__).resolve().parents[2]
COMMAND = [sys.executable, "-m", "contact_editor.practice"]


@contextmanager
def running(*words: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    with subprocess.Popen(
        [*COMMAND, *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        greeting = ""
        try:
            for line in process.stdout:
                greeting += line
                if re.match("(domain|newsletter) = ", line):
                    break
            yield process, greeting
        finally:
            process.kill()


def test_it_serves_one_provider_and_says_how_to_connect() -> None:
    with running("simvoly", "--set", "tags=replace", "--key", "k-1") as (process, greeting):
        assert "Key: k-1\n" in greeting
        snippet = tomllib.loads(greeting[greeting.index("[[connection]]") :])
        (connection,) = snippet["connection"]
        address = connection.pop("address")
        assert connection == {
            "name": "Practice Simvoly",
            "provider": "simvoly",
            "environment": "sandbox",
            "parameters": {"domain": "practice.example"},
        }
        assert f"Address (simvoly): {address}\n" in greeting
        told = re.search(r"^Example contact \(simvoly\): (\d+), (\S+)$", greeting, re.MULTILINE)
        assert told is not None
        answer = httpx.get(f"{address}/contacts/{told[1]}", headers={"Authorization": "Bearer k-1"})
        assert answer.json()["email"] == told[2] == "john@doe.com"
        process.send_signal(signal.SIGTERM)
        assert process.wait(WAIT_LIMIT_S) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_ctrl_c_ends_it() -> None:
    with running("notocat") as (process, greeting):
        snippet = tomllib.loads(greeting[greeting.index("[[connection]]") :])
        newsletter = snippet["connection"][0]["parameters"]["newsletter"]
        assert f"Newsletter: {newsletter}\n" in greeting
        process.send_signal(signal.SIGINT)
        assert process.wait(WAIT_LIMIT_S) == 0


def test_all_serves_both(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Ended:
        def wait(self, _seconds: float) -> bool:
            return True

    monkeypatch.setattr("contact_editor.practice.__main__._ended", Ended)
    assert main(["all"]) == 0
    text = capsys.readouterr().out
    connections = tomllib.loads(text[text.index("[[connection]]") :])["connection"]
    assert [each["provider"] for each in connections] == ["simvoly", "notocat"]
    for name in PROVIDERS:
        told = text.partition(f"\nExample contact ({name}): ")[2]
        identity, email = told.splitlines()[0].split(", ")
        assert contacts_of(name)[identity]["email"] == email


def test_help_lists_every_switch(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    for name, switch in SWITCHES.items():
        assert f"{name}: {switch.choices} (default: {switch.default or 'none'})" in text
        assert switch.meaning in text


@pytest.mark.parametrize(
    ("setting", "parts"), [("tags=x", ["tags", "merge, replace"]), ("x=y", ["unknown switch `x`"])]
)
def test_a_bad_setting_ends_with_2(
    capsys: pytest.CaptureFixture[str], setting: str, parts: list[str]
) -> None:
    assert main(["simvoly", "--set", setting]) == 2
    message = capsys.readouterr().err
    assert all(part in message for part in parts)


def test_an_unknown_provider_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["acme"])
    assert ended.value.code == 2
    assert "acme" in capsys.readouterr().err


def test_a_port_in_use_ends_with_1(server: PracticeServer) -> None:
    words = [*COMMAND, "simvoly", "--port", str(server.port)]
    ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert f"port {server.port}" in ended.stderr
    assert "Traceback" not in ended.stderr
