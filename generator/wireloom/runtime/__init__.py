"""The part of a generated package that is written by hand: the same in every package.

A class of the package is a :class:`Record`: a dataclass whose module holds, in plain code, how its
fields are decoded (``_decode``) and encoded (``_encode``), and what the document requires of them
(``_rules``). A field that is more than plain JSON (another class, an enum, a list or a union of
these) is described by a :class:`Codec`. Codecs name classes and import them when the first value
comes, so a program pays only for the branches that it reads.

These modules use the standard library alone and know nothing of any one document. This one has the
names that generated modules use, and those that are public.
"""

from .branches import BranchRecord as BranchRecord
from .branches import encode_unread as encode_unread
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
from .decode import as_object as as_object
from .decode import decode_other as decode_other
from .decode import new as new
from .decode import rest as rest
from .deviations import DecodeError as DecodeError
from .deviations import Deviation as Deviation
from .deviations import EncodeError as EncodeError
from .encode import ENCODERS as ENCODERS
from .encode import finish as finish
from .enums import OpenEnum as OpenEnum
from .fixed_values import Const as Const
from .fixed_values import Enum as Enum
from .fixed_values import EnumOr as EnumOr
from .json_values import JSON_OBJECT as JSON_OBJECT
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
from .unions import OneOf as OneOf
from .unions import Tagged as Tagged
