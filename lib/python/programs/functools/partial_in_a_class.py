from functools import partial
class Thing:
    def say(self, word, mark): return word + mark
    loud = partial(say, mark='!')
print(Thing().loud('hey'))
class Held:
    def __del__(self): print('del')
p = partial(print, Held())
del p
print('gone')
