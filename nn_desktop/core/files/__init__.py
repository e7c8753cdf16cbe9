"""What reads or writes text: documents, exports, the clipboard, programs. No file is opened here."""
