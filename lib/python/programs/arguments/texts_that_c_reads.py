"""Texts that C reads as its own have no null character and no lone surrogate, and arguments are all read before any is used."""
import _codecs
import _locale
import contextvars
import functools
import zlib
import _symtable
import _weakref


def told(call, *args, **keywords):
    try:
        print(ascii(call(*args, **keywords)))
    except BaseException as error:
        print(type(error).__name__, ascii(str(error)))


values = [1, None, "word", b"word", "\ud800", "nu\0ll"]

print("messages")
for value in values:
    told(_locale.gettext, value)
    told(_locale.dgettext, value, "other")
    told(_locale.dgettext, "domain", value)
    told(_locale.dgettext, value, value)
    told(_locale.dcgettext, "domain", "text", value)
    told(_locale.bindtextdomain, value, None)
    told(_locale.bindtextdomain, "domain", value)
    told(_locale.bind_textdomain_codeset, "domain", value)
    told(_locale.strcoll, value, 1)
    told(_locale.strxfrm, value)
told(_locale.dcgettext, "domain", "text", 2**31)
told(_locale.textdomain, "\ud800")

print("codecs")
for name in ["ascii", "escape", "readbuffer", "utf_7", "utf_8", "utf_16", "utf_32_le", "unicode_escape"]:
    encode = getattr(_codecs, name + "_encode")
    print(name)
    for value in values:
        told(encode, b"a" if name == "escape" else "a", value)
told(_codecs.utf_16_encode, "a", 1, "order")
told(_codecs.utf_32_encode, "a", "strict", 2**31)
told(_codecs.charmap_build, "")

print("types")
told(contextvars.ContextVar, "a", 1)
told(contextvars.ContextVar, "a", 1, 2)
told(contextvars.ContextVar, "a", 1, default=1)
cached = type(functools.lru_cache(len))
told(cached)
told(cached, 1, 2)
told(cached, len, 2, 3, 4, 5)
told(cached, len, 2, 3, typ=1)
told(zlib._ZlibDecompressor, 2**31)
told(zlib._ZlibDecompressor, -(2**31) - 1)
told(zlib._ZlibDecompressor, 2**63)
told(zlib.decompressobj, 2**63)
told(_symtable.symtable, 2, "name", None)
told(_symtable.symtable, 2, 3, "exec")
told(_symtable.symtable, 2, "name", "e\0")
told(_symtable.symtable, 2, "name", "other")
told(_weakref._remove_dead_weakref, {}, [])


class Text(str):
    pass


for text in ["a", "\xe9", Text("a"), Text("\xe9")]:
    print(type(iter(text)).__name__, list(text))
