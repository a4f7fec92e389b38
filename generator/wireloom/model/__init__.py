"""The values that all steps share: documents, places, references, the IR, and errors."""
