"""`FallbackDeepgramTranscriber.redaction[]`."""

from .._runtime import OpenEnum


class FallbackDeepgramTranscriber_Redaction_Item(OpenEnum):
    """The known values of `FallbackDeepgramTranscriber.redaction[]`."""

    PCI = "pci"
    PII = "pii"
    PHI = "phi"
    NUMBERS = "numbers"
