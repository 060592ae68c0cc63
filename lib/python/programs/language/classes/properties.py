class Temperature:
    def __init__(self, celsius): self._c = celsius
    @property
    def celsius(self):
        """Degrees."""
        return self._c
    @celsius.setter
    def celsius(self, value):
        if value < -273: raise ValueError(f'too cold: {value}')
        self._c = value
    @celsius.deleter
    def celsius(self):
        print('deleting')
        del self._c
    fahrenheit = property(lambda self: self._c * 9 / 5 + 32, doc='F')
    hidden = property()
    write_only = property(fset=lambda self, v: setattr(self, '_w', v))


t = Temperature(20)
print(t.celsius, t.fahrenheit)
t.celsius = 30
print(t.celsius, Temperature.celsius.__doc__, Temperature.fahrenheit.__doc__, Temperature.celsius.fget.__name__)
t.write_only = 4
for action in ('t.fahrenheit = 1', 'del t.fahrenheit', 't.hidden', 't.write_only', 't.celsius = -300', 'del t.celsius', 't.celsius',
               'Temperature.celsius.fget = 1', 'Temperature.celsius(1)'):
    try:
        exec(action)
    except Exception as error:
        print(action, '->', type(error).__name__, error)


class Cold(Temperature):
    @Temperature.celsius.getter
    def celsius(self): return 'cold ' + str(self._c)


c = Cold(1)
c.celsius = 2
print(c.celsius, type(Cold.__dict__['celsius']).__name__, isinstance(Cold.celsius, property))


class Raising:
    @property
    def x(self): return self.missing
    def __getattr__(self, name): return f'fallback {name}'


print(Raising().x, Raising.x.__name__, Temperature.hidden.__isabstractmethod__)
