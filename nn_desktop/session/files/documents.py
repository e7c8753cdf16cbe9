"""Documents on the disk: how one is opened and saved, and that none of a newer version is destroyed."""

from pathlib import Path

from nn_desktop.core.files.document import (
    Document,
    DocumentError,
    NewerVersionError,
    document_from_bytes,
    document_to_bytes,
)
from nn_desktop.core.rows.table_limits import LARGEST_FILE_BYTES
from nn_desktop.core.translation import tr
from nn_desktop.session.files.problems import UnusableFileError, not_opened_text, shown_name
from nn_desktop.session.files.reading import read_beginning, read_bytes
from nn_desktop.session.files.saving import FileState, save_bytes, save_error


def load_document(path: Path) -> tuple[Document, FileState]:
    """Return the document in a file, and what the file held.

    Raises:
        NewerVersionError: it was made with a newer version.
        DocumentError: it cannot be read, is not a document, or is damaged.
    """
    name = shown_name(path)
    try:
        data = read_bytes(path, LARGEST_FILE_BYTES)
    except (OSError, ValueError, UnusableFileError) as error:
        raise DocumentError(not_opened_text(path, error)) from error
    return document_from_bytes(data, name), FileState.of(data)


def save_document(path: Path, document: Document) -> FileState:
    """Save a document, and return what the file holds now.

    Raises:
        SaveError: it was not saved. Or there is a document of a newer version: it stays.
    """
    if _is_newer(path):
        raise save_error(path, tr("The file that is there was made with a newer version of NN Desktop."))
    return save_bytes(path, document_to_bytes(document))


def _is_newer(path: Path) -> bool:
    try:
        document_from_bytes(read_beginning(path), shown_name(path))
    except NewerVersionError:
        return True
    except (OSError, ValueError, UnusableFileError, DocumentError):
        pass  # cut off as it is, a document makes no sense; but its version stands at the beginning
    return False
