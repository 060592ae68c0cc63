"""Built-in functions and descriptors are counted and tracked as other objects are; the interpreter's own names are immortal."""
import gc
import sys

IMMORTAL = 3221225472
functions = [sum, repr, isinstance, str.upper, gc.collect, object.__init__]
before = [sys.getrefcount(function) for function in functions]
more = [functions, functions[:], {function: function for function in functions}]
print([sys.getrefcount(function) - count for function, count in zip(functions, before)])
print([gc.is_tracked(function) for function in functions], sys._is_immortal(sum))
print([sys.getrefcount(word) == IMMORTAL for word in ("append", "self", "result", "file", "path", "items", "args", "count")])
print([sys.getrefcount(word) == IMMORTAL for word in ("apple", "my_own_name", "hello_world")])
blocks = sys.getallocatedblocks()
kept = [object() for _ in range(1000)]
print(990 < sys.getallocatedblocks() - blocks < 1050)
