"""Text in UTF-16, as some programs on Windows write it, is known by the mark at its beginning."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE


def is_utf_16(data: bytes) -> bool:
    """Return whether the bytes of a file say that they are text in UTF-16."""
    return data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
