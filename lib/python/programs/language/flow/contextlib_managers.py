from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext


@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name
    except ValueError as error:
        print('handled', error)
    finally:
        print(f'</{name}>')


with tag('b') as b, tag('i'):
    print(b)
with tag('v'):
    raise ValueError('inside')
try:
    with tag('k'):
        raise KeyError('through')
except KeyError as error:
    print('caught', error)
with suppress(ZeroDivisionError):
    1 / 0
    print('never')
with ExitStack() as stack:
    for name in 'xy': stack.enter_context(tag(name))
    stack.callback(print, 'callback', 1)
    print('in stack')


@tag('decorated')
def work(): print('working')


work()


@contextmanager
def silent():
    if False: yield


try:
    with silent(): pass
except RuntimeError as error:
    print(error)
with nullcontext(5) as five: print(five)
