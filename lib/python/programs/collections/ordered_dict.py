from collections import OrderedDict
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
o.move_to_end('a'); o.move_to_end('c', last=False)
print(o, list(reversed(o)), o.keys(), o.values(), o.items())
print(o == OrderedDict(a=1, b=2, c=3), o == dict(a=1, b=2, c=3), o.popitem(), o.popitem(last=False), o)
print(o | {'x': 9}, OrderedDict.fromkeys('xy', 0), o.setdefault('n', 5), o.pop('n'), o.pop('n', 'none'), o.copy())
for call in (lambda: OrderedDict().popitem(), lambda: o.pop('zz'), lambda: o.move_to_end('zz')):
    try:
        call()
    except KeyError as error:
        print(error)
