"""Opening, saving, importing and exporting, as a person does it."""
