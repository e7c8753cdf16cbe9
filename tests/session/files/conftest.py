"""Folders for the tests of files."""

import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that people without root's rights can reach."""
    with tempfile.TemporaryDirectory(prefix="nn_desktop_test_") as folder:
        if not all(above.stat().st_mode & stat.S_IXOTH for above in Path(folder).parents):
            pytest.skip(f"nobody else may enter {tempfile.gettempdir()}")
        Path(folder).chmod(0o777)
        yield Path(folder)
