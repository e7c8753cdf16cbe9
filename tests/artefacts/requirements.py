"""What the proof of the packages needs of the computer it runs on: Debian, its tools, and root's rights."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

# Programs that are called, and the Debian packages that have them.
TOOLS = {
    "Xvfb": "xvfb",
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-shlibdeps": "dpkg-dev",
    "lintian": "lintian",
    "man": "man-db",
    "readelf": "binutils",
    "unshare": "util-linux",
    "xdotool": "xdotool",
    "xprop": "x11-utils",
    "xz": "xz-utils",
}


def run(*command: str | Path, **variables: str) -> str:
    """Run a program of this computer and return what it prints; a failure is told with all it has said."""
    answer = subprocess.run(
        command,
        env={**os.environ, "LC_ALL": "C.UTF-8", **variables},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if answer.returncode != 0:
        raise AssertionError(f"{command} ended with {answer.returncode}:\n{answer.stdout}")
    return answer.stdout


def cannot_be_proved_here(reason: str) -> None:
    """Skip a test on a person's computer; where nothing may be left out, fail."""
    if os.environ.get("CI"):
        pytest.fail(f"CI proves everything, but {reason}.")
    pytest.skip(reason)


def need_tools() -> None:
    """Install the programs that are missing."""
    packages = sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None})
    if not packages:
        return
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        cannot_be_proved_here(f"these Debian packages are missing: {' '.join(packages)}")
    apt = ("apt-get", "--quiet", "-o", "DPkg::Lock::Timeout=300")
    run(*apt, "update")
    install = ("install", "--yes", "--no-install-recommends")
    run(*apt, *install, *packages, DEBIAN_FRONTEND="noninteractive")


def need_root() -> None:
    """Make sure that a system of its own can be made in a folder."""
    if os.geteuid() != 0:
        cannot_be_proved_here("only root can install a package")
    if (
        subprocess.run(["unshare", "--mount", "--pid", "--net", "--fork", "true"], check=False).returncode
        != 0
    ):
        cannot_be_proved_here("this computer lets nobody make namespaces")
