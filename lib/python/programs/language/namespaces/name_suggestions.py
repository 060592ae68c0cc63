counter = 1
total_value = 2


def f():
    local_name = 1
    return locl_name


class C:
    attribute = 1
    def method(self): return self.atribute
    def bare(self): return attribute_x


for action in (lambda: countr, lambda: totl_value, f, lambda: C().method(), lambda: C.methd, lambda: prin, lambda: lenn, lambda: C().bare(), lambda: Tru, lambda: [].appendd, lambda: 'x'.uper, lambda: sys.x, lambda: {}.itms):
    try:
        action()
    except (NameError, AttributeError) as error:
        print(type(error).__name__, '|', error, '|', error.name)
totl_valu
