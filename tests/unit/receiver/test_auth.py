"""The authentication schemes, against implementations of the same by others."""

from __future__ import annotations

import base64
import hashlib
import hmac
import pickle
from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import gidgethub.sansio
import pytest
import standardwebhooks
import stripe
from hypothesis import example, given
from hypothesis import strategies as st
from vapi_messages.receiver import (
    AuthError,
    Bearer,
    GitHub,
    Hmac,
    Receiver,
    Scheme,
    StandardWebhooks,
    Stripe,
)

BODY = '{"message":{"type":"hang"},"name":"Zoë"}'.encode()
NOW = 1_750_000_000.0
KEY = base64.b64encode(b"a key of the sender and us").decode()
OTHER_KEY = base64.b64encode(b"the key of somebody else").decode()

SCHEMES: dict[str, Callable[[str], Scheme]] = {
    "bearer": Bearer,
    "header": lambda secret: Bearer(secret, header="X-Vapi-Secret", prefix=""),
    "hmac": Hmac,
    "hmac, its options": lambda secret: Hmac(
        secret,
        algorithm="sha512",
        header="webhook-signature",
        prefix="v1,",
        encoding="base64",
        timestamp_header="webhook-timestamp",
        message_id_header="webhook-id",
        payload_format="{svix-id}.{timestamp}.{method} {url}\n{body}",
        url="https://example.com/webhook",
        secret_is_base64=True,
    ),
    "hmac without a time": lambda secret: Hmac(secret, include_timestamp=False),
    "standard webhooks": StandardWebhooks,
    "svix": lambda secret: StandardWebhooks(secret, prefix="svix-"),
    "github": GitHub,
    "stripe": Stripe,
}
TIMED = sorted(SCHEMES.keys() - {"bearer", "header", "hmac without a time", "github"})
SIGNING = sorted(SCHEMES.keys() - {"bearer", "header"})


@pytest.fixture(params=sorted(SCHEMES))
def make(request: pytest.FixtureRequest) -> Callable[[str], Scheme]:
    return SCHEMES[request.param]


# --- What all schemes have in common


def test_what_it_signs_it_accepts(make: Callable[[str], Scheme]) -> None:
    scheme = make(KEY)
    scheme.verify(BODY, scheme.sign(BODY))


def test_the_names_of_headers_may_be_in_any_case(make: Callable[[str], Scheme]) -> None:
    scheme = make(KEY)
    signed = scheme.sign(BODY, timestamp=NOW)
    scheme.verify(BODY, {name.upper(): value for name, value in signed.items()}, NOW)
    pairs = [(name.lower().encode(), value.encode()) for name, value in signed.items()]
    scheme.verify(BODY, pairs, NOW)


def test_another_secret_is_refused(make: Callable[[str], Scheme]) -> None:
    with pytest.raises(AuthError, match="wrong"):
        make(KEY).verify(BODY, make(OTHER_KEY).sign(BODY))


def test_each_of_several_secrets_is_accepted() -> None:
    for make in SCHEMES.values():
        both: Any = make
        scheme = both([OTHER_KEY, KEY])
        scheme.verify(BODY, make(KEY).sign(BODY))
        scheme.verify(BODY, make(OTHER_KEY).sign(BODY))
        make(OTHER_KEY).verify(BODY, scheme.sign(BODY))  # the first one signs


def test_no_header_is_refused(make: Callable[[str], Scheme]) -> None:
    signed = make(KEY).sign(BODY)
    needed = {name for name in signed if name != "X-GitHub-Delivery"}
    for name in needed:
        rest = {each: value for each, value in signed.items() if each != name}
        with pytest.raises(AuthError, match="missing"):
            make(KEY).verify(BODY, rest)
        with pytest.raises(AuthError, match="missing"):
            make(KEY).verify(BODY, {**rest, name: ""})


@pytest.mark.parametrize("secret", ["", " ", [], [""], ["good", ""], None, b""])
def test_a_secret_that_is_empty_or_missing_is_an_error(
    make: Callable[[Any], Scheme], secret: Any
) -> None:
    with pytest.raises(ValueError, match=r"empty|missing|base64"):
        make(secret)


def test_secrets_are_in_no_text(make: Callable[[str], Scheme]) -> None:
    scheme = make(KEY)
    texts = [repr(scheme), str(scheme), repr(Receiver(auth=scheme))]
    for value in ("wrong", KEY[:-1], "Bearer wrong", "sha256=00", "t=1,v1=00", "v1,00"):
        headers = dict.fromkeys(scheme.sign(BODY), value)
        with pytest.raises(AuthError) as caught:
            scheme.verify(BODY, headers)
        texts.append(str(caught.value))
        assert "wrong" not in str(caught.value).replace("is wrong", "")
    assert not [text for text in texts if KEY in text or KEY[:8] in text]


def test_a_scheme_cannot_be_pickled(make: Callable[[str], Scheme]) -> None:
    with pytest.raises(TypeError, match="secrets"):
        pickle.dumps(make(KEY))


@pytest.mark.parametrize("name", SIGNING)
def test_a_changed_body_or_signature_is_refused(name: str) -> None:
    scheme = SCHEMES[name](KEY)
    signed = scheme.sign(BODY, timestamp=NOW)
    for body in (BODY[:-1], BODY + b" ", BODY.replace(b"hang", b"hank"), b""):
        with pytest.raises(AuthError):
            scheme.verify(body, signed, NOW)
    for header, value in signed.items():
        if header.lower() != "x-github-delivery":
            for changed in (value[:-1], value[:-2], "0" + value, value.swapcase() + "="):
                with pytest.raises(AuthError):
                    scheme.verify(BODY, {**signed, header: changed}, NOW)


@pytest.mark.parametrize("name", TIMED)
def test_a_time_that_is_too_far_away_is_refused(name: str) -> None:
    scheme = SCHEMES[name](KEY)
    signed = scheme.sign(BODY, timestamp=NOW)
    for apart in (-300, 0, 300):
        scheme.verify(BODY, signed, NOW + apart)
    with pytest.raises(AuthError, match="old"):
        scheme.verify(BODY, signed, NOW + 302)
    with pytest.raises(AuthError, match="future"):
        scheme.verify(BODY, signed, NOW - 302)


@pytest.mark.parametrize("name", sorted(SCHEMES))
@given(body=st.binary(), header=st.text(max_size=80))
@example(body=b"\xff\x00", header="é\udc80")
def test_whatever_the_headers_hold_is_refused_in_order(name: str, body: bytes, header: str) -> None:
    scheme = SCHEMES[name](KEY)
    signed = scheme.sign(body)
    scheme.verify(body, signed)
    for each in signed:
        if each != "X-GitHub-Delivery":
            with pytest.raises(AuthError):
                scheme.verify(body, {**signed, each: header})


# --- Bearer


def test_a_bearer_token_is_sent_as_rfc_6750_says() -> None:
    assert Bearer("token").sign(b"") == {"Authorization": "Bearer token"}
    Bearer("token").verify(b"", {"authorization": "bearer token"})  # RFC 9110, section 11.1
    with pytest.raises(AuthError, match="begin"):
        Bearer("token").verify(b"", {"authorization": "token"})


def test_a_token_outside_ascii_is_compared_by_its_bytes() -> None:
    scheme = Bearer("zoë", prefix="")
    sent = "zoë".encode()
    scheme.verify(b"", [(b"authorization", sent)])
    scheme.verify(b"", {"authorization": sent.decode("latin-1")})


@pytest.mark.parametrize("secret", ["token\n", " token", "to\nken"])
def test_a_token_that_no_header_can_hold_is_an_error(secret: str) -> None:
    with pytest.raises(ValueError, match="space"):
        Bearer(secret)


# --- HMAC


def test_vapi_signs_the_time_and_the_body() -> None:
    digest = hmac.new(KEY.encode(), b"1750000000." + BODY, hashlib.sha256).hexdigest()
    expected = {"x-signature": digest, "x-timestamp": "1750000000"}
    assert Hmac(KEY).sign(BODY, timestamp=NOW) == expected


def test_the_time_may_be_in_milliseconds() -> None:
    digest = hmac.new(KEY.encode(), b"1750000000123." + BODY, hashlib.sha256).hexdigest()
    headers = {"x-signature": digest, "x-timestamp": "1750000000123"}
    Hmac(KEY).verify(BODY, headers, NOW)
    with pytest.raises(AuthError, match="old"):
        Hmac(KEY).verify(BODY, headers, NOW + 500)


def test_the_name_of_a_message_is_its_identity() -> None:
    scheme = Hmac(KEY, message_id_header="x-id")
    signed = scheme.sign(BODY, message_id="m-1")
    assert scheme.verify(BODY, signed).identity == "m-1"
    assert Hmac(KEY).verify(BODY, Hmac(KEY).sign(BODY)).identity is None


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"payload_format": "{timestamp}"}, "body"),
        ({"payload_format": "{body}{nonce}"}, "nonce"),
        ({"payload_format": "{body}.{url}"}, "url"),
        ({"payload_format": "{svix-id}.{body}"}, "message_id_header"),
        ({"payload_format": "{timestamp}.{body}", "include_timestamp": False}, "timestamp"),
        ({"algorithm": "md5"}, "md5"),
        ({"encoding": "base32"}, "base32"),
        ({"secret_is_base64": True}, "base64"),
    ],
)
def test_options_that_make_no_sense_are_an_error(options: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        Hmac("a secret, no base64", **options)


# --- Against others


def test_the_reference_of_standard_webhooks_agrees() -> None:
    for secret in (KEY, f"whsec_{KEY}", KEY.rstrip("=")):
        ours, theirs = StandardWebhooks(secret), standardwebhooks.Webhook(secret)
        theirs.verify(BODY, ours.sign(BODY, message_id="msg_1"))
        now = datetime.now(tz=timezone.utc)
        headers = {
            "webhook-id": "msg_1",
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": "v1a,abc v1," + "AAAA " + theirs.sign("msg_1", now, BODY.decode()),
        }
        assert ours.verify(BODY, headers).identity == "msg_1"
        with pytest.raises(AuthError):
            StandardWebhooks(OTHER_KEY).verify(BODY, headers)


def test_the_sdk_of_stripe_agrees() -> None:
    signature: Any = stripe.WebhookSignature
    secret = f"whsec_{KEY}"
    body = b'{"id": "evt_1", "object": "event"}'
    signature.verify_header(body, Stripe(secret).sign(body)["Stripe-Signature"], secret, 300)
    theirs = signature.generate_signature_header(body.decode(), secret)
    verified = Stripe(secret).verify(body, {"Stripe-Signature": theirs + ",v0=aa,v1=00"})
    assert verified.identity == "evt_1"
    with pytest.raises(AuthError):
        Stripe("whsec_other").verify(body, {"Stripe-Signature": theirs})


def test_a_library_for_github_agrees() -> None:
    signed = GitHub(KEY).sign(BODY, message_id="guid")
    gidgethub.sansio.validate_event(BODY, signature=signed["X-Hub-Signature-256"], secret=KEY)
    assert GitHub(KEY).verify(BODY, signed).identity == "guid"


def test_the_example_in_the_documentation_of_github() -> None:
    digest = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    headers = {"X-Hub-Signature-256": f"sha256={digest}"}
    GitHub("It's a Secret to Everybody").verify(b"Hello, World!", headers)
