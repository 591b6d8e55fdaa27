"""The workflow that builds the packages: nothing can be swapped, few steps see secrets."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

WORKFLOW = (Path(__file__).parents[2] / ".github/workflows/packages.yml").read_text("utf-8")
JOBS = dict(re.findall(r"^  (\w+):\n((?:    .*\n|\n)+)", WORKFLOW.partition("\njobs:\n")[2], re.M))


def steps(job: str) -> list[str]:
    return re.split(r"^      - ", JOBS[job], flags=re.MULTILINE)[1:]


def test_every_job_is_looked_at() -> None:
    assert list(JOBS) == ["linux", "windows", "macos"]
    assert all(steps(job) for job in JOBS)


def test_actions_are_pinned_by_commit() -> None:
    used = re.findall(r"uses: (.*)", WORKFLOW)
    assert len(used) >= 8
    for action in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v[0-9.]+", action), action


def test_what_is_installed_by_name_has_its_version() -> None:
    for line in re.findall(r".*choco install.*", WORKFLOW):
        assert re.search(r"--version=[0-9.]+", line)


@pytest.mark.parametrize("job", JOBS)
def test_only_the_steps_that_sign_see_secrets(job: str) -> None:
    for step in steps(job):
        if "secrets." in step:
            signs = re.search(r"run: packaging/\w+/pack ", step) or "security import" in step
            assert signs, step
            assert "refs/tags/" in step
    before_steps = JOBS[job].partition("steps:")[0]
    assert "secrets." not in before_steps


def test_no_job_is_privileged_and_the_one_that_may_mount_sees_no_secrets() -> None:
    assert "privileged" not in WORKFLOW
    assert [job for job, text in JOBS.items() if "--cap-add" in text] == ["linux"]
    assert re.findall(r"--cap-add (\w+)", WORKFLOW) == ["SYS_ADMIN"]
    assert "secrets." not in JOBS["linux"]
