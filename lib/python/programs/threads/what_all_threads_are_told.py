import threading, sys, _thread
def tell(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except Exception as e: print(type(e).__name__, e)
def fn(*args): pass
for set_all, get, getthread in (threading.setprofile_all_threads, threading.getprofile, sys.getprofile), (threading.settrace_all_threads, threading.gettrace, sys.gettrace):
    first, second = threading.Event(), threading.Event()
    seen = []
    def checker():
        seen.append(getthread()); first.set(); second.wait(); seen.append(getthread())
    t = threading.Thread(target=checker); t.start(); first.wait()
    set_all(fn); second.set(); t.join()
    print(seen == [None, fn], get() is fn, getthread() is fn)
    set_all(None)
    print(get(), getthread())
print(_thread._NAME_MAXLEN)
for name in "CustomName", "nam\xe9\u20ac", "embed\0null", "x" * 30, "x" * 14 + "\xe9\u20ac", "xxx" + "\U0001f40d" * 5, "\udc80a":
    tell(_thread.set_name, name); print(ascii(_thread._get_name()))
tell(_thread.set_name, 5)
got = []
t = threading.Thread(target=lambda: got.append(_thread._get_name()), name='work'); t.start(); t.join(); print(got)
def rename():
    threading.current_thread().name = 'other'; got.append(_thread._get_name())
t = threading.Thread(target=rename, name='work'); t.start(); t.join(); print(got, t.name)
t = threading.Thread(target=rename); t.name = 'early'; t.start(); t.join(); print(got, t.name)
threading.current_thread().name = 'MainX'; print(_thread._get_name())
ids = []
for _ in range(5):
    t = threading.Thread(target=lambda: ids.append(threading.get_native_id())); t.start(); t.join()
print(len(set(ids)))
