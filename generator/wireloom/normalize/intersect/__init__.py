"""intersect: schemas that must all hold, written as one plain schema.

``allOf``, and a union with keywords beside it, say that several schemas hold for one value. This
step writes the intersection of these schemas in the normal form, so that later steps see one schema
for each place:

- ``keywords``: the intersection of two schemas of one type, keyword by keyword;
- ``components``: what components refer to, and which components extend which;
- ``merge``: references, unions and objects; the walk over all components.

The intersection of two schemas accepts a value exactly if both accept it (JSON Schema 2020-12,
Core, 10.2.1.1). Where the normal form has no schema for that, the result accepts more, and the
original schemas are kept under ``x-wireloom-checks`` beside it: they hold as well.
"""

from wireloom.normalize.intersect.merge import Intersection

__all__ = ["Intersection"]
