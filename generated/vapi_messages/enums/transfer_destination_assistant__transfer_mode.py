"""`TransferDestinationAssistant.transferMode`."""

from .._runtime import OpenEnum


class TransferDestinationAssistant_TransferMode(OpenEnum):
    """The known values of `TransferDestinationAssistant.transferMode`."""

    ROLLING_HISTORY = "rolling-history"
    SWAP_SYSTEM_MESSAGE_IN_HISTORY = "swap-system-message-in-history"
    SWAP_SYSTEM_MESSAGE_IN_HISTORY_AND_REMOVE_TRANSFER_TOOL_MESSAGES = (
        "swap-system-message-in-history-and-remove-transfer-tool-messages"
    )
    DELETE_HISTORY = "delete-history"
