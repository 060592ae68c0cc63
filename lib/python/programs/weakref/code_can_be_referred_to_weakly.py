"""Code objects can be referred to weakly: a debugger keeps what it knows of their lines beside them."""
import bdb
import gc
import weakref

namespace = {}
exec("def f(a):\n    b = a\n    return b", globals(), namespace)
code = namespace["f"].__code__
first = weakref.ref(code)
second = weakref.ref(code, lambda reference: print("gone", reference() is None))
print(first() is code, weakref.ref(code) is first, weakref.getweakrefcount(code), len(weakref.getweakrefs(code)))
lines = weakref.WeakKeyDictionary()
lines[code] = {line for _, _, line in code.co_lines()}
print(len(lines), lines[namespace["f"].__code__])
del code
print(first() is not None)
namespace.clear()
gc.collect()
print(first(), len(lines))
print(weakref.proxy(bdb.Bdb.run.__code__).co_name)


def work(a):
    x = a
    return x


class Stops(bdb.Bdb):
    def user_line(self, frame):
        print("line", frame.f_lineno - work.__code__.co_firstlineno, frame.f_code.co_name, frame.f_locals)
        self.set_continue()


stops = Stops()
line = work.__code__.co_firstlineno + 2
print(stops.set_break(__file__, line, cond="a == 2"))


def main():
    for i in range(4):
        work(i)


stops.runcall(main)
print(stops.get_all_breaks()[stops.canonic(__file__)] == [line])
