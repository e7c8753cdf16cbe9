"""Installs the program with its installer, tries it, removes it, and looks whether anything stays behind.

    python packaging/windows/try_installer.py dist/nn-desktop-1.2.3-windows-x86_64-setup.exe

Only for a computer that may be thrown away afterwards, such as the one of a release workflow: it changes
the registry, and it ends with an error if the program was installed there before.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

APP_ID = "{650F626C-5B98-44ED-9641-9973E66B9BD1}"
SILENTLY = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
# The option of the installer, and the root of the registry that it then uses.
ROOTS = {"CURRENTUSER": "HKEY_CURRENT_USER", "ALLUSERS": "HKEY_LOCAL_MACHINE"}
PROG_ID = "NNDesktop.Document"
CLASSES = "Software\\Classes"
SUFFIX = rf"{CLASSES}\.nnd"
KEYS = (
    rf"{CLASSES}\{PROG_ID}",
    SUFFIX,
    rf"{CLASSES}\Applications\nn-desktop.exe",
    rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{APP_ID}_is1",
)
SOMEBODY_ELSE = "Somebody.Else"
# The uninstaller works on from a copy of itself after it has ended.
UNINSTALL_PATIENCE = 60.0


class TrialError(Exception):
    """Something is not as it should be; the message says what."""


def run(program: str | Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs a program to its end."""
    return subprocess.run(
        [program, *arguments], capture_output=True, text=True, errors="replace", check=False
    )


def written(path: Path) -> str:
    """A path as it is written on Windows."""
    return str(path)


def must(is_so: bool, what: str) -> None:
    """Goes on only if something is so.

    Raises:
        TrialError: it is not.
    """
    if not is_so:
        raise TrialError(f"It is not so that {what}.")


def registry_value(root: str, key: str, name: str = "") -> str | None:
    """The text of a value in the registry, the default one without a name; None if it is not there."""
    if sys.platform != "win32":
        raise TrialError("there is a registry here")
    import winreg  # noqa: PLC0415 - only Windows has it

    try:
        with winreg.OpenKey(getattr(winreg, root), key) as opened:
            return str(winreg.QueryValueEx(opened, name)[0])
    except FileNotFoundError:
        return None


def registry_has(root: str, key: str) -> bool:
    """Whether a key is there."""
    if sys.platform != "win32":
        raise TrialError("there is a registry here")
    import winreg  # noqa: PLC0415 - only Windows has it

    try:
        winreg.OpenKey(getattr(winreg, root), key).Close()
    except FileNotFoundError:
        return False
    return True


def try_once(setup: Path, mode: str, owner: str, checks: list[str]) -> None:
    """Installs, installs again as an update, tries and removes.

    Args:
        setup: the installer.
        mode: CURRENTUSER or ALLUSERS.
        owner: the program that the suffix .nnd belongs to before, "" for none.
        checks: options with which the installed program must end well.
    """
    root = ROOTS[mode]
    must(not any(registry_has(root, key) for key in KEYS), "nothing of the program was here before")
    if owner:
        run("reg", "add", rf"{root}\{SUFFIX}", "/ve", "/d", owner, "/f")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name) / "Schüler 1" / "NN Desktop"
        _install(setup, mode, folder)
        (folder / "_internal" / "of an older version.dll").touch()
        _install(setup, mode, folder)
        must(not (folder / "_internal" / "of an older version.dll").exists(), "an update clears up")
        must(registry_value(root, SUFFIX) == (owner or PROG_ID), "the suffix belongs to whom it should")
        _look_at_registry(root, folder)
        for check in checks:
            must(run(folder / "nn-desktop.exe", check).returncode == 0, f"{check} ends well")
        _remove(folder)
    must(registry_value(root, SUFFIX) == (owner or None), "the suffix was given back")
    if owner:
        run("reg", "delete", rf"{root}\{SUFFIX}", "/f")
    must(not any(registry_has(root, key) for key in KEYS), "the registry is as it was before")


def _install(setup: Path, mode: str, folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    log = folder.parent / "installing.log"
    code = run(setup, *SILENTLY, f"/{mode}", f"/DIR={written(folder)}", f"/LOG={written(log)}").returncode
    told = log.read_text(encoding="utf-8", errors="replace") if log.is_file() else "It wrote no log."
    must(code == 0, f"the installer ended well ({code}). {told}")
    must((folder / "nn-desktop.exe").is_file(), "the program is there")


def _look_at_registry(root: str, folder: Path) -> None:
    must(
        all(registry_has(root, key) for key in KEYS),
        "documents are known, and Windows can remove the program",
    )
    command = f'"{written(folder / "nn-desktop.exe")}" "%1"'
    for opener in (PROG_ID, r"Applications\nn-desktop.exe"):
        found = registry_value(root, rf"{CLASSES}\{opener}\shell\open\command")
        must(found == command, f"{opener} opens with {command} (it is {found})")
    must(registry_value(root, rf"{SUFFIX}\OpenWithProgids", PROG_ID) == "", "the program is offered")


def _remove(folder: Path) -> None:
    mine = folder / "mine.nnd"
    mine.write_text("{}", encoding="utf-8")
    code = run(folder / "unins000.exe", *SILENTLY).returncode
    must(code == 0, f"the uninstaller ended well ({code})")
    end = time.monotonic() + UNINSTALL_PATIENCE
    while list(folder.iterdir()) != [mine] and time.monotonic() < end:
        time.sleep(0.2)
    left = sorted(each.name for each in folder.iterdir())
    must(left == [mine.name], f"only the person's own file is left (there is: {', '.join(left)})")


def main(arguments: list[str] | None = None) -> int:
    """Tries the installer in each way in which it can be used, and returns the exit code."""
    parser = argparse.ArgumentParser(description="Tries the installer on a computer for trials.")
    parser.add_argument("setup", type=Path)
    parser.add_argument("--check", action="append", default=[], metavar="OPTION", help="try the program so")
    options = parser.parse_args(arguments)
    checks = [f"--{name.lstrip('-')}" for name in options.check]
    try:
        for mode, owner in (("CURRENTUSER", ""), ("CURRENTUSER", SOMEBODY_ELSE), ("ALLUSERS", "")):
            try_once(options.setup.resolve(), mode, owner, checks)
            print(f"/{mode}, the suffix .nnd {'of another program' if owner else 'free'}: all is well.")
    except (TrialError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
