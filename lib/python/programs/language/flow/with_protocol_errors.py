class NoExit:
    def __enter__(self): return self
class NoEnter:
    def __exit__(self, *a): pass
class EnterRaises:
    def __enter__(self): raise ValueError('in enter')
    def __exit__(self, *a): print('never')
class ExitRaises:
    def __enter__(self): return self
    def __exit__(self, *a): raise KeyError('in exit')
class BadBool:
    def __enter__(self): return self
    def __exit__(self, *a):
        class B:
            def __bool__(self): raise RuntimeError('no truth')
        return B()
class InstanceOnly:
    def __init__(self):
        self.__enter__ = lambda: 'x'
        self.__exit__ = lambda *a: None


def attempt(thing, raising=None):
    try:
        with thing:
            if raising: raise raising
            print('body')
    except Exception as error:
        print(type(error).__name__, error, '| context', repr(error.__context__))


attempt(NoExit())
attempt(NoEnter())
attempt(5)
attempt(EnterRaises())
attempt(ExitRaises())
attempt(ExitRaises(), OSError('body'))
attempt(BadBool(), OSError('body'))
attempt(BadBool())
attempt(InstanceOnly())


class Asynchronous:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass


attempt(Asynchronous())


class SkipNext:
    def __enter__(self): print('in'); return self
    def __exit__(self, *a): print('out', a[0]); return True


def f():
    with SkipNext():
        with EnterRaises(): pass
    for i in range(2):
        with SkipNext(): raise StopIteration
    return 'end'


print(f())
