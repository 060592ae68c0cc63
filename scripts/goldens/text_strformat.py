"""Goldens of str.format: which parts of a template are used how, told by values that name every use of them."""

TEMPLATES = ["", "a", "{", "}", "{{", "}}", "{{}}", "{}", "{} {}", "{0} {0}", "{0} {}", "{} {0}", "{2}", "{9}", "{name}", "{none}", "{:>5}", "{!r}", "{!s:>5}", "{!a}",
             "{!x}", "{!\u00e9}", "{!", "{!r", "{!rx}", "{!r:", "{:", "{:{", "{:{}}", "{:{}}}", "{:{}{}}", "{:{:{}}}", "{0", "{0:", "{0:{1}}", "{0:{1}", "{a.b}", "{0.}",
             "{0.upper}", "{3[0]}", "{2[1]}", "{2[]}", "{2[0}", "{2[0]x}", "{2[0].}", "{d[k]}", "{d[x]}", "{d[k]:>4}", "{d[a}b]}", "{d[:]}", "{d[!]!r}", "{0[", "{{{}}}", "}{",
             "a}b", "a{b", "{}}", "{:}}", "{99999999999999999999}", "{d[99999999999999999999]}", "{\u0661}", "{name!r:^9}", "{0!r:{2}}", "{ }", "{ 0}", "{-1}", "{0x}", "{{{{", "{0}{{",
             "{x{}", "{name}{", "{nope}}", "{!r}{nope}", "{:{!x}}", "{!z:{nope}}", "{0:{:{}}}", "\U0001f600{}\U0001f600", "{d[\U0001f600]}", "{:\U0001f600>4}", "{[0]}", "{.a}", "{}{name[}",
             "{d[\u0661]}", "{d.a[b].c[0]}", "{d..a}", "{d[a]]}", "{d[[a]}", "{!r:{}{}}", "{:}", "{0:{{}}}"]
PIECES = ["{", "}", "{}", "{0}", "[", "]", "!", ":", "r", "0", "name", "x", ".", "d[k]", "{name}", "{:5}", ">", "{d.a", "{!r", "{d["]


class Named:
    def __init__(self, name):
        self._name = name

    def __getattr__(self, name):
        return Named(f"{self._name}.{name}")

    def __getitem__(self, key):
        return Named(f"{self._name}[{key!r}]")

    def __repr__(self):
        return f"repr({self._name})"

    def __str__(self):
        return f"str({self._name})"

    def __format__(self, spec):
        return f"({self._name}|{spec})"


def apply(template):
    return template.format(Named("A"), Named("B"), Named("C"), name=Named("N"), d=Named("D"))


def record(area):
    rand = area.random
    for template in TEMPLATES:
        area.add("format", apply, template)
    for _ in area.times(400):
        area.add("format", apply, "".join(rand.choice(PIECES) for _ in range(rand.randrange(1, 7))))
