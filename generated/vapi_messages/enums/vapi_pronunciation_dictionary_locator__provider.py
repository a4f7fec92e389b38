"""`VapiPronunciationDictionaryLocator.provider`."""

from .._runtime import OpenEnum


class VapiPronunciationDictionaryLocator_Provider(OpenEnum):
    """The known values of `VapiPronunciationDictionaryLocator.provider`."""

    CARTESIA = "cartesia"
    VALUE_11LABS = "11labs"
