"""Context managers made of generators, and stacks of them."""
from contextlib import ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress
import io


@contextmanager
def noted(name, catches=False):
    print('enter', name)
    try:
        yield name
    except ValueError as error:
        print('caught', name, error)
        if not catches:
            raise
    finally:
        print('exit', name)


with noted('a') as a, noted('b'):
    print(a)
with noted('c', catches=True):
    raise ValueError('inside')
with suppress(KeyError):
    {}['missing']
with ExitStack() as stack:
    for name in 'xy':
        stack.enter_context(noted(name))
    stack.callback(print, 'callback')
out = io.StringIO()
with redirect_stdout(out), nullcontext(5) as five:
    print('hidden', five)
print(repr(out.getvalue()))


class Door:
    def close(self):
        print('closed')


with closing(Door()):
    pass


@noted('decorator')
def work():
    print('working')


work()
