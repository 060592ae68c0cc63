from concurrent.futures import CancelledError, Future, InvalidStateError, ThreadPoolExecutor, as_completed, wait
import threading
def halve(n):
    if n % 2:
        raise ValueError(f'{n} is odd')
    return n // 2
with ThreadPoolExecutor(max_workers=2, thread_name_prefix='pool') as pool:
    print(list(pool.map(halve, [2, 4, 6])))
    results = [pool.submit(halve, n) for n in (8, 9, 10)]
    print(sorted(str(one.exception() or one.result()) for one in as_completed(results)))
    print(wait(results).not_done, [one.done() for one in results])
    gate = threading.Event()
    blocked = [pool.submit(gate.wait) for _ in range(2)]
    waiting = pool.submit(halve, 12)
    print(waiting.cancel(), waiting.cancelled(), waiting.done())
    gate.set()
    print([one.result() for one in blocked])
    print(pool.submit(lambda: threading.current_thread().name.startswith('pool_')).result())
    try:
        list(pool.map(halve, [1, 2]))
    except ValueError as error:
        print(error)
try:
    waiting.result()
except CancelledError as error:
    print(repr(error))
try:
    pool.submit(halve, 2)
except RuntimeError as error:
    print(error)
promise = Future()
promise.add_done_callback(lambda one: print('done with', one.result()))
print(promise.running(), promise.set_running_or_notify_cancel(), promise.running())
promise.set_result('it')
try:
    promise.set_result('more')
except InvalidStateError as error:
    print(type(error).__name__)
