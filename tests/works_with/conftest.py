"""The page's blocks as modules that the tests import."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import works_with_page as page


@pytest.fixture(scope="session", autouse=True)
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder on the path that holds each of the page's blocks as a module."""
    folder = tmp_path_factory.mktemp("works-with")
    page.write(folder)
    sys.path.insert(0, str(folder))
    return folder
