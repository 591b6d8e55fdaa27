"""A key stored through the window in a real Secret Service is found at the next start."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from contact_editor.practice.server import PracticeServer
from tests.fakes.secret_service import in_session, needs_keyring

pytestmark = [pytest.mark.slow, needs_keyring]


def steps(name: str, folder: Path, key: str) -> list[str]:
    module = "tests.end_to_end.keyring_steps"
    return [sys.executable, "-m", module, name, str(folder), key]


def test_a_key_stored_through_the_window_is_there_at_the_next_start(
    folder: Path, server: PracticeServer, tmp_path: Path
) -> None:
    which = ["service", "contact-editor:Practice Simvoly", "username", "api-key"]
    find = ["secret-tool", "lookup", *which]
    said = in_session(
        tmp_path, steps("store", folder, server.key), find, ["echo"], steps("load", folder, "")
    )
    assert said.split("\n")[:3] == ["store: John Doe", server.key, "load: John Doe"]
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert files
    assert all(server.key.encode() not in file.read_bytes() for file in files)


def test_a_key_that_was_put_there_beforehand_is_used(
    folder: Path, server: PracticeServer, tmp_path: Path
) -> None:
    put = (
        f"printf %s {server.key} | secret-tool store --label=key "
        'service "contact-editor:Practice Simvoly" username api-key'
    )
    assert "load: John Doe" in in_session(tmp_path, ["bash", "-c", put], steps("load", folder, ""))
