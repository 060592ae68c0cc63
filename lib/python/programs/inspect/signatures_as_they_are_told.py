# What inspect.signature says of native functions, methods and classes, and of which it says nothing.
import datetime
import decimal
import functools
import inspect
import io
import math
import pickle
import re
import struct
import time
import zlib

for thing in (
    str.find, str.count, str.maketrans, bytes.hex, bytes.index, bytearray.rfind, int.__round__, set.update, abs, anext, open, compile,
    math.log, math.comb, math.hypot, time.sleep, time.time, time.strptime, time.clock_getres, struct.pack, functools.reduce,
    datetime.date.replace, datetime.datetime.fromtimestamp, datetime.datetime.isoformat, datetime.time.strptime,
    decimal.Context, decimal.Decimal, decimal.localcontext, zlib.compressobj, io.StringIO, io.BytesIO, re.Match.group,
    re.Pattern.sub, pickle.dumps, type((lambda: 0).__code__), (i for i in ()).send, type.__prepare__,
):
    name = getattr(thing, "__qualname__", thing)
    try:
        print(name, inspect.signature(thing))
    except (ValueError, TypeError) as error:
        print(name, type(error).__name__)
