"""The command ``send``: its options, and what it prints."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wireloom import progress
from wireloom.cli.commands.sample import add_choices, sample_of
from wireloom.cli.options import configured, reporter_for
from wireloom.model.errors import UsageError

if TYPE_CHECKING:
    from wireloom.config import Settings
    from wireloom.progress import Reporter
    from wireloom.send import Answers, Message, Target
    from wireloom.send.signing import Sign

HELP = "post messages to a receiver, signed as the vendor would"

DESCRIPTION = """\
Post a sample of the class NAME, or the messages in FILE, to the receiver at URL, and
print what came back: the status, the time it took, and whether the answer is of the
class that the message asks for. A FILE has JSON (one message, or an array of them) or
JSONL; - is the standard input. Messages are sent in order, each after the answer to
the one before. A sample is sent in its envelope.

Only this machine is sent to, unless --allow-remote is said. The secret is taken from
an environment variable, and never printed.
"""

EPILOG = """\
examples:
  wireloom send ServerMessageStatusUpdate http://127.0.0.1:8000/
  wireloom send ServerMessageAssistantRequest http://127.0.0.1:8000/ \\
      --bearer --secret-env VAPI_SECRET
  wireloom send recording.jsonl http://127.0.0.1:8000/ --rate 5 \\
      --secret-header X-Vapi-Secret --secret-env VAPI_SECRET
  wireloom send call.json http://127.0.0.1:8000/ \\
      --hmac --with algorithm=sha512 --with prefix=sha512= --secret-env KEY

exit codes:
  0  every message had a status of success, in time, and the right answer
  1  one had not, or nobody listens at the address
"""


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's options to ``parser``."""
    parser.add_argument("what", metavar="NAME|FILE", help="a class of the package, or a file")
    parser.add_argument("url", metavar="URL", help="the address of the receiver")
    add_choices(parser)
    parser.add_argument("--config", metavar="FILE", help="the TOML file with the settings")
    parser.add_argument("--package", metavar="FOLDER", help="the package (default: as configured)")
    _add_signing(parser)
    parser.add_argument(
        "--header",
        metavar="TEXT",
        action="append",
        default=[],
        help="another header, such as 'X-GitHub-Event: push'; no secrets",
    )
    parser.add_argument(
        "--deadline",
        metavar="SECONDS",
        type=_positive,
        default=7.5,
        help="how long the receiver may take (default: 7.5, as Vapi's assistant-request)",
    )
    parser.add_argument(
        "--rate", metavar="N", type=_positive, help="send N messages in a second at most"
    )
    parser.add_argument(
        "--allow-remote", action="store_true", help="send to another machine than this one"
    )


def _add_signing(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("signing")
    chosen = group.add_mutually_exclusive_group()
    for name, says in (
        ("bearer", "the secret as `Authorization: Bearer`"),
        ("hmac", "a signature in x-signature and x-timestamp, as Vapi makes it"),
        ("github", "a signature in X-Hub-Signature-256"),
        ("standard-webhooks", "a signature in webhook-signature"),
        ("stripe", "a signature in Stripe-Signature"),
    ):
        chosen.add_argument(f"--{name}", dest="scheme", action="store_const", const=name, help=says)
    chosen.add_argument("--secret-header", metavar="NAME", help="the secret as it is, in a header")
    group.add_argument("--secret-env", metavar="NAME", help="the variable that has the secret")
    group.add_argument(
        "--with",
        dest="signing",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help="an option of the scheme, as the class in the package's receiver has it",
    )


def _positive(word: str) -> float:
    number = float(word)
    if not 0 < number < float("inf"):
        raise ValueError(word)
    return number


def run(options: argparse.Namespace) -> int:
    """Run the command and return its exit code."""
    from wireloom.send import check, post_all

    target = _target(options)
    reporter = reporter_for(options, warn=False)
    try:
        answers = _answers(options, reporter)
        target = replace(target, sign=_signer(options, answers))
        messages = _messages(options, reporter)
    finally:
        reporter.done()
    sent = wrong = 0
    for exchange in post_all(messages, target):
        verdict = check(exchange, target.deadline, answers)
        sent, wrong = sent + 1, wrong + bool(verdict.problems)
        if verdict.problems or not options.quiet:
            print(progress.printable(verdict.line))
        for each in verdict.problems:
            print(progress.printable(f"  {each}"))
    if not options.quiet:
        print(f"{sent} {'message' if sent == 1 else 'messages'} sent, {wrong} with problems")
    return 1 if wrong else 0


def _target(options: argparse.Namespace) -> Target:
    from wireloom.send import Target

    return Target(
        options.url,
        headers=dict(_header(each) for each in options.header),
        deadline=options.deadline,
        rate=options.rate,
        allow_remote=options.allow_remote,
    )


def _signer(options: argparse.Namespace, answers: Answers | None) -> Sign:
    """What signs the requests; without a scheme they have no signature."""
    from wireloom.send import signer

    name, given = options.scheme, list(options.signing)
    if options.secret_header:
        name, given = "bearer", [f"header={options.secret_header}", "prefix=", *given]
    if name is None:
        if options.secret_env or given:
            raise UsageError("no scheme is named", todo="add one, such as --bearer or --hmac")
        return lambda _: {}
    if answers is None:
        raise UsageError(f"--{name} needs the package", todo="name it with --package FOLDER")
    return signer(answers.receiver, name, options.secret_env, given, options.url)


def _header(text: str) -> tuple[str, str]:
    name, separator, value = text.partition(":")
    if not separator or not name.strip():
        raise UsageError(f"--header {text} is not a header", todo="write 'NAME: VALUE'")
    return name.strip(), value.strip()


def _messages(options: argparse.Namespace, reporter: Reporter) -> Iterable[Message]:
    from wireloom.send import Message, recorded

    path = Path(options.what)
    if options.what == "-" or path.exists() or path.suffix or len(path.parts) > 1:
        if options.full or options.variant:
            raise UsageError("--full and --variant are for samples, not for files")
        return recorded(path)
    body = json.dumps(_sample(options, configured(options.config), reporter))
    return [Message(f"sample of {options.what}", body.encode())]


def _sample(options: argparse.Namespace, settings: Settings, reporter: Reporter) -> object:
    """The sample that is sent: a message in its envelope, if it has one."""
    from wireloom.pipeline import Pipeline

    steps = Pipeline(settings, reporter=reporter)
    made = sample_of(options, options.what, steps, reporter).value
    receiver = steps.plan.receiver
    if receiver and receiver.envelopes and options.what in receiver.messages:
        return {receiver.envelopes[0][2]: made}
    return made


def _answers(options: argparse.Namespace, reporter: Reporter) -> Answers | None:
    """What the package says of answers; without settings or a package nothing is checked."""
    from wireloom import config
    from wireloom.send import Answers

    if options.package:
        return Answers(Path(options.package))
    if options.config or config.find():
        return Answers(configured(options.config).out)
    reporter.note("the classes of answers are not checked: there are no settings and no --package")
    return None
