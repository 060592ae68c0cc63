"""In what order the parts of a built-in object die: dropped, after one step of an iterator, and as garbage."""
import gc, functools, itertools, collections, weakref, types, contextlib, contextvars, operator, string, re, dataclasses, enum, threading, queue, io, copy, array, struct, decimal, fractions, datetime, random, heapq, json, csv, abc, typing, inspect
class E:
    def __init__(self, n): self.n = n
    def __del__(self): print("  del", self.n)
class C:
    def m(self): pass
    @property
    def p(self): return 1
    @classmethod
    def k(cls): pass
    @staticmethod
    def s(): pass
class S:
    __slots__ = ('a', '__weakref__')
def f(a, b=[1], *, c=[2]): 
    def inner(): return a
    return inner
def gen():
    x = [1]
    yield x
async def co(): pass
async def agen(): yield 1
@dataclasses.dataclass
class D:
    x: object
    y: object = None
NT = collections.namedtuple('NT', 'a b')
c = C(); s = S()
probe = [c]

def mk(a):
    return E(a)
cases = '''
functools.partial(f, mk(1), mk(2), c=mk(3))
functools.partialmethod(f, mk(1), c=mk(3))
itertools.chain([mk(1)], [mk(2)])
itertools.cycle([mk(1), mk(2)])
itertools.repeat(mk(1))
itertools.accumulate([mk(1)], initial=mk(2))
itertools.combinations([mk(1), mk(2), mk(3)], 2)
itertools.permutations([mk(1), mk(2)])
itertools.product([mk(1)], [mk(2), mk(3)])
itertools.tee([mk(1), mk(2)])
itertools.groupby([mk(1), mk(2)], key=functools.partial(lambda a, b: 1, mk(3)))
itertools.zip_longest([mk(1)], [mk(2)], fillvalue=mk(3))
itertools.starmap(functools.partial(f, mk(2)), [[mk(1)]])
itertools.islice([mk(1)], 1)
itertools.filterfalse(functools.partial(f, mk(2)), [mk(1)])
itertools.takewhile(functools.partial(f, mk(2)), [mk(1)])
collections.deque([mk(1), mk(2), mk(3)])
collections.defaultdict(functools.partial(f, mk(2)), {1: mk(1)})
collections.OrderedDict([(1, mk(1)), (2, mk(2))])
NT(mk(1), mk(2))
types.SimpleNamespace(a=mk(1), b=mk(2))
types.MethodType(functools.partial(f, mk(1)), mk(2))
operator.itemgetter(mk(1), mk(2))
operator.methodcaller('a', mk(1), k=mk(2))
enumerate([mk(1), mk(2)])
zip([mk(1)], [mk(2)], [mk(3)])
map(functools.partial(f, mk(3)), [mk(1)], [mk(2)])
filter(functools.partial(f, mk(3)), [mk(1)])
slice(mk(1), mk(2), mk(3))
[mk(1), mk(2), mk(3)]
(mk(1), mk(2), mk(3))
{1: mk(1), 2: mk(2)}
{mk(1): mk(2)}
frozenset([mk(1)])
iter([mk(1), mk(2)])
iter(functools.partial(f, mk(1)), mk(2))
reversed([mk(1), mk(2)])
f(mk(1), mk(2))
lambda a=mk(1), *, b=mk(2): a
property(functools.partial(f, mk(1)), functools.partial(f, mk(2)), functools.partial(f, mk(3)))
ValueError(mk(1), mk(2))
KeyError(mk(1))
OSError(mk(1), mk(2), mk(3))
StopIteration(mk(1))
SystemExit(mk(1))
AttributeError('x', name=mk(1), obj=mk(2))
ImportError('x', name='y')
NameError('x', name=mk(1))
ExceptionGroup('g', [ValueError(mk(1)), ValueError(mk(2))])
contextvars.ContextVar('v', default=mk(1))
weakref.ref(c, functools.partial(f, mk(1)))
type('X', (), {'a': mk(1), 'b': mk(2)})
{1: mk(1)}.items()
dict(a=mk(1), b=mk(2))
[x for x in [mk(1), mk(2)]]
(x for x in [mk(1), mk(2)])
D(mk(1), mk(2))
queue.SimpleQueue()
re.compile('a').sub
copy.copy([mk(1)])
list[mk(1)]
functools.lru_cache(functools.partial(f, mk(1)))
functools.cmp_to_key(functools.partial(f, mk(1)))(mk(2))
collections.ChainMap({1: mk(1)}, {2: mk(2)})
collections.UserList([mk(1)])
itertools.batched([mk(1), mk(2)], 2)
itertools.pairwise([mk(1), mk(2)])
itertools.count(mk(1)) if 0 else 1
itertools.compress([mk(1)], [mk(2)])
itertools.dropwhile(functools.partial(f, mk(2)), [mk(1)])
threading.Thread(target=functools.partial(f, mk(1)), args=(mk(2),), kwargs={'k': mk(3)})
super(C, c)
types.MappingProxyType({1: mk(1)})
staticmethod(functools.partial(f, mk(1)))
classmethod(functools.partial(f, mk(1)))
array.array('i', [1])
random.Random(1)
json.loads('[1]')
contextlib.closing(mk(1))
contextlib.nullcontext(mk(1))
weakref.WeakMethod(c.m, functools.partial(f, mk(1)))
types.GenericAlias(list, (mk(1), mk(2)))
'''.strip().split('\n')

def step(o):
    try: next(o)
    except Exception as e: return type(e).__name__
for text in cases:
    for how in ('drop', 'step', 'collect'):
        print(text, how)
        try:
            kept = eval(text)
            if how == 'step':
                if not hasattr(kept, '__next__'): kept = None; continue
                step(kept)
            if how == 'collect':
                box = [kept]; box.append(box); kept = None; del box
                gc.collect()
        except Exception as e:
            print(text, '!!', type(e).__name__, e)
            e = None; continue
        kept = None
