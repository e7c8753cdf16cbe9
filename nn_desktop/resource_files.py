"""Where the files are that the program comes with: icons, examples, lessons, translations.

In a checkout they lie in the folder `resources` beside the package, where people find them. A wheel
carries the same folder inside the package, and a PyInstaller bundle unpacks it into a folder of its own.
"""

import sys
from pathlib import Path

from nn_desktop.core.translation import tr

_PACKAGE = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """Return the path of a file or folder inside `resources`: `resource_path("icons", "a.svg")`.

    Raises:
        FileNotFoundError: it is not there, with a sentence that says what to do.
    """
    path = _resources_folder().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(
            tr("NN Desktop misses its own file {path}. Please install it again.").format(path=path)
        )
    return path


def _resources_folder() -> Path:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        return Path(bundle) / "resources"
    # Beside an installed package lies site-packages, where a folder of this name is somebody else's. So
    # the one inside comes first.
    inside = _PACKAGE / "resources"
    return inside if inside.is_dir() else _PACKAGE.parent / "resources"
