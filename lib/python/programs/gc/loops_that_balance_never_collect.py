import gc
class Thing:
    def __del__(self): print('del')
gc.collect()
x = Thing()
x.me = x
del x
for i in range(20000):
    y = [i]
print('still there')
gc.collect()
