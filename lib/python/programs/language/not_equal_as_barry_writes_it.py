from __future__ import barry_as_FLUFL
import __future__
print(1 <> 2, eval("1 <> 1"))
code = "from __future__ import barry_as_FLUFL\n2 {0} 3"
for op in '<>', '!=', '< >', '==':
    for flags in 0, __future__.CO_FUTURE_BARRY_AS_BDFL:
        for text in code, "2 {0} 3", "from .__future__ import barry_as_FLUFL;2 {0} 3", "from __future__ import (annotations, barry_as_FLUFL);2 {0} 3", "2 {0} 3\nfrom __future__ import barry_as_FLUFL":
            try:
                print(bool(compile(text.format(op), 'f', 'exec', flags).co_flags & 0x400000))
            except SyntaxError as e:
                print(e.msg, e.lineno, e.offset, e.end_offset, e.text)
