# A coroutine that nobody awaited is told of even where the library's own way of telling is broken.
import sys
import warnings


async def waits():
    pass


def hook(unraisable):
    print("unraisable", unraisable.exc_type.__name__, unraisable.err_msg.split(" at 0x")[0], unraisable.object)


sys.unraisablehook = hook
usual = warnings._warn_unawaited_coroutine
for how in "ignore", "always", "error":
    for broken in (lambda coroutine: 1 / 0), usual, None, (lambda coroutine: None), (lambda coroutine: warnings.warn("mine", UserWarning)):
        warnings._warn_unawaited_coroutine = broken
        if broken is None:
            del warnings._warn_unawaited_coroutine
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter(how)
            waits()
        print(how, [(one.category.__name__, str(one.message)) for one in seen])
warnings._warn_unawaited_coroutine = usual
