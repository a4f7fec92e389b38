"""A document of OpenAPI 3.2 with what this version has added becomes a package that works.

The document is ``tests/fixtures/documents/orders.openapi-3.2.yaml``.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support import TESTS
from type_checkers import mypy
from wireloom.cli.main import main

DOCUMENT = TESTS / "fixtures" / "documents" / "orders.openapi-3.2.yaml"

PACKAGE = "orders_of_3_2"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("orders")
    out = str(folder / PACKAGE)
    assert main(["generate", "--schema", str(DOCUMENT), "--out", out, "--all", "--quiet"]) == 0
    sys.path.insert(0, str(folder))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder))


def test_the_roots_are_found_in_methods_and_streams_of_3_2(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["roots", str(DOCUMENT)]) == 0
    rows = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [(row[1], row[2], row[-1]) for row in rows if row[0] != "component"] == [
        ("orderChanged", "receive", "Change"),  # a media type of the components
        ("orderChanged", "receive", "Notice"),  # an additional operation, by way of ``$self``
        ("searchOrders", "send", "Search"),  # the method QUERY
        ("searchOrders", "receive", "SearchOrdersResponse"),
        ("streamOrders", "receive", "StreamOrdersResponse"),  # an item of a stream
        ("exportOrders", "send", "Order"),
    ]


@pytest.mark.parametrize(
    ("kind", "name"),
    [("placed", "Placed"), ("shipped", "Shipped"), ("returned", "OtherChange")],
)
def test_a_webhook_is_decoded_by_its_discriminator(package: Any, kind: str, name: str) -> None:
    body: dict[str, Any] = {"kind": kind, "order": {"id": "o-1", "state": "open"}, "parcels": []}
    change = package.change_reader.from_dict(body)
    assert type(change).__name__ == name
    assert change.order.state is package.State.OPEN
    assert package.change_reader.to_dict(change) == body


def test_the_data_of_a_streamed_event_is_decoded_on_its_own(package: Any) -> None:
    data = '{"kind": "shipped", "order": {"id": "o-1", "state": "sent"}, "parcels": [{}]}'
    event = package.StreamOrdersResponse.from_dict({"event": "order", "id": "7", "data": data})
    assert event.event == "order"
    assert type(package.change_reader.from_json(event.data)).__name__ == "Shipped"
    found = package.change_reader.deviations(json.loads(data))
    assert [each.pointer for each in found] == ["/parcels/0"]


def test_a_line_of_a_stream_is_one_item(package: Any) -> None:
    lines = ['{"id": "o-1", "state": "open"}', '{"id": "o-2", "state": "paid"}']
    orders = [package.Order.from_json(line) for line in lines]
    assert [each.id for each in orders] == ["o-1", "o-2"]


def test_type_checkers_accept_the_package_and_a_program_that_leaves_nothing_out(
    package: Any, tmp_path: Path
) -> None:
    (tmp_path / "program.py").write_text(
        f"from {PACKAGE} import Change, OtherChange, Placed, Shipped, change_reader\n\n\n"
        "def state(body: bytes) -> str | None:\n"
        "    change: Change = change_reader.from_json(body)\n"
        "    match change:\n"
        "        case Placed(order=order) | Shipped(order=order):\n"
        "            return order.state\n"
        "        case OtherChange(order=other):\n"
        "            return other.state if other else None\n",
        encoding="utf-8",
    )
    done = mypy("program.py", cwd=tmp_path, path=Path(package.__path__[0]).parent)
    assert (done.returncode, done.stdout.splitlines()[:-1]) == (0, [])
