"""While weak references hear that their object died, they wait in a tuple with their callbacks: the collector counts it once for each length."""
import gc
import weakref

gc.collect()


class Slots:
    __slots__ = ('name', '__weakref__')

    def speak(self):
        pass


def heard(reference):
    pass


count = gc.get_count
seen = []
for times in range(3):
    for many in (0, 1, 2, 3, 4, 11, 12):
        held = Slots()
        before = count()
        references = [weakref.ref(held, heard) for _ in range(many)]
        made = count()
        held = None
        seen.append((many, 'with callbacks', before, made, count()))
        held = Slots()
        references = [weakref.ref(held), weakref.ref(held, heard), weakref.proxy(held)]
        made = count()
        held = None
        seen.append(('of every kind', made, count()))

held = Slots()
first = weakref.WeakMethod(held.speak)
second = weakref.WeakMethod(held.speak)
before = count()
held = None
seen.append(('bound methods', before, count(), first(), second()))
for line in seen:
    print(*line)
