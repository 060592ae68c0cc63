# What the compiler refuses shows its line only where a file of that name has it; what the parser refuses always does.

for source in 'return "ä"', "x = 1\nbreak", "def f(a, a): pass", "class A:\n  return", "from __future__ import x", "a b", "x = 5 = 3":
    for name in "<string>", __file__:
        try:
            compile(source, name, "exec")
        except SyntaxError as error:
            print(error.msg, repr(error.text), error.lineno, error.offset, error.end_lineno, error.end_offset)
