"""An object store on this machine, for the tests of addresses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

STORE = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
}


@pytest.fixture(scope="session")
def store() -> Iterator[dict[str, str]]:
    """What the environment needs, so that ``s3://`` is a server with the interface of S3."""
    server: Any = pytest.importorskip("moto.server").ThreadedMotoServer("127.0.0.1", 0)
    server.start()
    host, port = server.get_host_and_port()
    yield STORE | {"AWS_ENDPOINT_URL": f"http://{host}:{port}"}
    server.stop()


@pytest.fixture(scope="session")
def bucket(store: dict[str, str]) -> Any:
    """The file system of fsspec for an empty bucket ``webhooks`` of the store."""
    s3fs = pytest.importorskip("s3fs")
    system = s3fs.S3FileSystem(
        endpoint_url=store["AWS_ENDPOINT_URL"], key="testing", secret="testing"  # noqa: S106
    )
    system.mkdir("webhooks")
    return system
