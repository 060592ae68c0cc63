"""Aliases, partial sums and files in memory let go of what they were given."""
import io
import math
import sys
from typing import TypeVar

thing = 12345.678
before = sys.getrefcount(thing)
math.fsum([thing, thing])
math.hypot(thing, 1)
math.prod([thing])
math.sumprod([thing], [thing])
text = 'a long text ' * 3
count = sys.getrefcount(text)
file = io.StringIO(text)
file.write(text)
variable = TypeVar('T')
alias = dict[str, variable][thing]
print(sys.getrefcount(thing) - before, sys.getrefcount(text) - count)
del alias
print(sys.getrefcount(thing) - before)
