def t(text):
    try: print(eval(text))
    except Exception as e: print(f'{text}: {type(e).__name__}: {e}')
def f(**k): return k
class M:
    def keys(self): return ['a', 1]
    def __getitem__(self, k): return k
for text in ("{}[1]", "{}['a']", "{[]: 1}", "{}[[]]", "{}.get({})", "[] in {}", "{([],): 1}", "{}.pop(1)", "{}.pop([])", "{1: 2}.pop([])", "{}.popitem()",
             "dict(3)", "dict([1])", "dict([(1, 2, 3)])", "dict([(1,)])", "{}.update(3)", "{**3}", "{} | []", "dict(1, 2)", "{}.update(1, 2)", "{}.get()", "{}.setdefault()",
             "{}.fromkeys()", "{}.fromkeys(3)", "dict.fromkeys([[]])", "{1: 2}[1:2]", "{} < {}", "hash({})", "{}.setdefault([], 1)",
             "f(**{'a': 1}, **{'a': 2})", "f(a=1, **M())", "f(**3)", "f(**{1: 2})", "f(**{1: 2}, **{1: 3})", "(lambda **k: k)(**{'z': 1}, **{'z': 2})"):
    t(text)
d = {}
try: del d['gone']
except KeyError as e: print(repr(e), e.args)
try: d |= 3
except TypeError as e: print(e)
