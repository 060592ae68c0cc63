# A code object's file and names are objects that it keeps: each look finds the same, in nested code too.
import marshal

source = "def outer():\n    def inner(): pass\n    return inner\n"
code = compile(source, "file of the code", "exec")
outer = code.co_consts[0]
inner = next(constant for constant in outer.co_consts if hasattr(constant, "co_name"))
print(code.co_filename is outer.co_filename is inner.co_filename)
print(outer.co_name is outer.co_name, inner.co_qualname is inner.co_qualname)
again = marshal.loads(marshal.dumps(code))
print(again.co_filename is again.co_consts[0].co_filename, again.co_filename)
print(outer.__class__.co_name.__get__(outer) is outer.co_name)
