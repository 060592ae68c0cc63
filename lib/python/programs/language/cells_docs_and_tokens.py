# Cells compare by contents, methods show their function's doc, and tokenize leaves brackets and numbers to others.
def show(function):
    try: print(function())
    except BaseException as e: print(type(e).__name__, e)
def cell(v):
    def f(): return v
    return f.__closure__[0]
def empty():
    def f(): return v
    c = f.__closure__[0]
    return c
    v = 1
show(lambda: cell(2) < cell(3))
show(lambda: cell(2) == cell(2.0))
show(lambda: empty() < cell(1))
show(lambda: empty() == empty())
show(lambda: cell(1) >= empty())
show(lambda: cell(1) < 5)
show(lambda: cell(1) == 1)
show(lambda: cell(1) < cell('a'))
show(lambda: hash(cell(1)))
class F:
    def a(self): "doc a"
    def b(self): pass
x = F()
print(x.a.__doc__, F.a.__doc__, x.b.__doc__)
F.b.__doc__ = 'set'
print(x.b.__doc__)
x.b.__func__.__doc__ = 'again'
print(x.b.__doc__)
import sys
fr = sys._getframe()
for n in ('f_trace_opcodes','f_trace_lines','f_trace','f_locals','f_back','f_code'):
    try: delattr(fr, n); print('deleted', n)
    except Exception as e: print(type(e).__name__, e)
def g():
    class My: pass
    class Sub(My, q=1): pass
show(g)
def g2():
    class My: pass
    My.__init_subclass__(1)
show(g2)
show(lambda: dict.fromkeys())
show(lambda: int.from_bytes())
show(lambda: [].append())
show(lambda: [].append(1,2))
show(lambda: ''.join(x=1))
show(lambda: list.append())
show(lambda: list.append(1,2))
show(lambda: object.__init_subclass__(1))
show(lambda: object().__reduce__(1))
def g3():
    class L(list): pass
    L().append()
show(g3)
def g4():
    class L(list): pass
    L.append()
show(g4)
import tokenize, io
def tk(s):
    try: print([(tokenize.tok_name[x.type], x.string) for x in tokenize.generate_tokens(io.StringIO(s).readline)])
    except Exception as e: print(type(e).__name__, e)
for s in (')', '(]', 'x = 01234', '0777 + 1', '"abc', "f'{x", '(', '1_', '0x', '1__0', '$', '?', '!', 'x = (1,\n  2]', '"""abc', '0b12', '08', '  x\n y', 'é = 1', '1e', '1if x', "'\\z'", 'a\\\n b', 'x;\n\n  # c\n'):
    tk(s)
