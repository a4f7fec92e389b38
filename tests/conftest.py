"""Set-up for all tests: a folder that one run shares, and less work for the garbage collector."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
import shared

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# The tests keep large trees alive. With the usual thresholds the collector walks through them all
# the time, which takes a tenth of the run.
gc.set_threshold(100_000, 50, 50)


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder that all processes of this run share (see ``shared``)."""
    if not hasattr(config, "workerinput"):
        os.environ[shared.VARIABLE] = tempfile.mkdtemp(prefix="wireloom-tests-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove the shared folder at the end of the run."""
    if not hasattr(config, "workerinput"):
        shutil.rmtree(os.environ[shared.VARIABLE], ignore_errors=True)


def pytest_collection_finish() -> None:
    """Tell the garbage collector to leave alone what was imported to collect the tests."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Start with the longest tests, so that no process waits for another one at the end."""
    items.sort(key=lambda item: item.get_closest_marker("ci") is None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium. Without it a test is skipped.

    It does not outlive the module: while it runs, no other test could start an event loop.
    """
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("no Chromium: install the package chromium")
    from playwright.sync_api import sync_playwright  # slow to import, and few tests need it

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield started
        started.close()
