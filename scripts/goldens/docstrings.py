"""Writes lib/python/objects/docstringTable.ts: what CPython says of its built-in functions, types and modules.

    python3.14 scripts/goldens/docstrings.py

One entry for each docstring, behind the names of all that say it: `module`, `module.function()`, `module.type`,
`module.type.attribute`. What nearly every type says of a special method, and a class of a program of its `__dict__`, stands once,
under `.name`.
"""
import importlib
import pathlib
import types
from collections import Counter, defaultdict

PLACE = pathlib.Path(__file__).resolve().parents[2] / "lib" / "python" / "objects" / "docstringTable.ts"
MODULES = """
_abc _ast _asyncio _bisect _blake2 _codecs _collections _contextvars _csv _datetime _decimal _functools _hashlib _heapq _imp _io _json _locale _md5
_opcode _operator _pickle _posixsubprocess _queue _random _sha1 _sha2 _sha3 _signal _socket _sqlite3 _sre _stat _statistics _string _struct
_symtable _thread _tokenize _tracemalloc _types _typing _uuid _warnings _weakref _zoneinfo array atexit binascii builtins cmath errno
fcntl gc grp itertools marshal math posix pwd pyexpat resource select sys time unicodedata zlib
""".split()
DESCRIPTORS = (
    types.MethodDescriptorType,
    types.WrapperDescriptorType,
    types.GetSetDescriptorType,
    types.MemberDescriptorType,
    types.ClassMethodDescriptorType,
    types.BuiltinFunctionType,
    staticmethod,
)
#: Special methods that are written here as methods, which have their own docstrings.
METHODS = ("__buffer__", "__release_buffer__")
#: Begins an entry: no docstring has it.
MARK = "\xb6"


def all_types():
    found, waiting = set(), [object]
    while waiting:
        cls = waiting.pop()
        if cls not in found:
            found.add(cls)
            waiting += type.__subclasses__(cls)
    return sorted((cls for cls in found if "__firstlineno__" not in vars(cls)), key=full_name)


def full_name(cls):
    return f"{cls.__module__}.{cls.__qualname__}"


def common_words(classes):
    """What most types say of a special method, by its name."""
    said = defaultdict(Counter)
    for cls in classes:
        for name, value in vars(cls).items():
            if isinstance(value, types.WrapperDescriptorType) and name not in METHODS:
                said[name][value.__doc__] += 1
    return {name: words.most_common(1)[0][0] for name, words in sorted(said.items())}


def plain_class():
    class Plain:
        pass

    return Plain


def of_owners(modules, classes):
    yield from ((name, module.__doc__) for name, module in modules.items())
    yield from ((full_name(cls), cls.__doc__) for cls in classes)


def of_members(modules, classes):
    common = common_words(classes)
    yield from ((f".{name}", doc) for name, doc in common.items())
    yield from ((f".{name}", vars(plain_class())[name].__doc__) for name in ("__dict__", "__weakref__"))
    for name, module in modules.items():
        for key, value in sorted(vars(module).items()):
            if isinstance(value, types.BuiltinFunctionType):
                yield f"{name}.{key}()", value.__doc__
    for cls in classes:
        for name, value in sorted(vars(cls).items()):
            if name != "__doc__" and isinstance(value, DESCRIPTORS):
                is_common = isinstance(value, types.WrapperDescriptorType) and common.get(name) == value.__doc__
                yield f"{full_name(cls)}.{name}", None if is_common else value.__doc__


def literal(docstrings):
    entries = {name: doc for name, doc in docstrings if isinstance(doc, str)}
    assert not any(MARK in doc for doc in entries.values())
    names = defaultdict(list)
    for name, doc in entries.items():
        names[doc].append(name)
    text = "".join(f"{MARK}{' '.join(named)}\n{doc}\n" for doc, named in names.items())
    for char in "\\`":
        text = text.replace(char, "\\" + char)
    return "`" + text.replace("${", "\\${") + "`"


def main():
    modules = {name: importlib.import_module(name) for name in MODULES}
    classes = all_types()
    PLACE.write_text(
        "/** Written by scripts/goldens/docstrings.py from CPython 3.14: see docstrings.ts. */\n"
        f"export const ownerDocstrings = {literal(of_owners(modules, classes))}\n\n"
        f"export const memberDocstrings = {literal(of_members(modules, classes))}\n"
    )


main()
