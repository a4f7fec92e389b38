"""`CerebrasModel.model`."""

from .._runtime import OpenEnum


class CerebrasModel_Model(OpenEnum):
    """The known values of `CerebrasModel.model`."""

    LLAMA3_1_8B = "llama3.1-8b"
    LLAMA_3_3_70B = "llama-3.3-70b"
