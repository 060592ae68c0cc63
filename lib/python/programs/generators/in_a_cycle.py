import gc
class Thing:
    def __del__(self): print('del')
def work(box):
    thing = Thing()
    try:
        yield
    finally:
        print('finally')
box = []
box.append(work(box))
next(box[0])
del box
print(gc.collect())
