import gc
saved = []
class Thing:
    def __init__(self): self.me = self
    def __del__(self):
        print('del')
        saved.append(self)
Thing()
print(gc.collect(), len(saved), gc.is_finalized(saved[0]))
saved.clear()
print(gc.collect(), len(saved))
