"""What macOS is told about the program, and how its disk image is made.

Apple's own tools are small programs on PATH here, which write down how they were called; the real ones
run in the release workflow.
"""

import os
import platform
import plistlib
import re
import sys
from pathlib import Path

import pytest

import macos_packages
from macos import plist
from nn_desktop import __version__
from nn_desktop.session.language import languages

CHECKOUT = Path(__file__).resolve().parents[2]
IMAGE = f"nn-desktop-{__version__}-macos-{platform.machine()}.dmg"

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="shell scripts stand for Apple's tools")


# Info.plist


@pytest.fixture
def information() -> dict[str, object]:
    """What is left after it was written to a file and read again."""
    read = plistlib.loads(plistlib.dumps(plist.information()))
    assert isinstance(read, dict)
    return read


def test_identifiers_have_only_what_apple_allows() -> None:
    for name in ("BUNDLE_IDENTIFIER", "DOCUMENT_TYPE"):
        assert re.fullmatch(r"io\.github(\.[A-Za-z0-9-]+)+", getattr(plist, name))
    assert plist.BUNDLE_IDENTIFIER != plist.DOCUMENT_TYPE


def test_the_system_learns_the_programs_version_and_kind(information: dict[str, object]) -> None:
    assert information["CFBundleShortVersionString"] == information["CFBundleVersion"] == __version__
    assert information["LSApplicationCategoryType"] == "public.app-category.education"
    assert information["NSHighResolutionCapable"] is True
    assert information["NSRequiresAquaSystemAppearance"] is False
    assert re.fullmatch(r"\d+\.\d+", str(information["LSMinimumSystemVersion"]))
    assert str(information["NSHumanReadableCopyright"]).startswith("Copyright © ")


def test_the_system_learns_which_languages_the_program_speaks(information: dict[str, object]) -> None:
    assert information["CFBundleLocalizations"] == list(languages())


def test_a_document_is_json_that_the_program_owns(information: dict[str, object]) -> None:
    types, documents = information["UTExportedTypeDeclarations"], information["CFBundleDocumentTypes"]
    assert isinstance(types, list)
    assert isinstance(documents, list)
    (kind,), (document,) = types, documents
    assert kind["UTTypeConformsTo"] == ["public.json"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["nnd"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]] == [plist.DOCUMENT_TYPE]
    assert (document["CFBundleTypeRole"], document["LSHandlerRank"]) == ("Editor", "Owner")


def test_both_systems_call_a_document_by_the_same_mime_type(information: dict[str, object]) -> None:
    (linux,) = (CHECKOUT / "packaging" / "linux").glob("*.mime.xml")
    assert f'type="{plist.MIME_TYPE}"' in linux.read_text(encoding="utf-8")


# The disk image

TOOL = """\
#!/bin/sh
export LC_ALL=C
echo "$(basename "$0") $*" >> "$CALLED"
case "$(basename "$0") $1" in
"hdiutil create")
    for folder; do [ "$before" = -srcfolder ] && break; before=$folder; done
    (cd "$folder" && find . ! -type l | sort && find . -type l | sort) >> "$CALLED"
    readlink "$folder/Applications" >> "$CALLED"
    echo x >> "$CALLED.attempts"
    [ "$(wc -l < "$CALLED.attempts")" -gt "$BUSY" ]
    ;;
"hdiutil verify") [ "$GOOD" = yes ] ;;
esac
"""


class Mac:
    """A folder with a built program, and Apple's tools."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.bundle = folder / "dist" / "NN Desktop.app"
        (self.bundle / "Contents" / "MacOS").mkdir(parents=True)
        (self.bundle / "Contents" / "Info.plist").touch()
        (self.bundle / "Contents" / "MacOS" / "nn-desktop").touch()
        (self.bundle / "Contents" / "link").symlink_to("MacOS/nn-desktop")
        (folder / "dist" / "nn-desktop" / "LICENSES").mkdir(parents=True)
        (folder / "dist" / "nn-desktop" / "LICENSES" / "README.txt").touch()
        tools = folder / "tools"
        tools.mkdir()
        for name in ("hdiutil", "codesign"):
            (tools / name).write_text(TOOL, encoding="utf-8")
            (tools / name).chmod(0o755)
        for name, value in {"CALLED": str(folder / "called"), "BUSY": "0", "GOOD": "yes"}.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")
        monkeypatch.setattr(macos_packages, "SECONDS_BETWEEN", 0.0)

    def call(self) -> int:
        code: int = macos_packages.main(["--bundle", str(self.bundle), "--output", str(self.folder / "out")])
        return code

    def calls(self) -> list[str]:
        return (self.folder / "called").read_text(encoding="utf-8").splitlines()


@pytest.fixture
def mac(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mac:
    return Mac(tmp_path, monkeypatch)


@needs_posix
def test_the_image_holds_the_signed_program_a_link_to_applications_and_the_licences(
    mac: Mac, capsys: pytest.CaptureFixture[str]
) -> None:
    assert mac.call() == 0
    image = mac.folder / "out" / IMAGE
    assert capsys.readouterr().out == f"{image}\n"
    sign, verify, create, *contents, check = mac.calls()
    assert re.fullmatch(r"codesign --force --deep --sign - .*/NN Desktop\.app", sign)
    assert re.fullmatch(r"codesign --verify --deep --strict .*/NN Desktop\.app", verify)
    assert create.startswith(f"hdiutil create -volname NN Desktop {__version__} -format UDZO ")
    assert create.endswith(str(image))
    assert contents == [
        ".",
        "./Licences",
        "./Licences/README.txt",
        "./NN Desktop.app",
        "./NN Desktop.app/Contents",
        "./NN Desktop.app/Contents/Info.plist",
        "./NN Desktop.app/Contents/MacOS",
        "./NN Desktop.app/Contents/MacOS/nn-desktop",
        "./Applications",
        "./NN Desktop.app/Contents/link",
        "/Applications",
    ]
    assert check == f"hdiutil verify {image}"


@needs_posix
@pytest.mark.parametrize(("busy", "code"), [(1, 0), (4, 0), (5, 1)])
def test_a_busy_disk_is_tried_again_but_not_for_ever(
    busy: int, code: int, mac: Mac, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BUSY", str(busy))
    assert mac.call() == code
    assert len([line for line in mac.calls() if line.startswith("hdiutil create")]) == min(busy + 1, 5)


@needs_posix
def test_a_damaged_image_is_a_failure(
    mac: Mac, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GOOD", "no")
    assert mac.call() == 1
    assert capsys.readouterr() == ("", "hdiutil verify failed; its reason is above.\n")


@needs_posix
@pytest.mark.parametrize("missing", ["NN Desktop.app/Contents/Info.plist", "nn-desktop/LICENSES/README.txt"])
def test_without_a_built_program_or_its_licences_there_is_no_image(
    missing: str, mac: Mac, capsys: pytest.CaptureFixture[str]
) -> None:
    path = mac.folder / "dist" / missing
    path.unlink()
    if path.name == "README.txt":
        path.parent.rmdir()
    assert mac.call() == 1
    assert "Build the program first" in capsys.readouterr().err
    assert not (mac.folder / "called").exists()
