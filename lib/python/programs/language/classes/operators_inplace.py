class Acc:
    def __init__(self): self.log = []
    def __iadd__(self, o): self.log.append(('iadd', o)); return self
    def __isub__(self, o): return 'replaced'
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return 'mul fallback'
    def __itruediv__(self, o): self.log.append('/='); return self
    def __ior__(self, o): self.log.append(('ior', o)); return self
    def __ipow__(self, o): self.log.append(('ipow', o)); return self
    def __imatmul__(self, o): self.log.append('@='); return self
    def __irshift__(self, o): self.log.append('>>='); return self


a = original = Acc()
a += 1
a /= 2
a |= 3
a **= 4
a @= 5
a >>= 1
print(a is original, a.log)
b = Acc()
b -= 1
print(b)
c = Acc()
c *= 2
print(c)
for statement in ('c = Acc(); c <<= 1', 'c = Acc(); c &= 1', 'c = 1; c += "a"', 'c = (1,); c += [2]', 'c = [1]; c += (2,); print(c)', 'c = [1]; c += 3',
                  'c = {1}; c |= {2}; print(c)', 'c = {1}; c |= [2]', 'c = "a"; c *= 3; print(c)', 'c = [1]; c *= "a"', 'c = 7; c //= 2; c **= 2; c %= 5; c <<= 3; c ^= 1; print(c)',
                  'c = {}; c |= {1: 2}; c |= [(3, 4)]; print(c)', 'c = 1; c /= 0', 'c = None; c += 1', 'undefined += 1', 'c = 5; c @= 2', 'c = 2; c **= "x"', 'c = 2; c -= []'):
    try:
        exec(statement)
    except Exception as error:
        print(statement, '->', type(error).__name__, error)
x = y = [1]
x += [2]
print(x is y, y)
t = ([],)
try:
    t[0] += [1]
except TypeError as error:
    print(error, t)
