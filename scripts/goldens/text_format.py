"""Goldens of format() with the format mini-language."""
from text_float import random_float
from text_int import random_int

SPECS = [".,f", "._f", "._,f", ".,_f", ".,,f", ".__f", ",,f", "__f", "_,f", ",_f", ".", ".f", ",.10,f", ",.10_f", "030,.10_f", ".5,n", ",.3", ",", "_",
         ",s", "._s", ".3,", ",x", "_x", "_n", ".,d", "._x", ".2_f", "x", "\n", "é", "yy", "=10", "010", "<010", "x010", "x<010", "x=010", "0<10",
         "1" * 30, "." + "1" * 30, "\u0663", ".\u0663f", ".9999999999f", "z", "z.0f", "zc", "+c", "#c", ",c", "c", "5c", "05c", ".1c", "#", "+", " ", "-",
         ".1", ".1s", "d", "%", "#_X", "#010_x", "#012x", "010,", "F", "n", "😀>10", "{<5", "#r", "b", "_b", "#b", "o", "^9", "^8", "*^9", "+,d",
         "\ud800<5", "s", "5s", "=", "é^7.2", "#.0f", "#g", "#,.3", "e", ".0%", "+.1%", "0=+15,.2f", "015_x", "z+.1f", " z.2e", "zd", "<", "<<<"]


def random_spec(rand):
    def maybe(text, chance=0.3):
        return text if rand.random() < chance else ""
    return (maybe(rand.choice("*0 x<é") + rand.choice("<>=^"), 0.25) + maybe(rand.choice("<>=^"), 0.15) + maybe(rand.choice("+- ")) + maybe("z", 0.1)
            + maybe("#", 0.2) + maybe("0") + maybe(str(rand.randrange(1, 30)), 0.5) + maybe(rand.choice(",_"))
            + maybe("." + str(rand.randrange(0, 22)) + maybe(rand.choice(",_"), 0.15), 0.5)
            + rand.choice(["", "", "d", "f", "e", "g", "F", "E", "G", "%", "n", "x", "X", "o", "b", "c", "s", "f", "f"]))


def record(area):
    rand = area.random
    for spec in SPECS:
        area.add("str", format, rand.choice(["", "a", "héllo", "x😀y"]), spec)
        area.add("int", format, rand.choice([0, 5, -1234567, 2 ** 70, 65, 1114112, 0xd800]), spec)
        area.add("float", format, rand.choice([0.0, -0.0, 1.5, -1234567.891, 1e22, float("inf"), -0.04]), spec)
        area.add("complex", format, rand.choice([0j, 1 + 1j, -1.5j, complex(-0.0, -0.0), 1e5 - 2.25j]), spec)
    for _ in area.times(300):
        area.add("int", format, random_int(rand), random_spec(rand))
        area.add("float", format, random_float(rand), random_spec(rand))
    for _ in area.times(100):
        area.add("str", format, rand.choice(["", "a", "héllo", "x😀y", "abcdefghijkl"]), random_spec(rand))
        area.add("complex", format, complex(random_float(rand), random_float(rand)), random_spec(rand))
    area.add("int", format, 10 ** 400, "f")
    area.add("int", format, 10 ** 4300, "d")
    area.add("int", format, 10 ** 4300, "")
    area.add("float", format, float("nan"), "z010")
    area.add("str", format, "a", "9999999999999")
