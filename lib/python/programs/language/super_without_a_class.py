"""What `super()` says where it finds no class: only a free variable named __class__ counts."""


def told(call, *args, **keywords):
    try:
        print(type(call(*args, **keywords)).__name__)
    except BaseException as error:
        print(type(error).__name__, error)


class Ship:
    def with_a_local(self):
        __class__ = Ship
        return super()

    def inside(self):
        def first_argument_missing():
            return super()

        return first_argument_missing()

    def class_is_free(self):
        def named(me):
            return super(), __class__

        return named(self)

    def without_self(self):
        del self
        return super()

    def other_self(self):
        self = 5
        return super()

    def stars(*args):
        return super()

    def in_a_list(self):
        return [super() for _ in range(1)][0]

    def in_a_generator(self):
        return list(super() for _ in range(1))[0]

    def cell(self):
        def keep():
            return self

        return super()

    @staticmethod
    def static():
        return super()

    @staticmethod
    def given(value):
        return super()

    @classmethod
    def of_class(cls):
        return super()


ship = Ship()
for name in [
    "with_a_local", "inside", "class_is_free", "without_self", "other_self", "stars", "in_a_list", "in_a_generator",
    "cell", "static", "of_class",
]:
    print(name, end=": ")
    told(getattr(ship, name))
told(Ship.given, 3)
told(Ship.stars)
told(lambda: super())
told(lambda value: super(), 1)
try:
    super()
except RuntimeError as error:
    print(error)


class Boat:
    def early(self):
        return super()

    try:
        early(1)
    except RuntimeError as error:
        print(error)
