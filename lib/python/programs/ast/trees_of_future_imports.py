"""Features that no Python has are refused also where only the tree is asked for; imports that come too late are not."""
import ast

for source in (
    "from __future__ import nope",
    "from __future__ import braces",
    "from __future__ import annotations, division",
    "'says'\nfrom __future__ import division, nope",
    "x = 1\nfrom __future__ import division",
    "x = 1\nfrom __future__ import nope",
    "from .__future__ import nope",
    "return",
):
    for mode, optimize in ("exec", -1), ("exec", 1), ("single", -1):
        try:
            print(type(ast.parse(source, "text", mode, optimize=optimize)).__name__, mode, optimize)
        except SyntaxError as error:
            print(repr(error), error.lineno, error.offset, error.end_offset, error.text, error.filename)
