"""After a whole session with every failure, no secret is anywhere but where it has to be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.canary import Canary, forms
from tests.fakes.secret_service import secret_service

SECRETS = {
    "key": "c4n4ry/Key+9f8e7d~Zq",
    "token": "uns3b?Tok&en=77aa/Qx+1",
    "password": "pr0xy/Pass+w0rd=Ab9",
}
ROOT = Path(__file__).parents[2]
PLACES = (
    "data/connections.toml",
    "data/logs/contact-editor.log",
    "out/curl, copied.txt",
    "out/receipt, copied.txt",
    "out/crash 0.txt",
    "out/support of proxy.txt",
    "out/doctor of Practice Notocat.txt",
    "out/401, 0.txt",
    "out/locked.txt",
    "out/no bus.txt",
    "out/cmdline",
    "out/environ",
    "out/printed",
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not sys.platform.startswith("linux"), reason="the Secret Service is a matter of Linux"
    ),
]


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with all that left a session, which is run once for all tests here."""
    folder = tmp_path_factory.mktemp("session")
    for name in ("data", "out"):
        (folder / name).mkdir()
    with secret_service() as bus:
        done = subprocess.run(
            [sys.executable, "-m", "tests.end_to_end.canary_session", "data", "out"],
            input=json.dumps(SECRETS) + "\n",
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "DBUS_SESSION_BUS_ADDRESS": bus},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=180,
            check=False,
        )
    (folder / "out" / "printed").write_text(done.stdout)
    assert done.returncode == 0, done.stdout[-3_000:]
    return folder


def found(folder: Path) -> list[str]:
    return [
        f"{name}: {place}"
        for name, secret in SECRETS.items()
        for place in Canary(secret).found_below(folder)
    ]


def test_every_place_was_written(session: Path) -> None:
    for place in PLACES:
        assert (session / place).stat().st_size, place
    for place in ("out/support of proxy.txt", "data/logs/contact-editor.log"):
        text = (session / place).read_text()
        assert "notocat" in text, "what is redacted says something all the same"
    assert "RuntimeError" in (session / "out/crash 0.txt").read_text()


def test_no_secret_left_it_in_any_form(session: Path) -> None:
    assert found(session) == []


@pytest.mark.parametrize("place", PLACES)
def test_it_is_seen_where_one_is_planted(session: Path, tmp_path: Path, place: str) -> None:
    planted = tmp_path / "copy" / place
    planted.parent.mkdir(parents=True)
    for secret in SECRETS.values():
        for name, form in forms(secret):
            planted.write_bytes((session / place).read_bytes() + b"\n" + form)
            assert any(place in each for each in found(tmp_path)), name


def test_nobody_s_personal_data_is_written_down(session: Path) -> None:
    for text in ("noto@example.org", "noto%40example.org", "Noto the Second", "con_D6zCfeVDaAAT"):
        for place in ("data", "out/crash 0.txt", "out/support of Practice Notocat.txt"):
            path = session / place
            files = [*path.rglob("*")] if path.is_dir() else [path]
            held = [file for file in files if file.is_file() and text.encode() in file.read_bytes()]
            assert held == [], text
