"""What the README says is so: its commands, its files, its links and its document."""

import re
from pathlib import Path

import pytest

from nn_desktop.core.files.document import document_from_bytes
from nn_desktop.core.network.experiment import Settings

CHECKOUT = Path(__file__).parents[1]
PAGES = (CHECKOUT / "README.md", CHECKOUT / "packaging" / "README.md", CHECKOUT / "packaging" / "TEACHERS.md")
README = PAGES[0].read_text(encoding="utf-8")


def test_the_readme_gives_the_commands_that_ci_uses() -> None:
    lines = [line.strip() for line in README.splitlines()]
    assert "python3 packaging/dev.py run" in lines
    assert "python3 packaging/dev.py test" in lines


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(CHECKOUT).as_posix())
def test_every_link_leads_to_a_file(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
    missing = [link for link in links if "://" not in link and not (page.parent / link).is_file()]
    assert missing == []


def test_every_file_of_the_source_that_the_readme_names_is_there() -> None:
    names = re.findall(
        r"`((?:nn_desktop|core|gui|session|startup|tests|packaging|resources)/[\w/.]+)`", README
    )
    reading = README.partition("**Read** ")[2].partition("tests/")[0]
    names += [f"core/network/{name}" for name in re.findall(r"`(\w+\.py)`", reading)]
    assert len(names) > 15
    here = [CHECKOUT, CHECKOUT / "nn_desktop"]
    missing = [
        name for name in names if "_name.nnd" not in name and not any((at / name).exists() for at in here)
    ]
    assert missing == []


def test_the_document_in_the_readme_opens() -> None:
    text = README.partition("```json\n")[2].partition("```")[0]
    document = document_from_bytes(text.encode(), "README.md")
    assert len(document.experiment.training_set) == 2
    assert document.experiment.settings == Settings()
    assert (document.trained_iterations, document.cursor) == (10_000, 10_000)
