"""Numbers that no size reaches are refused, and what would need too much memory is a MemoryError."""
import collections
import contextvars
import itertools


def attempt(make, *args, **named):
    try:
        make(*args, **named)
        print(make.__name__, 'goes')
    except (OverflowError, MemoryError, ValueError, TypeError) as error:
        print(make.__name__, type(error).__name__, error)


huge = 10**30
attempt(itertools.product, [1], repeat=huge)
attempt(itertools.product, [1], repeat=2**61)
attempt(itertools.product, [1], [2], repeat=-1)
attempt(itertools.combinations, [1], huge)
attempt(itertools.combinations, [1], 2**62)
attempt(itertools.permutations, [1], huge)
attempt(itertools.combinations_with_replacement, [1], 2**61)
attempt(itertools.batched, [1], huge)
attempt(itertools.batched, [1], 2**62)
attempt(itertools.repeat, 1, huge)
attempt(itertools.tee, [], huge)
attempt(itertools.tee, [], 2**62)
attempt(itertools.tee, [], -1)
attempt(collections.deque, [1], huge)
attempt(collections.deque, [1], 2**62)
attempt(collections.deque([1]).rotate, huge)
attempt(collections.deque([1]).insert, huge, 1)
attempt(contextvars.Context.run, object(), len)
attempt(contextvars.Context.run, 1)
attempt(contextvars.Context.run)
