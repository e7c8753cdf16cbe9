"""Set before anything imports NumPy or Qt: the same surroundings everywhere, also for what tests start."""

import os
import signal
import tempfile
from pathlib import Path

import pytest
from hypothesis import configuration, settings

# One BLAS thread, as in the program, and no display. English, however the system speaks; and nothing of what
# somebody may have set for Python or Qt: a buffered stream fails in other ways than one that is not, and
# without its compiled files the program starts more slowly each time.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
for name in (
    "LANGUAGE",
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONUNBUFFERED",
    "PYTHONIOENCODING",
    "PYTHONUTF8",
    "QT_FONT_DPI",
    "QT_SCALE_FACTOR",
):
    os.environ.pop(name, None)

# What one person writes others may read: tests act as several people.
os.umask(0o022)

# Ctrl+C works, also where the tests were started in the background, which programs inherit.
signal.signal(signal.SIGINT, signal.default_int_handler)

# The same examples on every machine, however slow it is, and no folder left behind in the checkout.
configuration.set_hypothesis_home_dir(Path(tempfile.gettempdir()) / "nn_desktop_hypothesis")
settings.register_profile("everywhere", database=None, deadline=None, derandomize=True)
settings.load_profile("everywhere")


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> object:
    """In place of pytest-qt's own, which is less patient."""
    from tests.patient_bot import PatientBot  # Qt, see above

    return PatientBot(request)
