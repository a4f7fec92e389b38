"""parse: a family in normal form in, the IR out.

Each place of the family is one schema, without merges (``normalize``). The types are read from it:

    fact                                        comes from
    ------------------------------------------  ------------------------------------------------
    the fields of each object, and which of     datamodel-code-generator's parser (``dcg``)
      them are required
    the type of a place, and the order of       the structure of the schema (``builder``)
      properties, variants and values
    formats, limits, defaults, titles,          the other keywords (``facts``)
      descriptions, readOnly, writeOnly,
      deprecated, discriminators
"""

from wireloom.parse.family import parse

__all__ = ["parse"]
