"""Builds the program that students install: icons, bundle, licences, checks, packages, budgets.

    python3 packaging/dev.py bundle                  does everything, set-up included
    python3 packaging/dev.py bundle --only-bundle    without the packages made of the bundle

The result is `dist/nn-desktop`, a folder that runs anywhere on the same kind of system. On macOS there is
`dist/NN Desktop.app` beside it, and on Linux the .deb and the .tar.xz made of it.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bundle_budget import report, size_budgets, start_budget
from bundle_licences import LicenceError, write_licences
from bundle_start import StartError, complete_window_seconds
from icons import make_icons

CHECKOUT = Path(__file__).resolve().parents[1]
PACKAGING = CHECKOUT / "packaging"
DIST = CHECKOUT / "dist"
BUILD = CHECKOUT / "build"
BUNDLE = DIST / "nn-desktop"
PROGRAM_SUFFIX = ".exe" if sys.platform == "win32" else ""
ANSWER = "0.99993704"

# For a clone without history, such as an unpacked archive: any fixed second will do.
_NO_COMMIT_SECONDS = "1767225600"
_CHECK_SECONDS = 300


class BuildError(Exception):
    """The build cannot go on; the message is what the person at the keyboard reads."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build everything and return the exit code.

    Args:
        arguments: the command line; None for that of this process.
    """
    parser = argparse.ArgumentParser(description="Build the program that students install.")
    parser.add_argument("--only-bundle", action="store_true", help="make no packages of the bundle")
    options = parser.parse_args(arguments)
    try:
        make_icons(BUILD / "icons")
        freeze("nn-desktop", DIST)
        write_licences(BUNDLE)
        check_bundle(BUNDLE)
        packages = [] if options.only_bundle else make_packages()
        return report([*size_budgets(BUNDLE, packages), start_budget(*measure_start())])
    except (BuildError, LicenceError) as error:
        print(error, file=sys.stderr)
    return 1


def build_environment() -> dict[str, str]:
    """Return an environment in which the same source gives the same bundle.

    The order of sets, and the times inside the files, are those of the last commit.
    """
    seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not seconds and shutil.which("git"):
        command = ["git", "log", "-1", "--format=%ct"]
        answer = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
        seconds = answer.stdout.strip()
    return {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": seconds or _NO_COMMIT_SECONDS}


def freeze(name: str, target: Path, *options: str) -> None:
    """Let PyInstaller make a bundle, and strip it.

    Args:
        name: what the spec calls it.
        target: the folder in which it makes the folder `name`.
        options: for the spec.
    """
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(target), "--workpath", str(BUILD / "pyinstaller" / name)]
    command += [str(PACKAGING / "nn_desktop.spec"), "--", *options]
    if subprocess.run(command, cwd=CHECKOUT, env=build_environment(), check=False).returncode != 0:
        raise BuildError("PyInstaller could not make the bundle; its reason is above.")
    if sys.platform == "linux":
        strip(target / name)


def strip(bundle: Path) -> None:
    """Take the names for debuggers out of the libraries: half of libpython are such names.

    NumPy's own libraries do not survive it, and the starter carries the program behind its end.
    """
    libraries = [
        path
        for path in sorted((bundle / "_internal").rglob("*.so*"))
        if path.is_file() and not path.is_symlink() and path.parent.name != "numpy.libs"
    ]
    command = ["strip", "--strip-unneeded", "--preserve-dates", *map(str, libraries)]
    if subprocess.run(command, check=False).returncode != 0:
        raise BuildError("The libraries could not be stripped; the reason is above.")


def check_bundle(bundle: Path) -> None:
    """Ask the program that was built whether it works, with an empty home and nothing of this machine.

    Raises:
        BuildError: it does not, or a file is missing in it.
    """
    missing = missing_resources(bundle)
    if missing:
        raise BuildError(f"The bundle misses {', '.join(missing)}.")
    program = bundle / f"nn-desktop{PROGRAM_SUFFIX}"
    with tempfile.TemporaryDirectory() as home:
        keep = ("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP")
        environment = {name: value for name, value in os.environ.items() if name.upper() in keep}
        environment |= {"HOME": home, "USERPROFILE": home, "APPDATA": home, "LOCALAPPDATA": home}
        environment |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        for option, expected in (
            ("--version", "NN Desktop"),
            ("--check", ANSWER),
            ("--check-window", ANSWER),
        ):
            answer = ask(program, option, environment, Path(home))
            if expected not in answer:
                raise BuildError(f"{program.name} {option} says something else: {answer}")
            print(answer, flush=True)
        left = sorted(path.name for path in Path(home).iterdir() if path.name != ".cache")
    if left:
        raise BuildError(f"Checking the program has left {', '.join(left)} behind.")


def ask(program: Path, option: str, environment: dict[str, str], folder: Path) -> str:
    """Run the built program with an option, and return what it prints."""
    try:
        answer = subprocess.run(
            [program, option],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_CHECK_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise BuildError(f"{program.name} {option} does not run: {error}") from error
    if answer.returncode != 0:
        raise BuildError(f"{program.name} {option} failed ({answer.returncode}): {answer.stderr.strip()}")
    return answer.stdout.strip()


def missing_resources(bundle: Path) -> list[str]:
    """Return which of the program's own files are not in the bundle; sources of translations need not be."""
    source, target = CHECKOUT / "resources", bundle / "_internal" / "resources"
    wanted = (
        path.relative_to(source) for path in source.rglob("*") if path.is_file() and path.suffix != ".ts"
    )
    return sorted(path.as_posix() for path in wanted if not (target / path).is_file())


def make_packages() -> list[Path]:
    """Make the packages for this system that a script of ours makes, and return the .deb files."""
    script = PACKAGING / "linux_packages.py"
    if sys.platform != "linux" or not script.exists():
        return []
    for old in DIST.glob("*.deb"):
        old.unlink()
    command = [sys.executable, str(script), "--bundle", str(BUNDLE), "--output", str(DIST)]
    if subprocess.run(command, cwd=CHECKOUT, env=build_environment(), check=False).returncode != 0:
        raise BuildError("The packages could not be made; the reason is above.")
    return sorted(DIST.glob("*.deb"))


def measure_start() -> tuple[float | None, float | None]:
    """Return after how many seconds a bare window with a plot, and ours, is complete; None if not known."""
    if sys.platform != "linux":
        return None, None
    folder = BUILD / "bare"
    freeze("bare-window", folder, "--bare-window")
    try:
        bare, program = complete_window_seconds(
            [[folder / "bare-window" / "bare-window"], [BUNDLE / "nn-desktop"]]
        )
    except StartError as error:
        print(error, file=sys.stderr)
        return None, None
    return bare, program


if __name__ == "__main__":
    sys.exit(main())
