"""The application of a recipe, with handlers for the messages that the recipe has none for.

It is started by the tests as a module of its own. RECIPE is the name of the recipe, and ANSWERS a
folder of answers by the tag of their message. Every handler here prints the class of its message.
"""

import importlib
import json
import os
import sys
from pathlib import Path
from typing import Any

import vapi_messages

RECIPES = Path(__file__).resolve().parents[2] / "docs" / "recipes"
sys.path.insert(0, str(RECIPES))
recipe: Any = importlib.import_module(os.environ["RECIPE"])


def answers() -> dict[str, Any]:
    """The answer to each class of message that has one."""
    found: dict[str, Any] = {}
    for file in Path(os.environ["ANSWERS"]).glob("*.json"):
        envelope = vapi_messages.ServerMessage.from_dict({"message": {"type": file.stem}})
        name = type(envelope.message).__name__
        cls = getattr(vapi_messages, recipe.receiver.answers[name])
        found[name] = cls.from_dict(json.loads(file.read_text()))
    return found


def add(name: str, answer: Any) -> None:
    def handler(message: Any) -> Any:
        print("handled:", type(message).__name__, flush=True)
        return answer

    try:
        recipe.receiver.on(getattr(vapi_messages, name))(handler)
    except ValueError as error:
        if "handler" not in str(error):
            raise


def otherwise(message: Any) -> None:
    print("handled:", type(message).__name__, flush=True)


for name in sorted(recipe.receiver.messages):
    add(name, answers().get(name))
recipe.receiver.otherwise(otherwise)

app = getattr(recipe, "app", None)
handler = getattr(recipe, "handler", None)
