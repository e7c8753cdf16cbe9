"""What the tests of this folder share: how hard they try, and the window of the other tests."""

import pytest

from tests.gui.conftest import american_numbers, boxes, light_theme
from tests.reliability.ideas import Effort, effort_for

__all__ = ["american_numbers", "boxes", "effort", "light_theme"]


@pytest.fixture
def effort(request: pytest.FixtureRequest) -> Effort:
    """How hard the test of this file tries: a little, or in a soak as hard as was asked for."""
    return effort_for(request.path.stem.removeprefix("test_"))
