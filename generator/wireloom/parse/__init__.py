"""parse: a family in normal form in, the IR out.

datamodel-code-generator's parser finds the structure; the normalized document supplies what the
parser does not keep. The two are walked side by side: component, property, items, values, variant.

    fact                                     comes from
    ---------------------------------------  ---------------------------------------------------
    the properties of an object, once        the parser: the fields of a model and of its bases
      allOf is merged and bases followed
    which of them are required               the parser; the document for a name that is required
                                               and nowhere described
    the type where several schemas meet      the parser
      (allOf, a union beside properties)
    the type where one schema speaks         the document: the parser drops variants that it
                                               cannot tell apart, and copies some references
    null                                     the document: normalize has one form for it
    order of properties                      the document: the parser puts the required ones first
    values of enums                          the document; the parser where only the merge knows
    formats, limits, defaults, titles,       the document: the parser rounds or loses them, so it
      descriptions, readOnly, writeOnly,       does not get to see them (``dcg``)
      deprecated, discriminators

``facts`` reads the document's part.
"""

from wireloom.parse.family import parse
from wireloom.parse.memory import Memory

__all__ = ["Memory", "parse"]
