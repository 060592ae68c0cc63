"""Every method and attribute of futures and tasks, called rightly and wrongly, and what they say of themselves."""
import asyncio, _asyncio
loop = asyncio.new_event_loop()
f = loop.create_future()
async def c(): pass
def t():
    return asyncio.Task(c(), loop=loop)
def attempt(fn):
    try: print(fn())
    except BaseException as e: print(type(e).__name__, e)
for n in ('result','exception','set_result','set_exception','add_done_callback','remove_done_callback','cancel','cancelled','done','get_loop','_make_cancelled_error'):
    m = getattr(f, n)
    print(n)
    for args, kw in (((), {}), ((1,2), {}), ((1,2,3), {}), ((), {'x': 1}), ((1,), {'x': 1})):
        if n in ('result','exception','cancel','_make_cancelled_error') and not args and not kw: continue
        attempt(lambda: m(*args, **kw))
k = t()
for n in ('set_result','cancel','cancelling','uncancel','get_stack','print_stack','get_name','set_name','get_coro','get_context'):
    m = getattr(k, n)
    print(n)
    for args, kw in (((), {}), ((1,2), {}), ((1,2,3), {}), ((), {'x': 1}), ((1,), {'x': 1})):
        if n in ('get_context','get_coro','get_stack', 'print_stack') and not args and not kw: continue
        attempt(lambda: m(*args, **kw))
for n in ('current_task','get_event_loop','get_running_loop','_get_running_loop','_set_running_loop','_register_task','_enter_task','_swap_current_task','all_tasks','future_add_to_awaited_by'):
    m = getattr(_asyncio, n)
    print(n)
    for args, kw in (((), {}), ((1,2), {}), ((1,2,3), {}), ((), {'x': 1}), ((1,), {'x': 1})):
        if n == '_swap_current_task' or n == '_register_task': continue
        attempt(lambda: m(*args, **kw))
for n in ('_state','_asyncio_future_blocking','_loop','_callbacks','_result','_exception','_log_traceback','_source_traceback','_cancel_message','_asyncio_awaited_by', '_must_cancel', '_coro', '_fut_waiter', '_log_destroy_pending'):
    o = k
    print(n)
    if n == '_coro':
        attempt(lambda: type(getattr(o, n)))
    else: attempt(lambda: getattr(o, n) if n != '_loop' else getattr(o,n) is loop)
    attempt(lambda: setattr(o, n, 1))
    attempt(lambda: setattr(o, n, 0))
    attempt(lambda: delattr(o, n))
it = iter(f)
print(next(it) is f)
attempt(lambda: next(it))
attempt(lambda: it.throw(ValueError('x')))
it = iter(f)
attempt(lambda: it.throw(ValueError))
it = iter(f)
attempt(lambda: it.throw(3))
attempt(lambda: it.throw())
attempt(lambda: it.send())
print(it.close())
f.set_result(9)
attempt(lambda: next(iter(f)))
attempt(lambda: iter(f).send(3))
print(asyncio.Future[int], asyncio.Task[str])
for n in ('Future','Task'):
    T = getattr(asyncio, n)
    print(T.__name__, T.__qualname__, T.__module__, T.__flags__, T.__basicsize__, T.__mro__, T.__text_signature__, T.__doc__[:30])
    for a in sorted(vars(T)):
        v = vars(T)[a]
        print(a, type(v).__name__, getattr(v, '__text_signature__', None), (getattr(v, '__doc__', None) or '-').split('\n')[0])
for a in sorted(dir(_asyncio)):
    v = getattr(_asyncio, a)
    if callable(v) and a != '__loader__': print(a, type(v).__name__, getattr(v, '__text_signature__', None), (getattr(v, '__doc__', None) or '-').split('\n')[0])
class F(asyncio.Future):
    pass
class T(asyncio.Task):
    def __del__(self): print('T del'); super().__del__()
print(F.__flags__, F.__basicsize__, T.__flags__, F.__dictoffset__, F.__weakrefoffset__)
x = T(c(), loop=loop)
loop.run_until_complete(x)
print(x)
del x
async def main():
    loop.set_task_factory(asyncio.eager_task_factory)
    async def quick(): return 5
    async def slow():
        print(asyncio.current_task().get_name())
        await asyncio.sleep(0)
        return 6
    a = asyncio.create_task(quick()); b = asyncio.create_task(slow(), name='slow')
    print(a, b, a.get_coro())
    print(len(asyncio.all_tasks()))
    print(await a, await b)
    async def boom(): raise KeyError('k')
    d = asyncio.create_task(boom())
    print(d)
    try: await d
    except KeyError as e: print('caught', e)
loop.run_until_complete(main())
loop.run_until_complete(k)
loop.close()
