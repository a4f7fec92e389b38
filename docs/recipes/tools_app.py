"""Answer tool calls: functions as tools, with `tools.py` from beside this file.

Run it with:

    pip install uvicorn
    VAPI_SECRET=... uvicorn tools_app:app
"""

import os

from tools import ToolError, Tools
from vapi_messages import ServerMessageResponseToolCalls, ServerMessageToolCalls
from vapi_messages.receiver import Bearer, Receiver

receiver = Receiver(auth=Bearer(os.environ["VAPI_SECRET"], header="X-Vapi-Secret", prefix=""))
tools = Tools()


@tools.tool("bookTable")
def book_table(day: str, guests: int = 2) -> str:
    if guests > 8:
        raise ToolError("we have no table for more than eight")
    return f"A table for {guests} on {day}."


@receiver.on(ServerMessageToolCalls)
def use_tools(message: ServerMessageToolCalls) -> ServerMessageResponseToolCalls:
    return tools.answer(message)


app = receiver.asgi
