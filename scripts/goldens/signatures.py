"""Records what CPython's `__text_signature__` says where ours, read from the definitions of native functions, says something else.

    npx heaproom run scripts/goldens/signatures.py > /tmp/ours
    python3.14 scripts/goldens/signatures.py /tmp/ours > lib/python/objects/native/signatureTable.ts

The table must be empty (`export const toldSignatures = ''`) when ours are listed.
"""

import importlib
import sys
import types

MODULES = """builtins sys math cmath time itertools collections functools operator types _thread struct zlib marshal gc array
unicodedata binascii select posix _codecs atexit _io re _sre random _random decimal datetime _json _csv bisect heapq
_statistics _string _weakref contextvars _symtable _warnings _typing _queue _abc _opcode _pickle pyexpat hashlib _asyncio _md5
_sha1 _sha2 _sha3 _blake2 weakref string""".split()
METHODS = (
    types.MethodDescriptorType,
    types.ClassMethodDescriptorType,
    types.BuiltinFunctionType,
    types.WrapperDescriptorType,
    staticmethod,
)


def signatures():
    """Full names and what is told; '-' where there is no such attribute."""
    found = {}
    for module in MODULES:
        try:
            members = vars(importlib.import_module(module)).values()
        except ImportError:
            continue
        for member in members:
            if isinstance(member, types.BuiltinFunctionType) and not isinstance(member.__self__, type):
                found[f"{member.__module__}.{member.__name__}"] = text_of(member)
            elif isinstance(member, type):
                of_class(found, member)
    return found


def of_class(found, cls):
    name = f"{cls.__module__}.{cls.__qualname__}"
    found[name] = text_of(cls)
    for key, member in vars(cls).items():
        if isinstance(member, METHODS):
            found[f"{name}.{key}"] = text_of(member)


def text_of(thing):
    return getattr(getattr(thing, "__func__", thing), "__text_signature__", "-")


def read(path):
    with open(path) as file:
        return dict(eval(line) for line in file)


def main():
    if len(sys.argv) == 1:
        for item in signatures().items():
            print(item)
        return
    ours = read(sys.argv[1])
    lines = [
        f"{name} {text or ''!r}"
        for name, text in sorted(signatures().items())
        if name in ours and "-" not in (text, ours[name]) and text != ours[name]
    ]
    print("/** What CPython tells of calls where definitions here say something else; recorded by scripts/goldens/signatures.py. */")
    print("export const toldSignatures = String.raw`" + "\n".join(lines) + "`")


main()
