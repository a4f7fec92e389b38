"""Receive GitHub's webhooks.

The package `github_messages` is made from the document that GitHub publishes:

    npm pack @octokit/openapi-webhooks && tar -xzf octokit-openapi-webhooks-*.tgz
    wireloom generate --schema package/generated/api.github.com.json --out github_messages \\
        --root webhook-issues-opened webhook-issues-closed webhook-ping

    pip install uvicorn
    GITHUB_SECRET=... uvicorn github_app:app
"""

import os
from typing import Any

from github_messages import Record, WebhookIssuesClosed, WebhookIssuesOpened, WebhookPing
from github_messages.receiver import GitHub, Headers, Receiver

CLASSES: dict[tuple[str, str], type[Record]] = {
    ("ping", ""): WebhookPing,
    ("issues", "opened"): WebhookIssuesOpened,
    ("issues", "closed"): WebhookIssuesClosed,
}


def choose(headers: Headers, data: Any) -> type[Record] | None:
    """Find the class: GitHub says the event in a header, and the action in the body."""
    action = data.get("action", "") if isinstance(data, dict) else ""
    return CLASSES.get((headers.get("X-GitHub-Event") or "", str(action)))


receiver = Receiver(auth=GitHub(os.environ["GITHUB_SECRET"]), choose=choose)


@receiver.on(WebhookIssuesOpened)
def opened(event: WebhookIssuesOpened) -> None:
    print("opened:", event.issue.title, flush=True)


@receiver.on(WebhookPing)
def ping(event: WebhookPing) -> None:
    print("ping:", event.zen, flush=True)


app = receiver.asgi
