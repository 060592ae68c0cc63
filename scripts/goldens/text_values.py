"""Values and cases of the goldens of lib/python/text, as JSON: the other side is lib/python/text/goldens/replay.ts."""
import json
import random

SAFE = 2 ** 53


def encode(value):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return value if abs(value) < SAFE else {"i": str(value) if abs(value) < 10 ** 4000 else hex(value)}
    if isinstance(value, float):
        return {"f": repr(value)}
    if isinstance(value, complex):
        return {"c": [repr(value.real), repr(value.imag)]}
    if isinstance(value, (bytes, bytearray)):
        return {"b": value.decode("latin-1")}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {"d": [[encode(k), encode(v)] for k, v in value.items()]}
    raise TypeError(type(value))


def outcome(function, args):
    try:
        return encode(function(*args))
    except UnicodeError as e:
        return {"e": type(e).__name__, "m": str(e), "at": [e.encoding, e.start, e.end, e.reason]}
    except Exception as e:
        return {"e": type(e).__name__, "m": str(e)}


class Area:
    """Collects cases [name, args, outcome] without repeats."""

    def __init__(self, name, scale):
        self.name, self.scale, self.cases, self.seen = name, scale, [], set()
        self.random = random.Random(name)

    def add(self, name, function, *args):
        key = json.dumps([name, encode(args)])
        if key not in self.seen:
            self.seen.add(key)
            self.cases.append([name, encode(args), outcome(function, args)])

    def times(self, count):
        return range(round(count * self.scale))
