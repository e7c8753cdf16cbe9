"""What a double click does, on a desktop where the .deb is installed."""

import configparser
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.artefacts.clean_root import HOME, CleanRoot

# The first of them makes a system, from the network, and installs the program in it.
pytestmark = [pytest.mark.artefact, pytest.mark.timeout(900)]

CHECKOUT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((CHECKOUT / "resources" / "examples").glob("*.nnd"))
MIME_TYPE = "application/x-nn-desktop"
ENTRY = "io.github.nn_desktop.NNDesktop.desktop"
# Without it, gio does not know which desktop's preferences count; real desktops set it.
ON_A_DESKTOP = {"XDG_CURRENT_DESKTOP": "GNOME"}


def content_type(root: CleanRoot, path: str) -> str:
    told = root.inside("gio", "info", "--attributes=standard::content-type", path).stdout
    return told.split("standard::content-type: ")[1].split()[0]


def test_a_document_is_known_by_its_name(desktop_root: CleanRoot) -> None:
    path = f"{HOME}/damaged.nnd"
    desktop_root.path(path).write_bytes(b"damaged")
    assert content_type(desktop_root, path) == MIME_TYPE


@pytest.mark.parametrize("name", ["my network", "work.of-today"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_a_document_is_known_by_its_contents(name: str, example: Path, desktop_root: CleanRoot) -> None:
    desktop_root.give(example, f"{HOME}/{name}")
    assert content_type(desktop_root, f"{HOME}/{name}") == MIME_TYPE


def test_other_json_is_not_taken_for_a_document(desktop_root: CleanRoot) -> None:
    path = f"{HOME}/other"
    desktop_root.path(path).write_text('{"format": "something else", "rows": []}', encoding="utf-8")
    assert content_type(desktop_root, path) != MIME_TYPE


def test_the_menu_entry_is_the_one_for_documents(desktop_root: CleanRoot) -> None:
    cache = configparser.RawConfigParser()
    cache.read(desktop_root.path("/usr/share/applications/mimeinfo.cache"), encoding="utf-8")
    assert cache["MIME Cache"][MIME_TYPE] == f"{ENTRY};"
    assert ENTRY in desktop_root.inside("gio", "mime", MIME_TYPE, environment=ON_A_DESKTOP).stdout


def test_there_are_icons_for_the_program_and_for_documents(desktop_root: CleanRoot) -> None:
    icons = desktop_root.path("/usr/share/icons/hicolor")
    for folder, name in (
        ("apps", "io.github.nn_desktop.NNDesktop"),
        ("mimetypes", "application-x-nn-desktop"),
    ):
        for size in (16, 24, 32, 48, 64, 128, 256, 512):
            header = (icons / f"{size}x{size}" / folder / f"{name}.png").read_bytes()[:24]
            assert header[:8] == b"\x89PNG\r\n\x1a\n"
            assert (int.from_bytes(header[16:20]), int.from_bytes(header[20:24])) == (size, size)
        assert "<svg" in (icons / "scalable" / folder / f"{name}.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["XOR für zwei.nnd", "no suffix"])
def test_opening_a_document_opens_a_window_with_its_name(
    name: str, desktop_root: CleanRoot, display: str, window_titled: Callable[[str], str]
) -> None:
    desktop_root.give(EXAMPLES[8], f"{HOME}/{name}")
    with desktop_root.living('dbus-run-session -- sh -c \'gio open "$1"; exec sleep 60\' sh "$1" &', name,
                             environment={"DISPLAY": display, **ON_A_DESKTOP}):  # fmt: skip
        assert window_titled(name.removesuffix(".nnd"))


def test_purging_takes_the_type_and_the_entry_from_the_desktop(portable_root: CleanRoot) -> None:
    files = portable_root.system_files()
    assert [name for name in files if "nn-desktop" in name or "nn_desktop" in name] == []
    for cache in ("mime/mime.cache", "mime/globs2", "applications/mimeinfo.cache"):
        assert b"nn-desktop" not in portable_root.path(f"/usr/share/{cache}").read_bytes()
