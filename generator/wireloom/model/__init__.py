"""What every step speaks of: documents, places in them, the intermediate representation, errors."""
