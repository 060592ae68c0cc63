def t(text):
    try: print(eval(text))
    except Exception as e: print(f'{text}: {type(e).__name__}: {e}')
for text in ("[1][2]", "list('a')['a']", "list('a')[None]", "[][2**70]", "[].pop()", "[1].pop(5)", "[1].remove(3)", "[1].index(3)", "[1] + (1,)",
             "[1] * 'a'", "[1] * 2.0", "[1] < (1,)", "list(3)", "list(a=1)", "list(1, 2)", "[].append()", "[].append(1, 2)", "[].insert(1)",
             "[].extend(3)", "[1, 'a'].sort()", "[1][::0]", "[1]['a':]", "hash([])", "list.append(3, 4)", "[1].index(1, 'a')"):
    t(text)
a = [1]
for key, value in ((3, 1), ('x', 1), (-2, 1)):
    try: a[key] = value
    except Exception as e: print(type(e).__name__, e)
try: del a[3]
except IndexError as e: print(e)
