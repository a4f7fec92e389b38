"""`CreateS3CredentialDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CreateS3CredentialDTO(rt.Record):
    """The object `CreateS3CredentialDTO`."""

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
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := data.get("awsAccessKeyId")) is not None:
            unread -= 1
        self.aws_access_key_id = v
        if (v := data.get("awsSecretAccessKey")) is not None:
            unread -= 1
        self.aws_secret_access_key = v
        if (v := data.get("region")) is not None:
            unread -= 1
        self.region = v
        if (v := data.get("s3BucketName")) is not None:
            unread -= 1
        self.s3_bucket_name = v
        if (v := data.get("s3PathPrefix")) is not None:
            unread -= 1
        self.s3_path_prefix = v
        if "fallbackIndex" in data and (v := data["fallbackIndex"]) is not None:
            self.fallback_index = v
            unread -= 1
        else:
            self.fallback_index = None
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
        if record.aws_access_key_id is not None:
            out["awsAccessKeyId"] = record.aws_access_key_id
        if record.aws_secret_access_key is not None:
            out["awsSecretAccessKey"] = record.aws_secret_access_key
        if record.region is not None:
            out["region"] = record.region
        if record.s3_bucket_name is not None:
            out["s3BucketName"] = record.s3_bucket_name
        if record.s3_path_prefix is not None:
            out["s3PathPrefix"] = record.s3_path_prefix
        if record.fallback_index is not None:
            out["fallbackIndex"] = record.fallback_index
        if record.name is not None:
            out["name"] = record.name
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
