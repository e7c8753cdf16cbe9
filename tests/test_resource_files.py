"""The program finds its own files in a checkout, a wheel and a bundle."""

import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from nn_desktop.resource_files import resource_path

CHECKOUT = Path(__file__).parents[1]
ICON = CHECKOUT / "resources" / "icons" / "nn_desktop.svg"


def test_in_a_checkout_resources_lie_beside_the_package() -> None:
    assert resource_path("icons", "nn_desktop.svg") == ICON
    assert resource_path() == CHECKOUT / "resources"


def test_a_missing_file_is_named_in_a_sentence() -> None:
    with pytest.raises(FileNotFoundError) as caught:
        resource_path("icons", "no such icon.svg")
    assert str(caught.value) == (
        f"NN Desktop misses its own file {CHECKOUT / 'resources' / 'icons' / 'no such icon.svg'}. "
        "Please install it again."
    )


def test_in_an_installed_package_resources_lie_inside_even_if_others_lie_beside(tmp_path: Path) -> None:
    package = tmp_path / "nn_desktop"
    shutil.copytree(CHECKOUT / "nn_desktop", package, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in (package / "resources", tmp_path / "resources"):
        (folder / "icons").mkdir(parents=True)
        (folder / "icons" / "nn_desktop.svg").touch()
    answer = subprocess.run(
        [sys.executable, "-c", "from nn_desktop.resource_files import *; print(resource_path('icons'))"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(answer.stdout.strip()) == package.resolve() / "resources" / "icons"


def test_in_a_bundle_resources_lie_where_it_was_unpacked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource_path("icons") == tmp_path / "resources" / "icons"


def test_the_wheel_takes_the_folder_into_the_package() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["packages"] == ["nn_desktop"]
    assert wheel["force-include"] == {"resources": "nn_desktop/resources"}


def test_a_wheel_that_is_built_holds_every_resource(tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="the build tool is not installed here")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path],
        cwd=CHECKOUT,
        capture_output=True,
        check=True,
    )
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = set(wheel.namelist())
    resources = CHECKOUT / "resources"
    wanted = {file.relative_to(resources) for file in resources.rglob("*") if file.is_file()}
    assert {f"nn_desktop/resources/{file.as_posix()}" for file in wanted} <= names
    assert {
        "nn_desktop/app.py",
        "nn_desktop/core/network/network.py",
        "nn_desktop/startup/application.py",
    } <= names
    assert not {name for name in names if name.startswith(("tests", "packaging", "resources"))}


@pytest.mark.parametrize("size", [16, 32, 64, 256])
def test_the_icon_shows_its_colours_at_every_size(size: int) -> None:
    renderer = QSvgRenderer(QByteArray(ICON.read_bytes()))
    assert renderer.isValid()
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    colours = [image.pixelColor(x, y) for x in range(size) for y in range(size)]
    blue = [colour for colour in colours if colour.blue() > colour.red() + 80]
    orange = [colour for colour in colours if colour.red() > colour.blue() + 80]
    assert len(blue) > 0.05 * len(colours)
    assert len(orange) > 0.01 * len(colours)
    assert image.pixelColor(0, 0).alpha() < 128
