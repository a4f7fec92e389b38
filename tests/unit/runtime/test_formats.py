"""Strings of a format: the text stays as it came, and a property parses it."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import TESTS
from wireloom import generate
from wireloom.config import Settings
from wireloom.runtime.format_byte import Base64
from wireloom.runtime.format_date import Date
from wireloom.runtime.format_duration import Duration
from wireloom.runtime.format_time import Time
from wireloom.runtime.format_uuid import Uuid

EAST = timezone(timedelta(hours=5, minutes=30))
ZONES = st.sampled_from([timezone.utc, EAST])


@given(st.dates())
def test_a_date_becomes_text_and_back(day: date) -> None:
    assert Date.of(day).date == day


@given(st.times(timezones=ZONES))
def test_a_time_becomes_text_and_back(moment: time) -> None:
    assert Time.of(moment).time == moment
    assert Time.of(moment).time.utcoffset() == moment.utcoffset()


@given(st.timedeltas(min_value=timedelta()))
def test_a_duration_becomes_text_and_back(length: timedelta) -> None:
    assert Duration.of(length).timedelta == length


@given(st.uuids())
def test_a_uuid_becomes_text_and_back(uuid: UUID) -> None:
    assert Uuid.of(uuid).uuid == uuid


@given(st.binary())
def test_bytes_become_text_and_back(data: bytes) -> None:
    assert Base64.of(data).bytes == data


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (Date.of(datetime(2026, 1, 2, 3, tzinfo=EAST)), "2026-01-02"),
        (Time.of(time(3, 4, tzinfo=timezone.utc)), "03:04:00Z"),
        (Time.of(time(3, 4, 5, 600, EAST)), "03:04:05.000600+05:30"),
        (Duration.of(timedelta()), "PT0S"),
        (Duration.of(timedelta(days=1, hours=2, seconds=3.5)), "P1DT2H3.5S"),
        (Uuid.of(UUID(int=1)), "00000000-0000-0000-0000-000000000001"),
        (Base64.of(b"hello"), "aGVsbG8="),
    ],
)
def test_the_text_is_the_usual_one(made: str, text: str) -> None:
    assert made == text
    assert type(made).__name__ in repr(type(made))
    assert isinstance(made, str)


@pytest.mark.parametrize(
    ("parsed", "value"),
    [
        (Time("03:04:05").time, time(3, 4, 5)),
        (Time("03:04:05.1234567z").time, time(3, 4, 5, 123456, timezone.utc)),
        (Time("03:04:05+0530").time, time(3, 4, 5, tzinfo=EAST)),
        (Duration("P1W").timedelta, timedelta(weeks=1)),
        (Duration("P0Y0M2DT3M").timedelta, timedelta(days=2, minutes=3)),
        (Duration("PT0,25S").timedelta, timedelta(microseconds=250_000)),
        (Uuid("{123E4567-E89B-42D3-A456-000000000001}").uuid.version, 4),
    ],
)
def test_other_spellings_are_parsed(parsed: object, value: object) -> None:
    assert parsed == value


@pytest.mark.parametrize(
    ("text", "attribute", "message"),
    [
        (Date("2026-1-2"), "date", "not a date (RFC 3339): '2026-1-2'"),
        (Date("2026-02-30"), "date", "day"),
        (Date("2026-01-02\n"), "date", "not a date"),
        (Time("3 pm"), "time", "not a time (RFC 3339): '3 pm'"),
        (Time("25:00:00Z"), "time", "hour"),
        (Duration("P"), "timedelta", "not a duration (ISO 8601): 'P'"),
        (Duration("PT"), "timedelta", "not a duration"),
        (Duration("5m"), "timedelta", "not a duration"),
        (Duration("P1Y"), "timedelta", "the length of years and months varies: 'P1Y'"),
        (Duration("P" + "9" * 30 + "D"), "timedelta", "too long for a timedelta"),
        (Uuid("one"), "uuid", "not a UUID (RFC 9562): 'one'"),
        (Base64("a"), "bytes", "not base64 (RFC 4648): 'a'"),
        (Base64("aGVs bG8="), "bytes", "not base64"),
        (Base64("ü"), "bytes", "not base64"),
    ],
)
def test_what_is_not_of_the_format_is_an_error_when_it_is_asked_for(
    text: str, attribute: str, message: str
) -> None:
    with pytest.raises(ValueError) as caught:
        getattr(text, attribute)
    assert message in str(caught.value)


def test_what_has_no_text_is_an_error() -> None:
    with pytest.raises(ValueError, match="needs a time zone"):
        Time.of(time(3, 4))
    with pytest.raises(ValueError, match="not negative"):
        Duration.of(timedelta(seconds=-1))


# --- In a package


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package of the golden document with a field of each format."""
    folder = tmp_path_factory.mktemp("formats")
    generate.generate(
        Settings(
            schema=TESTS / "golden" / "formats" / "schema.yaml",
            out=folder / "package_of_formats",
            receive=("Root",),
            send=("Root",),
        )
    )
    sys.path.insert(0, str(folder))
    yield import_module("package_of_formats")
    sys.path.remove(str(folder))


def sample() -> Any:
    text = (TESTS / "golden" / "formats" / "sample.json").read_text("utf-8")
    return json.loads(text)["Root"][0]


def test_each_attribute_is_a_text_with_its_property(package: Any) -> None:
    root = package.Root.from_dict(sample())
    assert root.day.date == date(2026, 1, 2)
    assert root.clock is None
    assert root.length.timedelta == timedelta(minutes=5)
    assert root.id.uuid == UUID(sample()["id"])
    assert root.ids[0].uuid == UUID(sample()["ids"][0])
    assert root.content.bytes == b"hello"
    assert root.either.date == date(2026, 1, 2)
    assert type(root.link) is str
    assert isinstance(root.owner, package.Uuid)
    assert root.to_dict() == sample()


def test_a_sender_may_use_the_types_of_python(package: Any) -> None:
    root = package.Root(
        day=date(2026, 1, 2),
        clock=time(3, 4, tzinfo=timezone.utc),
        length=timedelta(minutes=5),
        id=UUID(sample()["id"]),
        ids=[UUID(sample()["id"])],
        content=b"hello",
        moment=datetime(2026, 1, 2, 3, tzinfo=timezone.utc),
    )
    sent = root.to_dict(strict=True)
    assert sent == json.loads(root.to_json(strict=True))
    assert sent == {
        "day": "2026-01-02",
        "clock": "03:04:00+00:00",
        "length": "PT5M",
        "id": sample()["id"],
        "ids": [sample()["id"]],
        "content": "aGVsbG8=",
        "moment": "2026-01-02T03:00:00Z",
    }
    assert package.Root.deviations(sent) == []


def test_bytes_are_sent_as_base64_only_where_the_document_says_so(package: Any) -> None:
    root = dataclasses.replace(package.Root.from_dict(sample()), link=b"hello")
    with pytest.raises(package.EncodeError, match=r"Root\.link"):
        root.to_dict(strict=True)


def test_a_package_has_only_the_formats_that_it_uses(tmp_path: Path) -> None:
    document = tmp_path / "api.yaml"
    document.write_text(
        """\
openapi: 3.0.3
info: {title: t, version: "1"}
paths: {}
components:
  schemas:
    Root:
      type: object
      properties:
        id: {type: string, format: uuid}
        day: {$ref: "#/components/schemas/Date"}
    Date: {type: object, properties: {on: {type: string, format: date}}}
""",
        "utf-8",
    )
    out = tmp_path / "few_formats"
    generate.generate(Settings(schema=document, out=out, receive=("Root",)))
    modules = {each.name for each in (out / "_runtime").glob("format_*.py")}
    assert modules == {"format_date.py", "format_uuid.py"}
    text = (out / "__init__.py").read_text("utf-8")
    assert '"Uuid": "_runtime.format_uuid"' in text
    assert '"Date": "models.date"' in text, "a class of the document comes before that of a format"
