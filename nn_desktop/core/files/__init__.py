"""Everything that reads or writes text: documents, tables, numbers, programs. No file is opened here."""
