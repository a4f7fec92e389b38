"""`CreateS3CredentialDTO`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.provider = get("provider")
        self.aws_access_key_id = get("awsAccessKeyId")
        self.aws_secret_access_key = get("awsSecretAccessKey")
        self.region = get("region")
        self.s3_bucket_name = get("s3BucketName")
        self.s3_path_prefix = get("s3PathPrefix")
        self.fallback_index = get("fallbackIndex")
        self.name = get("name")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.aws_access_key_id) is not None:
            out["awsAccessKeyId"] = v
        if (v := record.aws_secret_access_key) is not None:
            out["awsSecretAccessKey"] = v
        if (v := record.region) is not None:
            out["region"] = v
        if (v := record.s3_bucket_name) is not None:
            out["s3BucketName"] = v
        if (v := record.s3_path_prefix) is not None:
            out["s3PathPrefix"] = v
        if (v := record.fallback_index) is not None:
            out["fallbackIndex"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
            required=(
                "provider",
                "awsAccessKeyId",
                "awsSecretAccessKey",
                "region",
                "s3BucketName",
                "s3PathPrefix",
            ),
        )
