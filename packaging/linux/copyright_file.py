"""The copyright file of the Debian package: only what is true of the files that are really inside.

`copyright.in` tells of every component that a bundle has carried so far. Which of them a bundle does carry
depends on the machine that it was built on.
"""

import re
from fnmatch import fnmatchcase
from pathlib import Path

from linux.elf_files import elf_files

TEMPLATE = Path(__file__).parent / "copyright.in"


class CopyrightError(Exception):
    """The licence of a file is not told; the message is what the person at the keyboard reads."""


def copyright_text(bundle: Path) -> str:
    """Return the copyright file for the files in `bundle`.

    Raises:
        CopyrightError: the template has no licence for a program or library in there.
    """
    names = [path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()]
    kept = []
    claimed: list[str] = []
    for paragraph in TEMPLATE.read_text(encoding="utf-8").strip().split("\n\n"):
        patterns = _patterns(paragraph)
        if patterns == ["*"] or not patterns:
            kept.append(paragraph)
        elif any(fnmatchcase(name, pattern) for name in names for pattern in patterns):
            kept.append(paragraph)
            claimed += patterns
    _check_claimed([file.path.relative_to(bundle).as_posix() for file in elf_files(bundle)], claimed)
    return "\n\n".join(_only_used_licences(kept)) + "\n"


def _patterns(paragraph: str) -> list[str]:
    """The patterns of a paragraph about files; none for another paragraph."""
    found = re.match(r"Files:((?:.*\n)(?:[ \t].*\n)*)", paragraph)
    return found[1].split() if found else []


def _check_claimed(programs: list[str], patterns: list[str]) -> None:
    for name in programs:
        if not any(fnmatchcase(name, pattern) for pattern in patterns):
            raise CopyrightError(f"Please tell the licence of {name} in packaging/linux/copyright.in.")


def _only_used_licences(paragraphs: list[str]) -> list[str]:
    """Leave out the texts of licences that no kept paragraph about files names."""
    used = {word for text in paragraphs if _patterns(text) for word in _licence_names(text)}
    return [text for text in paragraphs if not text.startswith("License:") or _licence_names(text)[0] in used]


def _licence_names(paragraph: str) -> list[str]:
    found = re.search(r"^License:(.*)$", paragraph, re.MULTILINE)
    return re.split(r" and | or |, ", found[1].strip()) if found else []
