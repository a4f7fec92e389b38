"""The part of a generated package that is written by hand: the same in every package.

A class of the package is a :class:`Record`: a dataclass whose module holds, in plain code, how its
attributes are set from a JSON object (``_fill``), and a table that pairs each JSON key with a
:class:`Codec` (``_rules``). A codec says how a value is decoded and what the document requires of
it. Codecs name classes and import them when the first value comes, so a program pays only for the
branches that it reads. Encoding and checking work from the table.

These modules use the standard library alone and know nothing of any one document. This one has the
names that generated modules use, and those that are public.
"""

from .branches import BranchRecord as BranchRecord
from .codecs import ANY as ANY
from .codecs import BOOLEAN as BOOLEAN
from .codecs import NO_SUCH_KEY as NO_SUCH_KEY
from .codecs import NULL as NULL
from .codecs import Codec as Codec
from .containers import OBJECT as OBJECT
from .containers import Array as Array
from .containers import Map as Map
from .containers import Nullable as Nullable
from .containers import Ref as Ref
from .date_time import DateTime as DateTime
from .decode import Get as Get
from .decode import as_object as as_object
from .deviations import DecodeError as DecodeError
from .deviations import Deviation as Deviation
from .deviations import EncodeError as EncodeError
from .enums import OpenEnum as OpenEnum
from .fixed_values import Const as Const
from .fixed_values import Enum as Enum
from .fixed_values import EnumOr as EnumOr
from .late_dataclass import dataclass as dataclass
from .late_dataclass import field as field
from .loading import load_all as load_all
from .loading import load_name as load_name
from .reader import Reader as Reader
from .record import Record as Record
from .rules import Rules as Rules
from .rules import has_typed_extra as has_typed_extra
from .rules import json_keys as json_keys
from .scalars import DATE_TIME as DATE_TIME
from .scalars import INTEGER as INTEGER
from .scalars import NUMBER as NUMBER
from .scalars import TEXT as TEXT
from .scalars import DateTimeText as DateTimeText
from .scalars import Integer as Integer
from .scalars import Number as Number
from .scalars import Text as Text
from .unions import BestFit as BestFit
from .unions import ByJsonType as ByJsonType
from .unions import Tagged as Tagged
