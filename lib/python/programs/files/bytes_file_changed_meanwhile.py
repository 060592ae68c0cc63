import io, sys
def tell(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, e)
m = io.BytesIO(b'abc')
tell(m.seek, sys.maxsize); tell(m.tell); tell(m.read); tell(m.readinto, bytearray(2)); tell(m.readline); tell(m.tell); tell(m.seek, 1, 1); tell(m.seek, -1, 1); tell(m.tell); tell(m.seek, sys.maxsize, 2); tell(m.seek, sys.maxsize - 3, 2); tell(m.seek, 2**60+1); tell(m.tell); tell(m.__getstate__)
tell(m.seek, 2**63); tell(m.write, b''); tell(m.truncate, 2**62+1); tell(m.truncate, 2**63); tell(m.truncate), tell(m.seek, 2**60+1, 1); tell(m.seek, -5, 2); tell(m.seek, 5, 1)
v = m.getbuffer(); tell(m.write, 3); tell(m.write, b''); tell(m.write, b'x'); tell(m.writelines, [3]);  tell(m.truncate, 'a'); tell(m.truncate, 1); tell(m.close); v.release()
kept = []
class B:
    def __init__(self, act, data=b'A'): self.act = act; self.data = data
    def __buffer__(self, flags):
        print('asked'); kept.append(self.act()); return memoryview(self.data)
for act in 'close', 'getbuffer':
    for data in b'', b'A':
        for how in 'write', 'writelines':
            m = io.BytesIO(b'12'); b = B(getattr(m, act), data)
            tell(getattr(m, how), [b] if how == 'writelines' else b)
            print(m.closed or m.getvalue())
class I:
    def __init__(self, act): self.act = act
    def __index__(self): kept.append(self.act()); return 0
for act in 'close', 'getbuffer':
    m = io.BytesIO(b'12'); i = I(getattr(m, act)); tell(m.truncate, i); print(m.closed or m.getvalue())
    m = io.BytesIO(b'12'); i = I(getattr(m, act)); tell(m.read, i)
    m = io.BytesIO(b'12'); i = I(getattr(m, act)); tell(m.seek, i)
    m = io.BytesIO(b'12'); i = I(getattr(m, act)); tell(m.readline, i); tell(m.readlines, i)
for view in kept:
    if view is not None: view.release()
