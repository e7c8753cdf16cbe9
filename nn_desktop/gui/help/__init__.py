"""What is in the Help menu besides the lessons: what the program is, its keys, and what each part means."""
