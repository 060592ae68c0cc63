"""What futures, tasks and the pieces between them refer to, who refers to them, and how large they are."""
import asyncio, _asyncio, sys, gc
loop = asyncio.new_event_loop()
f = loop.create_future()
print(sys.getsizeof(f), f.__sizeof__())
try: print(f.__dict__)
except Exception as e: print(type(e), e)
f.x = 1
try: print(f.__dict__)
except Exception as e: print(type(e), e)
print([type(o).__name__ for o in gc.get_referents(f)])
print(vars(type(f)).get('__del__'))
class F(asyncio.Future): pass
g = F(loop=loop)
print(sys.getsizeof(g))
g.y = 2
print([type(o).__name__ for o in gc.get_referents(g)])
print('__weakref__' in vars(F), '__dict__' in vars(F), '__weakref__' in dir(f), '__dict__' in dir(f))
async def c(): await f
async def nop(): pass
async def main():
    t = asyncio.create_task(nop())
    print(sys.getsizeof(t), [type(o).__name__ for o in gc.get_referents(t)])
    print(t, t.get_name())
    h = loop._ready if False else asyncio.get_running_loop()._ready
    print([type(o).__name__ for o in gc.get_referents(h[-1])])
    cb = h[-1]._callback
    print(type(cb), sys.getsizeof(cb), cb.__self__ is t, dir(type(cb)), type(cb).__flags__)
    try: type(cb)()
    except Exception as e: print(type(e), e)
    it = iter(f)
    print(type(it), sys.getsizeof(it), dir(type(it)))
    try: type(it)()
    except Exception as e: print(type(e), e)
    fu = asyncio.get_running_loop().create_future()
    async def w(): return await fu
    t2 = asyncio.create_task(w())
    await asyncio.sleep(0)
    print(fu, len(fu._callbacks), fu._callbacks[0][0].__qualname__)
    print(fu._asyncio_awaited_by)
    print([type(o).__name__ for o in gc.get_referents(fu)], [type(o).__name__ for o in gc.get_referents(t2)])
    print(sys.getrefcount(t2), sys.getrefcount(fu), [type(o).__name__ for o in gc.get_referrers(t2)], [type(o).__name__ for o in gc.get_referrers(fu)])
    fu.set_result(3)
    print(await t2, t2)
    print(sys.getrefcount(t2), [type(o).__name__ for o in gc.get_referrers(t2)],  [type(o).__name__ for o in gc.get_referents(t2)])
    print(len(asyncio.all_tasks()), asyncio.current_task().get_name())
    print(gc.get_referents(_asyncio).__len__(), [type(o).__name__ for o in gc.get_referents(_asyncio)])
asyncio.run(main())
