import hashlib, sqlite3, inspect, io, os, pickle, json, gc
def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e)
def scrypt(**k): return hashlib.scrypt(b'p', **{**dict(salt=b's', n=2, r=8, p=1), **k})[:2]
for k in dict(n=0), dict(n=-1), dict(n=1), dict(r=0), dict(r=-1), dict(p=-1), dict(p=0), dict(maxmem=-1), dict(maxmem=1<<64), dict(maxmem=1<<32), dict(maxmem=(1<<31)-1), dict(dklen=-1), dict(dklen=0), dict(dklen=((1<<32)-1)*32+1), dict(dklen=1<<31), dict(n=None), dict(maxmem=1<<31): print(k); tell(scrypt, **k)
cx = sqlite3.connect(':memory:'); cu = cx.cursor()
for v in 2, 1.0, -3, (1<<32), 2**1000, -2**1000, (1<<32)-1, 1<<31: tell(setattr, cu, 'arraysize', v); print(cu.arraysize)
tell(delattr, cu, 'arraysize')
for c in io.BufferedIOBase, io.RawIOBase, io.TextIOBase, io.IOBase, io.BytesIO, io.StringIO, io.FileIO, io.BufferedReader, io.TextIOWrapper, os.DirEntry, os.stat_result, io.BufferedRWPair, io.IncrementalNewlineDecoder, pickle.PickleBuffer: tell(lambda: (c.__name__, str(inspect.signature(c))))
call_count = 0
lst = [object() for _ in range(10)]
def default(obj):
    global call_count
    call_count += 1
    if call_count == 3: lst.clear(); gc.collect()
    return None
enc = json.encoder.c_make_encoder(None, default, json.encoder.c_encode_basestring, None, ": ", ", ", False, False, True)
tell(enc, lst, 0); print(call_count)
