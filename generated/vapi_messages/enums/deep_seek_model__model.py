"""`DeepSeekModel.model`."""

from .._runtime import OpenEnum


class DeepSeekModel_Model(OpenEnum):
    """The known values of `DeepSeekModel.model`."""

    DEEPSEEK_CHAT = "deepseek-chat"
    DEEPSEEK_REASONER = "deepseek-reasoner"
