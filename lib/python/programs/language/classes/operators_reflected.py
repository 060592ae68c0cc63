class Log:
    def __init__(self, name): self.name = name
    def __add__(self, o): print(self.name, 'add'); return NotImplemented
    def __radd__(self, o): print(self.name, 'radd'); return f'{self.name}.radd'
    def __eq__(self, o): print(self.name, 'eq'); return NotImplemented
    def __lt__(self, o): print(self.name, 'lt'); return NotImplemented
    def __gt__(self, o): print(self.name, 'gt'); return NotImplemented
    __hash__ = None


class Sub(Log):
    def __radd__(self, o): print('sub first'); return 'sub'
    def __gt__(self, o): print('sub gt'); return True


class Other(Log): pass
class SameSub(Log): pass


print(Log('a') + Log('b') if False else 'skipped')
try:
    Log('a') + Log('b')
except TypeError as error:
    print(error)
print(Log('a') + Sub('s'))
print(Log('a') + Other('o'))
try:
    print(Log('a') + SameSub('s'))
except TypeError as error:
    print(error)
print(1 + Log('r'))
print(Log('a') == Log('b'), Log('a') == Sub('s'))
print(Log('a') < Sub('s'))
try:
    Log('a') < Log('b')
except TypeError as error:
    print(error)
print(1 == Log('e'))
try:
    hash(Log('h'))
except TypeError as error:
    print(error)
try:
    {Log('x'): 1}
except TypeError as error:
    print(error)


class MyInt(int):
    def __add__(self, o): return 'MyInt.add'
    def __radd__(self, o): return 'MyInt.radd'
    def __rsub__(self, o): return 'MyInt.rsub'


print(1 + MyInt(2), MyInt(1) + 2, MyInt(1) + MyInt(2), 5 - MyInt(2), MyInt(5) - 2, 1.5 + MyInt(2))
