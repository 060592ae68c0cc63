import operator
from operator import itemgetter, attrgetter, methodcaller
print(operator.add(1, 2), operator.iadd([1], [2]), operator.contains('abc', 'b'), operator.index(True), operator.length_hint(iter([1, 2])))
print(itemgetter(1)('abc'), itemgetter(0, 2)('abc'), attrgetter('real', 'imag')(3), methodcaller('split', ',')('a,b'), itemgetter(slice(1))('xy'))
print(itemgetter(1), attrgetter('a.b'), methodcaller('f', 1, k=2), operator.countOf([1, 1, 2], 1), operator.indexOf('abc', 'c'))
class Box: pass
b = Box(); b.inner = Box(); b.inner.x = 5
print(attrgetter('inner.x')(b), operator.not_(0), operator.is_(b, b), operator.concat('a', 'b'), operator.lt(1, 2))
for call in (lambda: itemgetter(), lambda: attrgetter(1), lambda: methodcaller(), lambda: operator.indexOf([], 1), lambda: operator.concat(1, 2)):
    try:
        call()
    except (TypeError, ValueError) as error:
        print(error)
