"""Gives the files of tests to the workers, also after one of them has crashed.

pytest-xdist 3.8 hangs if a worker crashes near the end of a run, when the others are shutting down,
and runs the test that crashed again and again. Its main branch has mended the first; this module
can go with the release that has both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xdist.scheduler import LoadFileScheduling

if TYPE_CHECKING:
    import pytest
    from xdist.remote import Producer
    from xdist.workermanage import WorkerController


class FileScheduler(LoadFileScheduling):  # type: ignore[misc]  # xdist has no types
    """The scheduler of `--dist loadfile`: a test that crashed has failed, the others are run."""

    def remove_node(self, node: WorkerController) -> str | None:
        """Return the test in which a worker ended, and hand what it had not run yet to others."""
        work: dict[str, dict[str, bool]] = self.assigned_work.pop(node)
        left = [(file, test) for file, tests in work.items() for test in tests if not tests[test]]
        if not left:
            return None
        file, crashed = left[0]
        work[file][crashed] = True
        self.workqueue.update(
            {file: tests for file, tests in work.items() if not all(tests.values())}
        )
        for other in self.nodes:
            self._reschedule(other)
        return crashed

    def schedule(self) -> None:
        """Hand out files; a worker runs its last test only once it knows what comes after it."""
        super().schedule()
        for node in self.nodes:
            self._reschedule(node)

    def _reschedule(self, node: WorkerController) -> None:
        # A worker that replaces another has not collected its tests at first.
        if node in self.registered_collections:
            super()._reschedule(node)


def make_scheduler(config: pytest.Config, log: Producer) -> FileScheduler | None:
    """Return the scheduler for `--dist loadfile`, and none for others."""
    return FileScheduler(config, log) if config.getoption("dist") == "loadfile" else None
