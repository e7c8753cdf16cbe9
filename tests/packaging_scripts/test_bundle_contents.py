"""What goes into the bundle: the lists against what the program imports, and against made-up bundles."""

import subprocess
import sys
from pathlib import Path

import pytest

from bundle_contents import (
    EXCLUDED_MODULES,
    MODULES_WITH_STAND_INS,
    REQUIRED_ON_LINUX,
    Entry,
    is_wanted,
    languages,
    missing_from,
    without_orphans,
)

CHECKOUT = Path(__file__).resolve().parents[2]
START_UP_HOOK = CHECKOUT / "packaging" / "hooks" / "empty_qt_modules.py"

# Starts the program as it starts in a bundle: with the start-up hook, and without what is left out.
WITHOUT_EXCLUDED = f"""
import runpy, sys
runpy.run_path({str(START_UP_HOOK)!r})

class LeftOut:
    def find_spec(self, name, path=None, target=None):
        if any((name + ".").startswith(module + ".") for module in {EXCLUDED_MODULES!r}):
            raise ModuleNotFoundError("No module named " + name, name=name)

sys.meta_path.insert(0, LeftOut())
from nn_desktop.app import main
code = main([sys.argv[1]])
print("loaded", *sorted(sys.modules))
sys.exit(code)
"""


def start_without_excluded(option: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_EXCLUDED, option],
        cwd=CHECKOUT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


# Modules


@pytest.mark.parametrize("option", ["--check-window", "--console"])
def test_the_program_works_without_the_modules_that_are_left_out(option: str) -> None:
    result = start_without_excluded(option)
    assert result.returncode == 0, result.stderr
    assert "0.99993704" in result.stdout
    loaded = result.stdout.splitlines()[-1].split()
    assert "nn_desktop.core.network.network" in loaded
    # The only ones of the list that are there are the empty ones.
    left_out = [
        name for name in loaded if any(f"{name}.".startswith(f"{module}.") for module in EXCLUDED_MODULES)
    ]
    assert sorted(left_out) == sorted(MODULES_WITH_STAND_INS)


def test_the_stand_ins_are_for_modules_that_are_left_out_and_that_pyqtgraph_imports() -> None:
    assert set(MODULES_WITH_STAND_INS) <= set(EXCLUDED_MODULES)
    code = "import pyqtgraph, sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert set(MODULES_WITH_STAND_INS) <= set(loaded.split())


def test_whoever_uses_opengl_all_the_same_is_told_by_name() -> None:
    code = f"""
import runpy; runpy.run_path({str(START_UP_HOOK)!r})
from PySide6 import QtOpenGL, QtOpenGLWidgets
from PySide6.QtWidgets import QWidget
assert issubclass(QtOpenGLWidgets.QOpenGLWidget, QWidget)
assert QtOpenGLWidgets.QOpenGLWidget is QtOpenGLWidgets.QOpenGLWidget
QtOpenGLWidgets.QOpenGLContext
"""
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    sentence = "PySide6.QtOpenGLWidgets is left out of this program, and with it QOpenGLContext"
    assert result.stderr.splitlines()[-1].startswith(f"AttributeError: {sentence}")


@pytest.mark.skipif(sys.platform != "linux", reason="other loaders have no such variable")
@pytest.mark.parametrize("original", ["/before", None])
def test_programs_that_we_start_find_their_own_libraries(original: str | None) -> None:
    environment = {"LD_LIBRARY_PATH": "/bundle"} | ({"LD_LIBRARY_PATH_ORIG": original} if original else {})
    code = (
        f"import os, runpy; runpy.run_path({str(START_UP_HOOK)!r}); print(os.environ.get('LD_LIBRARY_PATH'))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert answer.stdout.strip() == str(original)


# Files


def entry(name: str, kind: str = "BINARY") -> Entry:
    return Entry(name, f"/source/{name}", kind)


@pytest.mark.parametrize(
    ("platform", "name"),
    [
        ("linux", "PySide6/Qt/plugins/platforms/libqxcb.so"),
        ("linux", "PySide6/Qt/plugins/platforms/libqwayland.so"),
        ("linux", "PySide6/Qt/plugins/platforms/libqoffscreen.so"),
        ("linux", "PySide6/Qt/plugins/platformthemes/libqgtk3.so"),
        ("linux", "PySide6/Qt/plugins/imageformats/libqsvg.so"),
        ("linux", "PySide6/Qt/plugins/iconengines/libqsvgicon.so"),
        ("linux", "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so"),
        ("linux", "PySide6/Qt/translations/qtbase_de.qm"),
        ("linux", "libxcb-cursor.so.0"),
        ("linux", "libxkbcommon.so.0"),
        ("linux", "resources/translations/nn_desktop_de.qm"),
        ("linux", "resources/examples/01_workshop.nnd"),
        ("win32", "PySide6\\plugins\\platforms\\qwindows.dll"),
        ("win32", "PySide6\\plugins\\platforms\\qoffscreen.dll"),
        ("win32", "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll"),
        ("win32", "PySide6\\translations\\qtbase_de.qm"),
        ("win32", "PySide6\\Qt6Core.dll"),
        ("darwin", "PySide6/Qt/plugins/platforms/libqcocoa.dylib"),
        ("darwin", "PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore"),
    ],
)
def test_what_the_program_needs_is_kept(platform: str, name: str) -> None:
    assert is_wanted(entry(name), platform, {"de"})


@pytest.mark.parametrize(
    ("platform", "name"),
    [
        ("linux", "PySide6/Qt/plugins/platforms/libqeglfs.so"),
        ("linux", "PySide6/Qt/plugins/platforms/libqminimal.so"),
        ("linux", "PySide6/Qt/plugins/platforms/libqlinuxfb.so"),
        ("linux", "PySide6/Qt/plugins/platforms/libqvnc.so"),
        ("linux", "PySide6/Qt/plugins/tls/libqopensslbackend.so"),
        ("linux", "PySide6/Qt/plugins/networkinformation/libqglib.so"),
        ("linux", "PySide6/Qt/plugins/imageformats/libqtiff.so"),
        ("linux", "PySide6/Qt/translations/qtbase_fr.qm"),
        ("linux", "PySide6/Qt/translations/qt_de.qm"),
        ("linux", "libstdc++.so.6"),
        ("linux", "libgcc_s.so.1"),
        ("linux", "libexpat.so.1"),
        ("linux", "libglib-2.0.so.0"),
        ("linux", "libX11.so.6"),
        ("linux", "resources/translations/nn_desktop_de.ts"),
        ("win32", "PySide6\\opengl32sw.dll"),
        ("win32", "PySide6\\plugins\\platforminputcontexts\\qtvirtualkeyboardplugin.dll"),
        ("win32", "PySide6\\plugins\\platforms\\qdirect2d.dll"),
        ("win32", "PySide6\\plugins\\tls\\qschannelbackend.dll"),
        ("win32", "PySide6\\translations\\qtbase_fr.qm"),
        ("darwin", "PySide6/Qt/plugins/tls/libqsecuretransportbackend.dylib"),
    ],
)
def test_what_the_program_does_not_need_is_left_out(platform: str, name: str) -> None:
    assert not is_wanted(entry(name), platform, {"de"})


def test_links_stay_out_on_linux_only_because_frameworks_are_made_of_them() -> None:
    link = entry("libQt6Core.so.6", "SYMLINK")
    assert not is_wanted(link, "linux", ())
    assert is_wanted(entry("QtCore.framework/QtCore", "SYMLINK"), "darwin", ())


def test_the_languages_are_those_that_are_translated(tmp_path: Path) -> None:
    (tmp_path / "translations").mkdir()
    for name in ("nn_desktop_de.qm", "nn_desktop_de.ts", "nn_desktop_pt_BR.qm", "README.md"):
        (tmp_path / "translations" / name).touch()
    assert languages(tmp_path) == {"de", "pt_BR"}
    assert is_wanted(entry("PySide6/Qt/translations/qtbase_pt_BR.qm"), "linux", languages(tmp_path))


# Libraries that nobody needs any more

NEEDS = {
    "PySide6/QtGui.abi3.so": ["libQt6Gui.so.6", "libc.so.6"],
    "PySide6/Qt/lib/libQt6Gui.so.6": ["libQt6Core.so.6", "libxkbcommon.so.0"],
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so": ["libgtk-3.so.0"],
    "libgtk-3.so.0": ["libcairo.so.2"],
    "PySide6/Qt/lib/libQt6Network.so.6": ["libQt6Core.so.6", "libkrb5.so.3"],
    "python3.11/lib-dynload/_ctypes.so": ["libffi.so.8"],
}
LIBRARIES = (
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libQt6Gui.so.6",
    "PySide6/Qt/lib/libQt6Network.so.6",
    "libkrb5.so.3",
    "libgtk-3.so.0",
    "libcairo.so.2",
    "libxkbcommon.so.0",
    "libffi.so.8",
    "libpython3.11.so.1.0",
)


def needs(source: str) -> list[str]:
    return NEEDS.get(source.removeprefix("/source/"), [])


def test_a_library_stays_while_something_that_stays_asks_for_it() -> None:
    others = [name for name in NEEDS if name not in LIBRARIES]
    entries = [entry(name) for name in (*others, *LIBRARIES)]
    kept = {item.path for item in without_orphans(entries, needs, "linux")}
    assert set(LIBRARIES) - kept == {
        "PySide6/Qt/lib/libQt6Network.so.6",
        "libkrb5.so.3",
        # Only the desktop's own GTK fits the desktop.
        "libgtk-3.so.0",
        "libcairo.so.2",
    }
    assert set(others) <= kept


def test_on_windows_only_qts_own_libraries_can_be_orphans() -> None:
    entries = [entry("PySide6\\Qt6Core.dll"), entry("PySide6\\Qt6Network.dll"), entry("python311.dll")]
    plugin = entry("PySide6\\plugins\\platforms\\qwindows.dll")
    asked = {plugin.source: ["Qt6Core.dll"]}
    kept = without_orphans([*entries, plugin], lambda source: asked.get(source, []), "win32")
    assert [item.path for item in kept] == [
        "PySide6/Qt6Core.dll",
        "python311.dll",
        "PySide6/plugins/platforms/qwindows.dll",
    ]


@pytest.mark.parametrize("missing", REQUIRED_ON_LINUX)
def test_the_build_fails_without_the_libraries_that_desktops_lack(missing: str) -> None:
    entries = [entry(name) for name in REQUIRED_ON_LINUX if name != missing]
    assert missing_from(entries, "linux") == [missing]
    assert missing_from(entries, "win32") == []
    assert "libxcb-cursor.so.0" in REQUIRED_ON_LINUX
