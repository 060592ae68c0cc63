# A context holds its two signal dicts, which see nothing once it is gone; a manager holds both contexts.
import gc
import sys
import weakref
from decimal import Context, Decimal, getcontext, localcontext

print([sys.getsizeof(Decimal(text)) for text in ["1", "1" * 76, "1" * 77, "1" * 100]], sys.getsizeof(getcontext()), sys.getsizeof(getcontext().flags), sys.getsizeof(localcontext()))
context = Context()
flags = context.flags
print(sys.getrefcount(context), sys.getrefcount(flags), context.flags is flags)
del context
try:
    print(flags)
except ValueError as error:
    print(error)


class Price(Decimal):
    def __del__(self):
        print("price gone", self)


price = Price("9.99")
watch = weakref.ref(price)
total = price + 1
print(watch() is price, sys.getrefcount(price))
del price
print(watch(), total)
manager = localcontext()
print(sys.getrefcount(manager.__enter__()))
manager.__exit__(None, None, None)
print(gc.is_tracked(total))
