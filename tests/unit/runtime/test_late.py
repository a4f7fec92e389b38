"""Classes are laid out quickly and completed late: nobody who uses them can tell."""

from __future__ import annotations

import copy
import dataclasses
import enum
import inspect
import pickle
import re
import sys
from pathlib import Path
from typing import Any

import pytest
import vapi_messages
from support import PACKAGE
from test_package import find_python, run_alone
from vapi_messages import Deviation, OpenEnum, Record

NAMES: list[str] = [name for name in dir(vapi_messages) if name[0].isupper()]
PUBLIC: list[Any] = [getattr(vapi_messages, name) for name in NAMES]
CLASSES = [each for each in PUBLIC if inspect.isclass(each) and issubclass(each, Record)]
ENUMS = [each for each in PUBLIC if inspect.isclass(each) and issubclass(each, OpenEnum)]


def attributes(each: Any) -> set[str]:
    return {*vars(each)}


INHERITED = {
    "extra": "rt.field(default_factory=dict[str, Any])",
    "_nulls": "rt.field(default=(), repr=False, compare=False)",
}
"""What each class has of Record, as it would stand in the class itself."""


def as_the_standard_library_makes_it(cls: Any) -> Any:
    """The class of the same source, made by the standard library's own decorator."""
    source = Path(inspect.getfile(cls)).read_text(encoding="utf-8")
    assert "rt.dataclass(" in source
    methods = re.search(r"^    (?:@|def )", source, re.MULTILINE)
    assert methods is not None
    fields, rest = source[: methods.start()], source[methods.start() :]
    for name, default in INHERITED.items():
        own = re.search(rf"^    {name}: .*\n", fields, re.MULTILINE)
        fields = fields.replace(own[0], "") if own else fields
        fields += own[0] if own else f"    {name}: {Record.__annotations__[name]} = {default}\n"
    source = (fields + rest).replace("rt.dataclass(", "dataclasses.dataclass(")
    source = source.replace("rt.field(", "dataclasses.field(")
    module: dict[str, Any] = {
        "__name__": cls.__module__,
        "__package__": cls.__module__.rpartition(".")[0],
        "dataclasses": dataclasses,
    }
    exec(compile(source, inspect.getfile(cls), "exec"), module)  # noqa: S102 - our own text
    del module[cls.__name__].extra  # a slot, where ours is a property of Record
    return module[cls.__name__]


@pytest.mark.parametrize(
    "cls",
    [*[each for each in CLASSES if each is not Record][::12], vapi_messages.OpenAIMessage],
    ids=lambda cls: cls.__name__,
)
def test_a_class_is_what_the_standard_library_makes(cls: Any) -> None:
    expected = as_the_standard_library_makes_it(cls)
    assert inspect.signature(cls) == inspect.signature(expected)
    assert repr(dataclasses.fields(cls)) == repr(dataclasses.fields(expected))
    assert repr(cls.__dataclass_params__) == repr(expected.__dataclass_params__)
    # ``copyreg`` remembers the slots of a class that was pickled before, in another test.
    assert attributes(cls) - attributes(expected) <= {"__slotnames__"}
    assert attributes(expected) - attributes(cls) <= {"__weakref__"}
    assert {*vars(cls)["__slots__"], "extra"} == {*vars(expected)["__slots__"]}
    for name in ("__match_args__", "__hash__", "__doc__"):
        assert vars(cls)[name] == vars(expected)[name]
    assert Record.__annotations__ | cls.__annotations__ == expected.__annotations__
    assert inspect.signature(cls.__eq__) == inspect.signature(expected.__eq__)
    assert repr(cls.from_dict({"new": None})) == repr(expected.from_dict({"new": None}))


def test_an_enum_is_what_the_standard_library_makes() -> None:
    for cls in ENUMS:
        if cls is not OpenEnum:
            members: Any = {name: each.value for name, each in cls.__members__.items()}
            assert_alike(cls, make_plain(cls.__name__, members))


class Plain(str, enum.Enum):
    """An enum without members, for the standard library to add some."""


make_plain: Any = Plain


def assert_alike(cls: Any, expected: Any) -> None:
    assert list(cls.__members__) == list(expected.__members__)
    assert [each.value for each in cls] == [each.value for each in expected]
    assert len(cls) == len(expected) > 0
    assert attributes(expected) - attributes(cls) <= {"__reduce_ex__", "__format__", "__str__"}
    for name, twin in expected.__members__.items():
        member = cls[name]
        assert member is getattr(cls, name) is cls(twin.value) is cls(member)
        assert member is copy.deepcopy(member) is pickle.loads(pickle.dumps(member))  # noqa: S301
        assert member in cls
        assert attributes(member) == attributes(twin)
        assert (member.name, member.value) == (twin.name, twin.value)


def test_an_enum_may_be_anything_that_the_standard_library_takes() -> None:
    class Mixed(OpenEnum):
        ONE = "1"
        uno = "1"
        TWO = "2"

        def shout(self) -> str:
            return f"{self}!"

    assert list(Mixed.__members__) == ["ONE", "uno", "TWO"]
    assert Mixed["uno"] is Mixed.ONE
    assert Mixed("2").shout() == "2!"
    assert not Mixed("3").is_known


def test_two_names_of_one_value_are_one_member() -> None:
    class Twice(OpenEnum):
        ONE = "1"
        UNO = "1"

    assert Twice["UNO"] is Twice.ONE is Twice("1")
    assert [each.name for each in Twice] == ["ONE"]
    assert list(Twice.__members__) == ["ONE", "UNO"]


FRESH = """
import vapi_messages as v
message = v.ServerMessage.from_json('{"message": {"type": "hang", "call": {"id": "1"}}}').message
assert message.to_dict() == {"type": "hang", "call": {"id": "1"}}
"""


def run_beside_the_package(program: str, python: str = sys.executable) -> str:
    start = "import sys; sys.path.insert(0, sys.argv[1])\n"
    return run_alone(start + program, str(PACKAGE.parent), python=python)


def test_reading_and_writing_make_no_dataclass() -> None:
    assert run_beside_the_package(FRESH + "print('dataclasses' in sys.modules)") == "False\n"


FIRST_USES = [
    "assert v.Call(org_id='1', id='2', created_at='', updated_at='').id == '2'",
    "assert repr(message).startswith('ServerMessageHang(')",
    "assert message == v.ServerMessageHang.from_dict(message.to_dict())",
    "assert message != v.Call.from_dict({})",
    "import dataclasses; assert dataclasses.is_dataclass(message)",
    "import dataclasses; assert 'call' in {f.name for f in dataclasses.fields(message)}",
    "import dataclasses; assert dataclasses.replace(message, call=None).call is None",
    "import dataclasses; assert dataclasses.asdict(message)['type'] == 'hang'",
    "import copy; assert sys.version_info < (3, 13) or copy.replace(message, call=None) != message",
    "import inspect; assert 'call' in inspect.signature(v.ServerMessageHang).parameters",
    "import inspect; assert 'call' in inspect.signature(v.ServerMessageHang.__init__).parameters",
    "assert v.ServerMessageHang.__match_args__ == ()",
    "from typing import Hashable; assert not isinstance(message, Hashable)",
    "import pickle, copy; assert pickle.loads(pickle.dumps(message)) == copy.deepcopy(message)",
    """
class Mine(v.CreateCustomerDTO):
    def __init__(self, number):
        super().__init__(number=number)
        self.seen = True
assert Mine('1').number == '1'
""",
    """
import dataclasses
@dataclasses.dataclass(kw_only=True)
class Mine(v.CreateCustomerDTO):
    note: str = 'x'
assert (Mine(number='1').number, Mine().note) == ('1', 'x')
""",
    """
match message:
    case v.ServerMessageHang(call=v.Call(id=number)):
        assert number == '1'
""",
    """
import pickle
import re
there = v.Deviation('/a', 'type', 'a string', '1')
assert there == pickle.loads(pickle.dumps(there)) and hash(there) is not None
""",
    """
match v.Call.deviations([])[0]:
    case v.Deviation(pointer, rule):
        assert (pointer, rule) == ('', 'type')
""",
]


@pytest.mark.parametrize("version", ["3.10", "3.11", "3.12", "3.13", "3.14"])
def test_the_first_use_may_be_any(version: str) -> None:
    python = find_python(version)
    if python is None:
        pytest.skip(f"no Python {version} found, neither on the PATH nor by pyenv")
    assert run_beside_the_package(EACH, python) == f"{len(FIRST_USES)}\n"


EACH = f"""
uses = 0
for first_use in {FIRST_USES!r}:
    for name in [name for name in sys.modules if name.startswith("vapi_messages")]:
        del sys.modules[name]  # in place of a process for each
    exec("import sys" + {FRESH!r} + first_use, {{"__name__": "__main__"}})
    uses += 1
print(uses)
"""


def test_a_deviation_that_comes_out_of_a_pickle_first() -> None:
    stored = pickle.dumps(Deviation("/a", "type", "a string", "1"))
    script = f"import pickle; print(pickle.loads({stored!r}))"
    assert run_beside_the_package(script) == "/a: type: expected a string, found 1\n"


def test_a_deviation_stays_as_it_is() -> None:
    deviation: Any = Deviation("/a", "type", "a string", "1")
    with pytest.raises(dataclasses.FrozenInstanceError):
        deviation.rule = "null"
    assert {deviation: 1}[Deviation("/a", "type", "a string", "1")] == 1
    assert dataclasses.asdict(deviation)["rule"] == "type"


def test_threads_may_be_first_together() -> None:
    assert run_beside_the_package(THREADS) == "8 True\n"


THREADS = """
import threading
import vapi_messages as v

sys.setswitchinterval(1e-6)
gate, made = threading.Barrier(8), []

def first():
    gate.wait()
    made.append(v.ServerMessageHang(type="hang"))

threads = [threading.Thread(target=first) for _ in range(8)]
for each in threads:
    each.start()
for each in threads:
    each.join()
print(len(made), all(each == made[0] for each in made))
"""
