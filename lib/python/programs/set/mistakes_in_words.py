def t(text):
    try: print(eval(text))
    except Exception as e: print(f'{text}: {type(e).__name__}: {e}')
for text in ("{[]}", "{1}.add({})", "[] in {1}", "{1}.remove([])", "{1}.remove(9)", "{1}.remove('a')", "set().pop()", "set(3)", "set(1, 2)", "set(a=1)", "frozenset(1, 2)", "{1} | [1]",
             "{1} & 3", "{1} <= [1]", "{1} < 3", "{1}.union(3)", "{1}.update(3)", "set()[0]", "hash({1})", "frozenset([1]).add(1)", "{([],)}", "{1}.isdisjoint(3)", "{1}.issubset(3)", "{1: 2, **{}}.add(1)", "set([[1]])", "{1}.add()", "{1} + {2}"):
    t(text)
s = {1}
try: s |= [2]
except TypeError as e: print(e)
try: s.remove({1, 2})
except KeyError as e: print(repr(e))
class U:
    __eq__ = lambda self, o: True
try: {U()}
except TypeError as e: print(e)
class H:
    def __hash__(self): raise TypeError('mine')
try: {H()}
except TypeError as e: print(e)
try: {H(): 1}
except TypeError as e: print(e)
