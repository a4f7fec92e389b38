"""`CreateS3CredentialDTO`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CreateS3CredentialDTO(rt.Record):
    """Found in `AssistantOverrides.credentials` where `provider` is `s3` and 3 more."""

    provider: Literal["s3"]
    aws_access_key_id: str
    aws_secret_access_key: str
    region: str
    s3_bucket_name: str
    s3_path_prefix: str
    fallback_index: int | float | None = None
    """At least 1."""
    name: str | None = None
    """1 to 40 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.provider = get("provider")
        self.aws_access_key_id = get("awsAccessKeyId")
        self.aws_secret_access_key = get("awsSecretAccessKey")
        self.region = get("region")
        self.s3_bucket_name = get("s3BucketName")
        self.s3_path_prefix = get("s3PathPrefix")
        self.fallback_index = get("fallbackIndex")
        self.name = get("name")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("s3"),
                "awsAccessKeyId": rt.TEXT,
                "awsSecretAccessKey": rt.TEXT,
                "region": rt.TEXT,
                "s3BucketName": rt.TEXT,
                "s3PathPrefix": rt.TEXT,
                "fallbackIndex": rt.Number(minimum=1),
                "name": rt.Text(min_length=1, max_length=40),
            },
        )
