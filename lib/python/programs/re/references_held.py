import gc
import re
import sys
import weakref


class Text(str):
    pass


text = Text('abc')
p = re.compile('(?P<x>b)')
before = sys.getrefcount(p)
m = p.search(text)
print(sys.getrefcount(p) - before, m.string is text, gc.get_referents(m) == [text, p] or gc.get_referents(m)[1:] == [text, p])
w = weakref.ref(text)
del text
print(w() is m.string)
del m
print(w(), sys.getrefcount(p) - before)
m = p.search('abc')
print(m.regs is m.regs, m.re is p, gc.is_tracked(m), gc.is_tracked(p))
it = p.finditer('abab')
print(sys.getrefcount(p) - before)
del it, m
print(sys.getrefcount(p) - before, weakref.ref(p)() is p)
