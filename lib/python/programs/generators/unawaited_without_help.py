# A coroutine that nobody awaited is warned of, also where warnings lost the function that does it.
import warnings, gc
async def f(): pass
saved = warnings._warn_unawaited_coroutine
del warnings._warn_unawaited_coroutine
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    f()
    gc.collect()
    print([str(x.message) for x in w])
    warnings._warn_unawaited_coroutine = saved
    f()
    gc.collect()
    print([str(x.message) for x in w])
