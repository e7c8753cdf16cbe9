"""What the desktop is told about the program on Linux: it must agree with the program itself."""

import configparser
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pytest

from linux.release_notes import (
    ChangelogError,
    Release,
    appstream_releases,
    debian_changelog,
    read_changelog,
)
from linux.shared_files import APPLICATION_ID, SharedFilesError, write_shared_files
from nn_desktop import __version__, app
from nn_desktop.core.files.document import Document, document_to_bytes
from nn_desktop.startup import application

CHECKOUT = Path(__file__).resolve().parents[2]
FOLDER = CHECKOUT / "packaging" / "linux"
MIME_TYPE = "application/x-nn-desktop"
DOCUMENTS = sorted([*CHECKOUT.glob("resources/examples/*.nnd"), *CHECKOUT.glob("tests/core/golden/*.nnd")])
RELEASES = [Release("9.9", date(2026, 2, 3), True, ("It is `new` & good.",), ("One thing.", "Another."))]


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(interpolation=None, delimiters="=")
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(FOLDER / f"{APPLICATION_ID}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


# The name for the desktop.


def test_the_files_are_called_as_the_window_calls_itself(entry: configparser.SectionProxy) -> None:
    assert application.APPLICATION_ID == APPLICATION_ID
    assert entry["Icon"] == APPLICATION_ID
    metainfo = (FOLDER / f"{APPLICATION_ID}.metainfo.xml.in").read_text(encoding="utf-8")
    assert f"<id>{APPLICATION_ID}</id>" in metainfo
    assert f'<launchable type="desktop-id">{APPLICATION_ID}.desktop</launchable>' in metainfo


def test_the_menu_entry_speaks_german_too(entry: configparser.SectionProxy) -> None:
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry[key] != entry[f"{key}[de]"]


def test_the_menu_entry_opens_documents(entry: configparser.SectionProxy) -> None:
    assert entry["MimeType"] == f"{MIME_TYPE};"
    assert entry["Exec"] == "nn-desktop %f"


# The type of documents.


def mime_type() -> ET.Element:
    tree = ET.parse(FOLDER / f"{APPLICATION_ID}.mime.xml")  # noqa: S314 - our own file
    found = tree.find(f"{{*}}mime-type[@type='{MIME_TYPE}']")
    assert found is not None
    return found


def matches(match: ET.Element, data: bytes) -> bool:
    """Whether data matches an element <match> as shared-mime-info says: in its range, and one within it."""
    first, _, last = match.attrib["offset"].partition(":")
    value = match.attrib["value"].encode()
    found = value in data[int(first) : int(last) + len(value)]
    inner = list(match)
    return found and (not inner or any(matches(each, data) for each in inner))


def looks_like_a_document(data: bytes) -> bool:
    return any(matches(match, data) for match in mime_type().iterfind("{*}magic/{*}match"))


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_every_document_is_known_by_its_contents(path: Path) -> None:
    assert looks_like_a_document(path.read_bytes())


def test_a_saved_document_is_known_by_its_contents() -> None:
    assert looks_like_a_document(document_to_bytes(Document()))


@pytest.mark.parametrize(
    "data", [b"", b"[]", b'{"format": "other"}', b'"format": "nn-desktop"', b"a,b\n1,2\n"]
)
def test_other_files_are_not(data: bytes) -> None:
    assert not looks_like_a_document(data)


def test_a_document_is_known_by_its_suffix() -> None:
    assert [glob.attrib["pattern"] for glob in mime_type().iterfind("{*}glob")] == ["*.nnd"]


# The manual page.


def test_the_manual_page_tells_of_every_option() -> None:
    page = (FOLDER / "nn-desktop.1.in").read_text(encoding="utf-8").replace("\\-", "-")
    told = page[page.index(".SH OPTIONS") : page.index(".SH EXIT STATUS")]
    options = re.findall(r"(?<!\w)--[a-z][a-z-]*", app._command_line().format_help())
    assert len(options) > 4
    assert sorted(set(options)) == sorted(set(re.findall(r"(?<!\w)--[a-z][a-z-]*", told)))


# The releases.


def test_the_newest_release_is_this_version() -> None:
    assert read_changelog(CHECKOUT / "CHANGELOG.md")[0].version == __version__


def test_a_changelog_is_read(tmp_path: Path) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(
        "# Changes\n\n## 2.0 (2026-05-04)\n\nA second\nparagraph.\n\n- One\n  thing.\n- Another.\n\n"
        "## 1.0 (2025-01-02)\n\nThe first.\n",
        encoding="utf-8",
    )
    assert read_changelog(changelog) == [
        Release("2.0", date(2026, 5, 4), True, ("A second paragraph.",), ("One thing.", "Another.")),
        Release("1.0", date(2025, 1, 2), True, ("The first.",), ()),
    ]


def test_what_is_not_released_yet_bears_the_day_of_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("## 3.0 (unreleased)\n", encoding="utf-8")
    assert read_changelog(changelog) == [Release("3.0", date(1970, 1, 2), False, (), ())]


@pytest.mark.parametrize("text", ["", "# Changes\n", "## 1.0\n", "## 1.0 (soon)\n"])
def test_a_changelog_in_another_form_is_refused(text: str, tmp_path: Path) -> None:
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(text, encoding="utf-8")
    with pytest.raises(ChangelogError, match=r"CHANGELOG\.md"):
        read_changelog(changelog)


def test_the_releases_are_retold_for_debian() -> None:
    assert debian_changelog(RELEASES).splitlines() == [
        "nn-desktop (9.9) unstable; urgency=medium",
        "",
        "  * It is `new` & good.",
        "  * One thing.",
        "  * Another.",
        "",
        " -- The NN Desktop authors <nn-desktop@users.noreply.github.com>  Tue, 03 Feb 2026 12:00:00 +0000",
    ]


def test_the_releases_are_retold_for_software_centres() -> None:
    (release,) = ET.fromstring(f"<releases>{appstream_releases(RELEASES)}</releases>")  # noqa: S314 - our own text
    assert release.attrib == {"version": "9.9", "date": "2026-02-03", "type": "stable"}
    assert [paragraph.text for paragraph in release.iter("p")] == ["It is new & good."]
    assert [item.text for item in release.iter("li")] == ["One thing.", "Another."]


# The files as they are written.


def test_all_of_them_are_written(tmp_path: Path) -> None:
    icons = tmp_path / "icons"
    for size in (16, 24, 32, 48, 64, 128, 256, 512):
        (icons / str(size)).mkdir(parents=True)
        (icons / str(size) / "any-name.png").write_bytes(b"PNG")
    write_shared_files(tmp_path / "share", icons, RELEASES)
    written = {path.relative_to(tmp_path / "share").as_posix() for path in (tmp_path / "share").rglob("*.*")}
    assert f"mime/packages/{APPLICATION_ID}.xml" in written
    assert "icons/hicolor/512x512/mimetypes/application-x-nn-desktop.png" in written
    assert f"icons/hicolor/scalable/apps/{APPLICATION_ID}.svg" in written
    page = (tmp_path / "share/man/man1/nn-desktop.1").read_text(encoding="utf-8")
    metainfo = (tmp_path / f"share/metainfo/{APPLICATION_ID}.metainfo.xml").read_text(encoding="utf-8")
    assert page.startswith('.TH NN\\-DESKTOP 1 "2026-02-03" "NN Desktop 9.9"')
    assert "@" not in page + metainfo
    ET.fromstring(metainfo)  # noqa: S314 - our own text


def test_a_missing_picture_is_told(tmp_path: Path) -> None:
    with pytest.raises(SharedFilesError, match=r"no PNG picture of 16 pixels.*dev\.py bundle"):
        write_shared_files(tmp_path / "share", tmp_path / "nowhere", RELEASES)


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
@pytest.mark.parametrize("script", ["install.sh", "uninstall.sh"])
def test_shellcheck_finds_nothing_in_the_scripts(script: str) -> None:
    answer = subprocess.run(
        ["shellcheck", "--shell=sh", FOLDER / script], capture_output=True, text=True, check=False
    )
    assert answer.stdout == ""
    assert answer.returncode == 0
