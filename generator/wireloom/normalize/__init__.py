"""normalize: a family of schemas in, the same family in one plain form out.

The result is JSON Schema 2020-12 that a validator understands as the authors meant it, in a normal
form that later steps can rely on. A schema is one of

    {}                                   any value
    {$ref: "#/components/schemas/NAME"}  a component, always present
    {enum: [...]}                        scalars, distinct, at least one, no null
    {type: NAME, ...}                    one type, and only keywords that mean something beside it
    {anyOf: [...]}                       two variants or more; null, where allowed, is the last one
    {allOf: [...], ...}                  a real merge, left to ``parse``

together with annotations (``title``, ``description``, ``default``, ``deprecated``, ``readOnly``,
``writeOnly``). ``oneOf`` is written as ``anyOf``; ``discriminator`` stays beside it, as an
annotation.

Which keywords are kept is a table in ``keywords``; the quirks of real documents are a table in
``rules``, and their code is in a module for each topic.
"""

from wireloom.normalize.rules import ROUTINE, RULES
from wireloom.normalize.walk import Normalized, normalize

__all__ = ["ROUTINE", "RULES", "Normalized", "normalize"]
