"""`DeepgramTranscriber.redaction[]`."""

from .._runtime import OpenEnum


class DeepgramTranscriber_Redaction_Item(OpenEnum):
    """The known values of `DeepgramTranscriber.redaction[]`."""

    PCI = "pci"
    PII = "pii"
    PHI = "phi"
    NUMBERS = "numbers"
