"""A Debian without anything: the smallest system that installs packages, in a folder, without Python.

Programs in it see this folder as their whole computer. They have no network unless it is asked for, a clean
environment, and their own processes, which end with the command that was asked for.
"""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.artefacts.requirements import run

RELEASE = "bookworm"
HOME = "/home/Jörg Müß"
"""Of the person in it: a name as people have them."""

_USER = 1000
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_PATIENCE_SECONDS = 300
# Everything that is mounted goes when the last process in this namespace has ended.
_ENTER = """
set -e
root=$1
shift
mount -t proc proc "$root/proc"
mkdir -p "$root/tmp/.X11-unix"
if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"; fi
if [ -n "$READ_ONLY" ]; then
    mount --bind "$root$READ_ONLY" "$root$READ_ONLY"
    mount -o remount,bind,ro "$root$READ_ONLY"
fi
if [ -n "$SMALL" ]; then mount -t tmpfs -o "size=20m,mode=777" tmpfs "$root$SMALL"; fi
exec "$@"
"""
# Ends everything that was started as a desktop ends it, and waits: a window removes its locks.
_END = """
cat >/dev/null
kill -TERM -1
until ! kill -0 -1; do sleep 0.1; done 2>/dev/null
"""
# Where systems differ after a program has been installed and removed, whatever program it was.
_SYSTEMS_OWN = ("proc/", "dev/", "tmp/", "home/", "var/cache/", "var/lib/apt/", "var/log/", "var/lib/dpkg/")
_TRIGGERS_OF_THE_C_LIBRARY = "etc/ld.so.cache"


class CleanRoot:
    """The folder, and what can be done in it.

    Attributes:
        folder: where it is on this computer.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def made_in(cls, folder: Path) -> "CleanRoot":
        """Make one with debootstrap, and a person in it."""
        # A second run is faster with what the first has made: NN_DESKTOP_CLEAN_ROOT names such a folder.
        kept = os.environ.get("NN_DESKTOP_CLEAN_ROOT")
        if kept:
            return cls(Path(kept)).copied_to(folder)
        run("debootstrap", "--variant=minbase", RELEASE, folder)
        root = cls(folder)
        root.inside("useradd", "--create-home", "--home-dir", HOME, "--uid", str(_USER), "student", user=0)
        root.inside("apt-get", "--quiet", "update", user=0, network=True)
        return root

    def copied_to(self, folder: Path) -> "CleanRoot":
        """Return another one with the same contents."""
        run("cp", "--archive", "--reflink=auto", self.folder, folder)
        return CleanRoot(folder)

    def remove(self) -> None:
        """Delete the folder."""
        run("rm", "--recursive", "--force", "--one-file-system", self.folder)

    def install(self, *packages: str | Path) -> None:
        """Install Debian packages with what they depend on, and nothing that they merely recommend."""
        self.inside(
            "apt-get", "install", "--quiet", "--yes", "--no-install-recommends", *packages,
            user=0, network=True, environment={"DEBIAN_FRONTEND": "noninteractive"},
        )  # fmt: skip

    def inside(
        self,
        *command: str | Path,
        user: int = _USER,
        folder: str | None = None,
        network: bool = False,
        check: bool = True,
        environment: Mapping[str, str] | None = None,
        read_only: str = "",
        small: str = "",
    ) -> "subprocess.CompletedProcess[str]":
        """Run a command in there to its end.

        Args:
            command: a program and its arguments.
            user: the number of the person; 0 is the administrator.
            folder: where it is started; the home if nothing is said.
            network: whether it can reach anybody.
            check: whether it is an error if the command fails.
            environment: more for its environment than a path and a home.
            read_only: a folder that nobody can write to, not even the administrator.
            small: a folder that has only 20 MB.
        """
        answer = subprocess.run(
            self._command(command, user, folder or _home(user), network, environment or {}),
            env={**os.environ, "READ_ONLY": read_only, "SMALL": small},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=_PATIENCE_SECONDS,
            check=False,
        )
        if check and answer.returncode != 0:
            raise AssertionError(f"{command} ended with {answer.returncode}:\n{answer.stdout}{answer.stderr}")
        return answer

    @contextmanager
    def living(
        self, script: str, *arguments: str, environment: Mapping[str, str]
    ) -> Iterator["subprocess.Popen[str]"]:
        """Run a shell script in there as the person; all that it has started lives as long as the block."""
        command = ("sh", "-c", f"{script}\n{_END}", "sh", *arguments)
        with subprocess.Popen(
            self._command(command, _USER, HOME, False, environment),
            env={**os.environ, "READ_ONLY": "", "SMALL": ""},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        ) as process:
            yield process
            process.communicate(timeout=_PATIENCE_SECONDS)

    def _command(
        self,
        command: tuple[str | Path, ...],
        user: int,
        folder: str,
        network: bool,
        environment: Mapping[str, str],
    ) -> list[str | Path]:
        variables = {"PATH": _PATH, "HOME": _home(user), **environment}
        return [
            *("unshare", "--mount", "--pid", "--fork", "--kill-child", *([] if network else ["--net"])),
            *("sh", "-c", _ENTER, "sh", self.folder),
            *("chroot", f"--userspec={user}:{user}", self.folder, "env", "-i"),
            *(f"{name}={value}" for name, value in variables.items()),
            *("sh", "-c", 'cd "$1" && shift && exec "$@"', "sh", folder, *command),
        ]

    def path(self, inside: str) -> Path:
        """Where a path of the system inside is on this computer."""
        return self.folder / inside.lstrip("/")

    def give(self, source: Path, inside: str) -> None:
        """Copy a file or folder to the person in there."""
        run("cp", "--recursive", source, self.path(inside))
        run("chown", "--recursive", f"{_USER}:{_USER}", self.path(inside))

    def system_files(self) -> set[str]:
        """All paths that are there, but for the person's own and what every installation changes."""
        found = {path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*")}
        return {name for name in found if not name.startswith(_SYSTEMS_OWN)} - {_TRIGGERS_OF_THE_C_LIBRARY}


def _home(user: int) -> str:
    return HOME if user else "/root"
