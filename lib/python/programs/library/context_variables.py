"""Context variables: values by context, tokens that undo a set."""
import contextvars

depth = contextvars.ContextVar('depth')
colour = contextvars.ContextVar('colour', default='red')
print(colour.get(), depth.get(7), colour.name)
try:
    depth.get()
except LookupError as error:
    print(type(error).__name__)
token = depth.set(1)
print(depth.get(), token.old_value, token.var is depth)
context = contextvars.copy_context()
print(context[depth], len(context), depth in context, colour in context, list(context.values()), context.get(colour))


def inside(value, more=0):
    depth.set(value)
    return depth.get(), more


print(context.run(inside, 9, more=2), depth.get(), context[depth])
depth.reset(token)
print(depth.get('gone'))
with colour.set('blue'):
    print(colour.get())
for wrong in (lambda: depth.reset(token), lambda: context['depth'], lambda: context[colour], lambda: contextvars.Token(), lambda: hash(context),
              lambda: contextvars.ContextVar(5), lambda: context.run(), lambda: depth.reset(5)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, str(error).split(' at 0x')[0].split('<')[0])


class Unhashable(str):
    def __eq__(self, other):
        return True


try:
    contextvars.ContextVar(Unhashable("name"))
except TypeError as error:
    print(error)
