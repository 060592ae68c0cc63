"""Goldens of hash values under PYTHONHASHSEED=0."""
from text_float import random_float
from text_int import random_int

ALPHABETS = ["abcdefghijklmnopqrstuvwxyz_0123456789", "aé\xff\x80\x00", "a日本語Ωé", "a😀𝒳日é", "\ud800\udfffa"]


def record(area):
    rand = area.random
    for alphabet in ALPHABETS:
        for _ in area.times(30):
            text = "".join(rand.choice(alphabet) for _ in range(rand.randrange(40)))
            text = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
            area.add("str", hash, text)
    for size in range(20):
        area.add("bytes", hash, bytes(rand.randrange(256) for _ in range(size)))
    area.add("bytes", hash, bytes(rand.randrange(256) for _ in range(700)))
    for value in [0, 1, -1, -2, 2 ** 61 - 1, 2 ** 61 - 2, 1 - 2 ** 61, -2 ** 61, 2 ** 61, 2 ** 64]:
        area.add("int", hash, value)
    for value in [0.0, -0.0, -1.0, -2.0, 0.5, float("inf"), float("-inf"), 5e-324, 1.7976931348623157e308, 2.0 ** 61, 1e16]:
        area.add("float", hash, value)
    for _ in area.times(40):
        area.add("int", hash, random_int(rand))
        value = random_float(rand)
        if value == value:
            area.add("float", hash, value)
            area.add("complex", hash, complex(value, rand.choice([-1.0, 0.0, 2.5, 1e300])))
    for _ in area.times(40):
        items = [random_int(rand) for _ in range(rand.randrange(12))]
        area.add("tuple", lambda *v: hash(v), *items)
        area.add("frozenset", lambda *v: hash(frozenset(v)), *set(items))
    area.add("frozenset", lambda *v: hash(frozenset(v)), *range(1000))
    area.add("tuple", lambda *v: hash(v), *range(1000))
