"""_thread: starting, joining by a handle, idents, and its complaints."""
import _thread

done = _thread.allocate_lock()
done.acquire()
seen = []


def work(*args, **named):
    seen.append((args, named, _thread.get_ident() != main))
    done.release()


main = _thread.get_ident()
ident = _thread.start_new_thread(work, (1, 2), {"three": 3})
done.acquire()
print(seen, isinstance(ident, int))
handle = _thread.start_joinable_thread(lambda: seen.append("joinable"))
handle.join()
print(seen[-1], handle.is_done())
for arguments in [(1, ()), (work, 1), (work, (), 1), (work,)]:
    try:
        _thread.start_new_thread(*arguments)
    except TypeError as error:
        print(error)
fresh = _thread._ThreadHandle()
try:
    fresh.join()
except RuntimeError as error:
    print(error, fresh.ident, fresh.is_done())
try:
    _thread.start_joinable_thread(work, handle=handle)
except RuntimeError as error:
    print(error)
print(_thread.stack_size(), _thread.stack_size(65536), _thread.stack_size(0), _thread.LockType is _thread.lock)
