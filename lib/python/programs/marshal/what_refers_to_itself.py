import marshal
def t(x, name, least=0):
    for v in range(least, 6):
        try: r = marshal.dumps(x, v)
        except Exception as e: r = (type(e).__name__, str(e))
        print(name, v, r)
def f(): return 1234.5
a = []; code = f.__code__.replace(co_consts=f.__code__.co_consts + (a,)); a.append(code); t(code, 'code', 3)
a = slice([], None); a.start.append(a); t(a, 'slice')
a = slice(None, []); a.stop.append(a); t([a], 'slice in list')
a = ([],); a[0].append(a); t(a, 'tuple', 3)
a = []; a.append(a); t(a, 'list')
a = {}; a[1] = a; t(a, 'dict', 3)
a = []; a.append((a, a)); t(a, 'list of tuple of', 3)
a = []; a.append(slice(a)); t(a, 'list of slice of')
a = []; s= slice(1,2); a.append(s); a.append(s); t(a, 'shared slice')
class Item:
    def __hash__(self): return 0
    def __buffer__(self, flags):
        change(sample)
        return memoryview(b'abc')
def grow(s): s.update(range(1000, 1400))
def shrink(s): s.difference_update(range(1, 60))
for change in grow, shrink:
    sample = {Item()}; sample.update(range(1, 10)); 
    try: print(marshal.dumps(sample)[:20])
    except Exception as e: print(type(e), e)
def grow(s):
    s.update(dict.fromkeys(range(1000, 1010)))
def shrink(s): s.pop(1, 0)
def chg(s): s[1] = 7
for change in grow, shrink, chg:
    sample = {0: Item(), 1: 2, 3: 4}
    try: print(marshal.dumps(sample))
    except Exception as e: print(type(e), e)
for d in [b'\xa8\x01\x00\x00\x00[\x01\x00\x00\x00r\x00\x00\x00\x00', b'\xfbr\x00\x00\x00\x00N0', b'\xbc\x01\x00\x00\x00r\x00\x00\x00\x00', 
            b'\xba[\x01\x00\x00\x00r\x00\x00\x00\x00NN',
            b'\xbe\x01\x00\x00\x00r\x00\x00\x00\x00', # frozenset({<R>})
            b'\xbar\x00\x00\x00\x00NN', b'\xa8\x02\x00\x00\x00[\x01\x00\x00\x00r\x00\x00\x00\x00', b'\xa8\x02\x00\x00\x00[\x01\x00\x00\x00r\x00\x00\x00\x000',]:
    try: print(marshal.loads(d))
    except Exception as e: print(type(e), e)
