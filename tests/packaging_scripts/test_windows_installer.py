"""The script of the Windows installer, read as a text: Inno Setup itself runs in the release workflow.

The workflow also installs, tries and removes what was compiled, by packaging/windows/try_installer.py.
"""

import re
import runpy
from pathlib import Path

import about
import windows_packages

CHECKOUT = Path(__file__).resolve().parents[2]
SCRIPT = CHECKOUT / "packaging" / "windows" / "nn_desktop.iss"
TEXT = SCRIPT.read_text(encoding="utf-8")
# A released program keeps this for ever: by it Windows finds the version to update or remove.
APP_ID = "{650F626C-5B98-44ED-9641-9973E66B9BD1}"


def sections() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in TEXT.splitlines():
        if match := re.fullmatch(r"\[(\w+)\]", line):
            lines = found.setdefault(match[1], [])
        elif line and not line.startswith((";", "#")):
            lines.append(line)
    return found


def settings() -> dict[str, str]:
    return dict(line.split("=", 1) for line in sections()["Setup"])


def entries(section: str) -> list[dict[str, str]]:
    """The parameters of each line: `Root: HKA; Subkey: "..."`. A quotation mark inside is doubled."""
    parameter = re.compile(r'(\w+): ("(?:[^"]|"")*"|[^;]*)(?:; |$)')
    return [
        {name: re.sub('^"|"$', "", value).replace('""', '"') for name, value in parameter.findall(line)}
        for line in sections()[section]
    ]


def test_the_script_has_the_sections_it_needs_and_no_others() -> None:
    known = "Setup Languages CustomMessages Tasks InstallDelete Files Icons Registry Run Code"
    assert list(sections()) == known.split()


def test_any_version_of_inno_setup_reads_its_letters() -> None:
    assert TEXT.isascii()


def test_an_update_finds_the_version_before() -> None:
    assert settings()["AppId"] == "{" + APP_ID
    trial = runpy.run_path(str(SCRIPT.with_name("try_installer.py")))
    assert trial["APP_ID"] == APP_ID


def test_nobody_needs_an_administrator_and_an_administrator_may_install_for_everybody() -> None:
    found = settings()
    assert found["PrivilegesRequired"] == "lowest"
    assert found["PrivilegesRequiredOverridesAllowed"].split() == ["commandline", "dialog"]
    assert found["DefaultDirName"].startswith("{autopf}")
    # HKA and auto: the person's own places, or everybody's, as was chosen.
    assert {entry["Root"] for entry in entries("Registry")} == {"HKA"}
    assert all(entry["Name"].startswith("{auto") for entry in entries("Icons"))
    assert re.search(r"\bHKCR\b|\{(common|user)\w+\}", TEXT) is None


def test_it_installs_on_what_the_program_runs_on() -> None:
    found = settings()
    assert found["ArchitecturesAllowed"] == found["ArchitecturesInstallIn64BitMode"] == "x64compatible"
    assert found["MinVersion"] == "10.0.17763"


def test_it_speaks_english_and_german_in_every_text_of_its_own() -> None:
    languages = {entry["Name"] for entry in entries("Languages")}
    assert languages == {"en", "de"}
    messages = [line.split("=")[0].split(".") for line in sections()["CustomMessages"]]
    names = {name for _, name in messages}
    assert sorted(map(tuple, messages)) == sorted((code, name) for code in languages for name in names)
    ours = set(re.findall(r"\{cm:(\w+)", TEXT)) - {"CreateDesktopIcon", "AdditionalIcons", "LaunchProgram"}
    assert ours == names


def test_everything_that_comes_from_outside_is_asked_for_and_given() -> None:
    asked = set(re.findall(r"^#ifndef (\w+)$", TEXT, re.MULTILINE))
    own = set(re.findall(r"^#define (\w+)", TEXT, re.MULTILINE))
    assert set(re.findall(r"\{#(\w+)\}", TEXT)) == asked | own
    source = Path(windows_packages.__file__).read_text(encoding="utf-8")
    given = source[source.index("definitions = {") :]
    assert set(re.findall(r'^ +"(\w+)":', given, re.MULTILINE)) == asked


def test_the_program_in_it_is_called_as_the_bundle_calls_it() -> None:
    assert f'#define Executable "{windows_packages.EXECUTABLE}"' in TEXT
    assert [entry["Source"] for entry in entries("Files")] == [r"{#Bundle}\*"]
    assert {"ignoreversion", "recursesubdirs"} <= set(entries("Files")[0]["Flags"].split())


def test_it_makes_the_file_that_its_caller_looks_for() -> None:
    name = settings()["OutputBaseFilename"].replace("{#AppVersion}", about.VERSION)
    assert f"{name}.exe" == f"nn-desktop-{about.VERSION}-windows-x86_64-setup.exe"


def values() -> dict[tuple[str, str], str]:
    written = [entry for entry in entries("Registry") if "ValueType" in entry]
    return {
        (entry["Subkey"].removeprefix("Software\\Classes\\"), entry["ValueName"]): entry["ValueData"]
        for entry in written
    }


def test_windows_learns_what_a_document_is_and_how_it_is_opened() -> None:
    found = values()
    command = r'"{app}\{#Executable}" "%1"'
    assert settings()["ChangesAssociations"] == "yes"
    assert found["{#ProgId}", ""] == "{cm:Document}"
    assert found[r"{#ProgId}\shell\open\command", ""] == command
    assert found[r"Applications\{#Executable}\shell\open\command", ""] == command
    assert found[r"{#ProgId}\DefaultIcon", ""].endswith(",0")
    assert found[".nnd", ""] == "{#ProgId}"
    assert (r".nnd\OpenWithProgids", "{#ProgId}") in found
    suffixes = {name for key, name in found if key.endswith("SupportedTypes")}
    assert suffixes == {".nnd", ".csv"}


def test_removing_it_takes_every_key_and_nothing_of_anybody_else() -> None:
    whole = {entry["Subkey"] for entry in entries("Registry") if entry.get("Flags") == "uninsdeletekey"}
    assert all(key.endswith(("{#ProgId}", "{#Executable}")) for key in whole), "only keys that are all ours"
    for entry in entries("Registry"):
        key = entry["Subkey"]
        if not any(key == each or key.startswith(each + "\\") for each in whole):
            assert entry.get("Flags", "").startswith("uninsdelete") or "Check" in entry
    assert "SuffixIn(HKA) = '{#ProgId}'" in TEXT, "the suffix is given back only if it is ours"
    # An update, too, deletes nothing but the folder that PyInstaller made.
    assert [entry["Name"] for entry in entries("InstallDelete")] == [r"{app}\_internal"]
    assert "UninstallDelete" not in sections()


def test_the_switches_for_a_whole_room_are_explained_in_the_script() -> None:
    for switch in ("/VERYSILENT", "/CURRENTUSER", "/ALLUSERS", "/DIR=", "/LANG=", "/TASKS=", "/LOG="):
        assert switch in TEXT[: TEXT.index("#ifndef")]
    assert "skipifsilent" in entries("Run")[0]["Flags"]
