"""CHANGELOG.md, retold in the forms in which Linux systems want to read it."""

import os
import re
import textwrap
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from pathlib import Path
from xml.sax.saxutils import escape

MAINTAINER = "The NN Desktop authors <nn-desktop@users.noreply.github.com>"
"""Debian wants an address. This one receives nothing: the program has no mailbox."""

_HEADING = re.compile(r"^## (?P<version>\S+) \((?P<date>unreleased|\d{4}-\d\d-\d\d)\)$")


class ChangelogError(Exception):
    """CHANGELOG.md is not written as expected; the message is what the person at the keyboard reads."""


@dataclass(frozen=True)
class Release:
    """One version of the program.

    Attributes:
        version: its number, as text.
        day: when it was released; today if it is not yet.
        is_released: whether it is.
        paragraphs: what is said about it, each as one line.
        changes: what is new in it, each as one line.
    """

    version: str
    day: date
    is_released: bool
    paragraphs: tuple[str, ...]
    changes: tuple[str, ...]


def read_changelog(path: Path) -> list[Release]:
    """Return what the changelog tells, newest first.

    Raises:
        ChangelogError: it has no release, or a heading is not of the form `## 0.1.0 (2026-11-30)`.
    """
    releases = []
    for part in re.split(r"^(?=## )", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
        heading, _, body = part.partition("\n")
        found = _HEADING.match(heading)
        if found is None:
            raise ChangelogError(f'"{heading}" in {path} should have the form "## 0.1.0 (2026-11-30)".')
        blocks = [" ".join(block.split()) for block in re.split(r"\n\n|\n(?=- )", body) if block.strip()]
        released = found["date"] != "unreleased"
        releases.append(
            Release(
                version=found["version"],
                day=date.fromisoformat(found["date"]) if released else build_time().date(),
                is_released=released,
                paragraphs=tuple(block for block in blocks if not block.startswith("- ")),
                changes=tuple(block.removeprefix("- ") for block in blocks if block.startswith("- ")),
            )
        )
    if not releases:
        raise ChangelogError(f"{path} tells of no release.")
    return releases


def build_time() -> datetime:
    """Return the time that the files in a package bear: SOURCE_DATE_EPOCH where it is set, or now."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC).replace(microsecond=0)


def debian_changelog(releases: list[Release]) -> str:
    """Return the changelog as Debian's tools read it."""
    return "\n".join(_debian_entry(release) for release in releases)


def _debian_entry(release: Release) -> str:
    lines = [f"nn-desktop ({release.version}) unstable; urgency=medium", ""]
    for text in (*release.paragraphs, *release.changes):
        lines += textwrap.wrap(text, 78, initial_indent="  * ", subsequent_indent="    ")
    noon = datetime.combine(release.day, time(12), UTC)
    return "\n".join([*lines, "", f" -- {MAINTAINER}  {format_datetime(noon)}", ""])


def appstream_releases(releases: list[Release]) -> str:
    """Return the elements <release> of AppStream's metadata."""
    return "\n".join(_appstream_entry(release) for release in releases)


def _appstream_entry(release: Release) -> str:
    kind = "stable" if release.is_released else "development"
    paragraphs = "".join(f"        <p>{_as_xml(text)}</p>\n" for text in release.paragraphs)
    changes = "".join(f"          <li>{_as_xml(text)}</li>\n" for text in release.changes)
    listed = f"        <ul>\n{changes}        </ul>\n" if changes else ""
    return (
        f'    <release version="{release.version}" date="{release.day}" type="{kind}">\n'
        f"      <description>\n{paragraphs}{listed}      </description>\n"
        "    </release>"
    )


def _as_xml(markdown: str) -> str:
    return escape(markdown.replace("`", ""))
