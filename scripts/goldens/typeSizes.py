"""Records what the interpreter's own types show of their structs, for lib/python/objects/type/typeSizes.ts.

    python3.14 scripts/goldens/typeSizes.py > lib/python/objects/type/typeSizes.ts

A line is a type's module and name, `__flags__`, `__basicsize__`, `__itemsize__`, `__dictoffset__` and `__weakrefoffset__`.
Types that a `class` statement made, and those of the tree of a program's text, are left out.
"""
import array, ast, asyncio, binascii, collections, contextvars, csv, datetime, decimal, functools, hashlib, io, itertools, json
import operator, pickle, queue, random, re, select, signal, socket, struct, sys, threading, types, typing, unicodedata, weakref, zlib

MANAGED = -1
HEAP = 1 << 9


def all_types():
    found, todo = set(), [object]
    while todo:
        for one in type.__subclasses__(todo.pop()):
            if one not in found:
                found.add(one)
                todo.append(one)
    return found | {object}


def is_native(one):
    if '__firstlineno__' in vars(one) or one.__module__ == 'ast':
        return False
    return not one.__flags__ & HEAP or one.__dictoffset__ != MANAGED or one.__module__ == '_asyncio'


lines = {
    f'{one.__module__}.{one.__qualname__} {one.__flags__} {one.__basicsize__} {one.__itemsize__} {one.__dictoffset__} {one.__weakrefoffset__}'
    for one in all_types()
    if is_native(one) and ' ' not in one.__qualname__
}
print('''/**
 * What the interpreter's own types show of their structs: module and name, `__flags__`, `__basicsize__`, `__itemsize__`,
 * `__dictoffset__`, `__weakrefoffset__`. Source: CPython 3.14 on 64-bit x86, by scripts/goldens/typeSizes.py.
 */
export const TYPE_SIZES = `
''' + '\n'.join(sorted(lines)) + '`')
