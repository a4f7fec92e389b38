"""Payloads in a column of a Parquet file, as JSON text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

from wireloom.audit.optional import optional
from wireloom.audit.pieces import Payload
from wireloom.audit.tally import Source
from wireloom.model.errors import Location, WireloomError

_ROWS = 256
"""How many rows are in memory at a time; one may have some megabytes."""


def cells(raw: BinaryIO, name: str, at: Sequence[str]) -> Iterator[Payload]:
    """The cells of one column. A row counts as a line; an empty cell has no payload.

    Args:
        raw: the file, which can be read anywhere.
        name: its name.
        at: the tokens of the pointer to the payload, of which the first names the column. It may be
            left out if only one column has text.

    Raises:
        WireloomError: there is no such column, or pyarrow is missing.
    """
    parquet = optional("pyarrow.parquet", "parquet", "Parquet files")
    try:
        file = parquet.ParquetFile(raw)
    except (ValueError, OSError) as error:
        raise WireloomError(
            f"this is no Parquet file: {error}".splitlines()[0], where=Location(name)
        ) from error
    column = _column(file.schema_arrow, name, at)
    line = 0
    for batch in file.iter_batches(batch_size=_ROWS, columns=[column]):
        for cell in batch.column(0):
            line += 1
            text = cell.as_py()
            if text is not None:
                data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
                yield Payload(Source(name, line=line), data, depth=min(1, len(at)))


def _column(schema: Any, name: str, at: Sequence[str]) -> str:
    texts = [str(each.name) for each in schema if str(each.type) in _TEXTS]
    if at and at[0] in texts:
        return at[0]
    if not at and len(texts) == 1:
        return texts[0]
    listed = ", ".join(texts) or "none"
    raise WireloomError(
        (
            f"there is no column {at[0]} with text"
            if at
            else "the column with the payloads is not clear"
        ),
        where=Location(name),
        why=f"the columns with text are: {listed}",
        todo=f"name one, such as --at /{texts[0] if texts else 'body'}",
    )


_TEXTS = ("string", "large_string", "string_view", "binary", "large_binary", "binary_view")
