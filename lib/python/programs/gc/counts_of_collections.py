import gc
class Thing: pass
def trash(make):
    make()
    return gc.collect()
def self_list():
    x = []
    x.append(x)
def pair():
    a, b = Thing(), Thing()
    a.b, b.a = b, a
def with_dict():
    a = Thing()
    a.me = a
    a.__dict__
def hanging():
    a = Thing()
    a.me = a
    a.items = [[1], {}, (a,)]
def a_class():
    class Local: pass
def closure():
    def inner(): return inner
def saved():
    try:
        1 / 0
    except Exception as error:
        kept = error
gc.collect()
print([trash(make) for make in (self_list, pair, with_dict, hanging, a_class, closure, saved, lambda: None)])
