"""Everything in the bundle has its licence beside it."""

from pathlib import Path

import pytest

from bundle_licences import COMPONENTS, LicenceError, check_claimed, overview, python_licence, write_licences

CHECKOUT = Path(__file__).resolve().parents[2]

FILES = (
    "nn-desktop",
    "_internal/PySide6/QtGui.abi3.so",
    "_internal/PySide6/Qt/lib/libQt6Gui.so.6",
    "_internal/PySide6/Qt/lib/libicudata.so.73",
    "_internal/libpython3.11.so.1.0",
    "_internal/numpy/_core/_multiarray_umath.so",
    "_internal/numpy.libs/libscipy_openblas64_.so",
    "_internal/numpy.libs/libgfortran.so.5.0.0",
    "_internal/pyqtgraph/icons/icons.svg",
    "_internal/libxcb-cursor.so.0",
    "_internal/resources/icons/nn_desktop.svg",
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


@pytest.fixture(autouse=True)
def pyinstaller_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests need no PyInstaller; another small package stands for its licence and its version."""
    components = tuple(
        part.__class__(**{**vars(part), "distributions": ("numpy",)})
        if set(part.distributions) & {"pyinstaller", "colorama"}
        else part
        for part in COMPONENTS
    )
    monkeypatch.setattr("bundle_licences.COMPONENTS", components)


def test_the_texts_and_an_overview_lie_in_the_bundle(bundle: Path) -> None:
    (bundle / "LICENSES").mkdir()
    (bundle / "LICENSES" / "of the last build.txt").touch()
    write_licences(bundle)
    folder = bundle / "LICENSES"
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert {"README.txt", "Python.txt", "LGPL-3.0.txt", "GPL-3.0.txt", "NN Desktop.txt"} <= names
    assert {"numpy/LICENSE.txt", "pyqtgraph/LICENSE.txt"} <= names
    assert "of the last build.txt" not in names
    assert "OpenBLAS" in (folder / "numpy" / "LICENSE.txt").read_text(encoding="utf-8")
    assert "PYTHON SOFTWARE FOUNDATION" in (folder / "Python.txt").read_text(encoding="utf-8")
    assert (folder / "NN Desktop.txt").read_bytes() == (CHECKOUT / "LICENSE").read_bytes()
    text = (folder / "README.txt").read_text(encoding="utf-8")
    for name in (
        "Qt\n    LGPL-3.0-only",
        "ICU",
        "OpenBLAS",
        "XCB",
        "Python\n    PSF-2.0",
        "pyqtgraph\n    MIT",
    ):
        assert name in text
    assert "bzip2" not in text  # is not in this bundle


def test_the_overview_says_that_qt_can_be_replaced() -> None:
    text = overview([])
    assert "GNU Lesser General Public License" in text
    assert "You may replace these files" in text


@pytest.mark.parametrize("name", ["LGPL-3.0.txt", "GPL-3.0.txt"])
def test_the_gnu_licences_are_whole(name: str) -> None:
    text = (CHECKOUT / "resources" / "licences" / name).read_text(encoding="utf-8")
    assert "Version 3, 29 June 2007" in text
    wanted = "Revised Versions of the GNU Lesser" if name.startswith("L") else "END OF TERMS AND CONDITIONS"
    assert wanted in text


def test_a_library_that_belongs_to_nobody_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    check_claimed([*FILES, "LICENSES/nothing.txt"])
    with pytest.raises(LicenceError, match=r"claims _internal/libnew\.so\.1\."):
        check_claimed([*FILES, "_internal/libnew.so.1"])


def test_elsewhere_it_is_only_named_because_nobody_could_try_there(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    check_claimed(["_internal/new.dll", "_internal/PySide6/Qt6Core.dll", "_internal/VCRUNTIME140.dll"])
    assert capsys.readouterr().out.count(".dll") == 1


def test_a_package_without_its_licence_stops_the_build(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bundle_licences.metadata.files", lambda _: [])
    with pytest.raises(LicenceError, match=r"was installed without its licence"):
        write_licences(bundle)


def test_this_pythons_licence_is_found() -> None:
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in python_licence().read_text(encoding="utf-8").upper()
