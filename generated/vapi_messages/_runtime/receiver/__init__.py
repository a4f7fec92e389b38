"""Receives webhooks: verifies, reads, hands on and answers. The same text in every package.

The module ``receiver`` of the package adds what is particular to its document. Nothing here is
imported before that is.
"""

from .answers import AnswerError as AnswerError
from .auth import AuthError as AuthError
from .auth import Scheme as Scheme
from .auth import Verified as Verified
from .bearer import Bearer as Bearer
from .core import BaseReceiver as BaseReceiver
from .github import GitHub as GitHub
from .handlers import Fallback as Fallback
from .handlers import On as On
from .headers import Headers as Headers
from .hmac_scheme import Hmac as Hmac
from .hooks import Handled as Handled
from .reply import Reply as Reply
from .running import DeadlineError as DeadlineError
from .standard_webhooks import StandardWebhooks as StandardWebhooks
from .stripe import Stripe as Stripe
from .tally import Tally as Tally
