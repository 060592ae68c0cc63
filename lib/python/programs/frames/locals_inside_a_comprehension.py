# While a comprehension runs in the body of a module or class, `f_locals` is a view of what it laid there, and gone with it.
import sys

print('a' in [sys._getframe().f_locals for a in [0]][0])
print([sys._getframe().f_locals['a'] for a in [0]][0])
print([type(sys._getframe().f_locals).__name__ for a in [0]], type(sys._getframe().f_locals).__name__)


class Body:
    x = 5
    gone = 'a' in [sys._getframe().f_locals for a in [0]][0]
    seen = [sorted(sys._getframe().f_locals) for a in [0]][0]
    told = [sorted(locals()) for a in [0]][0]


print(Body.gone, Body.seen, Body.told)
