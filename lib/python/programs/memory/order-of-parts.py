"""What a built-in object consists of, in the order in which the collector lists it."""
import gc, functools, itertools, collections, weakref, types, contextlib, contextvars, operator, string, re, dataclasses, enum, threading, queue, io, copy, array, struct, decimal, fractions, datetime, random, heapq, json, csv, abc, typing, inspect
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
cases = '''
functools.partial(f, c)
functools.partial(f, c, b=c)
functools.partial(f)
functools.partial(functools.partial(f, c), s)
functools.partialmethod(f, c)
functools.lru_cache(f)
functools.lru_cache(maxsize=None)(f)
functools.cmp_to_key(f)
functools.cached_property(f)
functools.singledispatch(f)
itertools.chain([c], [s])
itertools.chain.from_iterable([[c]])
itertools.count(1)
itertools.cycle([c])
itertools.repeat(c)
itertools.accumulate([c])
itertools.combinations([c, s], 2)
itertools.permutations([c, s])
itertools.product([c], [s])
itertools.tee([c])
itertools.groupby([c])
itertools.islice([c], 1)
itertools.zip_longest([c], [s])
itertools.starmap(f, [[c]])
itertools.pairwise([c])
itertools.batched([c], 1)
itertools.compress([c], [1])
itertools.filterfalse(None, [c])
itertools.takewhile(f, [c])
itertools.dropwhile(f, [c])
collections.deque([c])
collections.defaultdict(list, {1: c})
collections.OrderedDict([(1, c)])
collections.Counter([1, 1])
collections.ChainMap({1: c}, {})
collections.UserDict({1: c})
collections.UserList([c])
NT(c, s)
NT(a=c, b=s)
NT(c, s)._replace(a=s)
weakref.ref(c, f)
weakref.proxy(c)
weakref.WeakValueDictionary()
weakref.WeakKeyDictionary()
weakref.WeakSet()
weakref.WeakMethod(c.m)
weakref.finalize(c, f, s)
types.SimpleNamespace(a=c)
types.MappingProxyType({1: c})
types.MethodType(f, c)
types.ModuleType('x')
types.new_class('X')
type('X', (), {'a': c})
contextlib.ExitStack()
contextlib.closing(c)
contextlib.suppress(ValueError)
contextlib.nullcontext(c)
contextlib.contextmanager(gen)
contextlib.contextmanager(gen)()
contextvars.ContextVar('v')
contextvars.ContextVar('v', default=c)
contextvars.copy_context()
operator.attrgetter('a')
operator.attrgetter('a', 'b.c')
operator.itemgetter(1)
operator.itemgetter(1, (2, c))
operator.methodcaller('a', c)
operator.methodcaller('a', c, k=s)
gen()
(x for x in [c])
[x for x in [c]]
{x: c for x in [1]}
{c for x in [1]}
f(c)
lambda a=c: a
lambda *, a=c: a
c.m
C.k
C.s
super(C, c)
property(f)
classmethod(f)
staticmethod(f)
property(f).setter(f)
slice(c, s)
range(3)
iter([c])
iter((c,))
iter({1: c})
iter({c})
iter({1: c}.items())
iter({1: c}.values())
iter(f, 1)
reversed([c])
enumerate([c])
zip([c], [s])
map(f, [c])
filter(None, [c])
memoryview(b'abc')
bytearray(b'abc')
frozenset([c])
set([c])
dict(a=c)
dict([(1, c)])
dict(zip([1], [c]))
dict({1: c}, b=s)
{**{1: c}}
[*[c], *[s]]
(*[c], s)
tuple([c])
list((c,))
{1: c} | {2: s}
[c] + [s]
[c] * 2
(c,) * 2
(c,) + (s,)
{c} | {s}
sorted([1, 2])
[c][:]
(c, s)[:1]
{1: c}.copy()
{1: c}.items()
{1: c}.keys()
{c}.copy()
dict.fromkeys([1], c)
[c].copy()
copy.copy([c])
copy.copy(c)
copy.deepcopy([[1]])
copy.deepcopy({1: [2]})
copy.deepcopy(C())
D(c)
dataclasses.replace(D(c), y=s)
dataclasses.asdict(D([1], [2]))
dataclasses.astuple(D([1], [2]))
dataclasses.field(default=c)
enum.Enum('E', 'a b')
threading.Lock()
threading.RLock()
threading.Event()
threading.Condition()
threading.Semaphore()
threading.Thread(target=f)
threading.Timer(1, f)
queue.Queue()
queue.SimpleQueue()
queue.PriorityQueue()
io.StringIO()
io.BytesIO()
io.BufferedReader(io.BytesIO())
array.array('i', [1])
struct.Struct('i')
random.Random(1)
ValueError(c)
ValueError(c, s)
KeyError(c)
OSError(1, 'a', c)
StopIteration(c)
SystemExit(c)
AttributeError('x', name='y', obj=c)
ImportError('x', name='y')
NameError('x', name='y')
UnicodeDecodeError('a', b'b', 0, 1, 'c')
SyntaxError('x', ('f', 1, 2, 't'))
ExceptionGroup('g', [ValueError(c)])
re.compile('a(b)')
re.compile('a(b)').match('ab')
re.compile('a(b)').search('ab').groups()
re.compile('a(?P<x>b)').search('ab').groupdict()
json.loads('[{"a": [1]}]')
json.JSONEncoder()
json.JSONDecoder()
list[int]
dict[str, int]
int | str
typing.Optional[int]
typing.List[int]
typing.Callable[[int], str]
csv.reader(['a,b'])
list(csv.reader(['a,b', 'c,d']))
csv.DictReader(['a,b'])
'a b'.split()
'a,b'.partition(',')
divmod(5, 2)
list(enumerate([c, s]))
list(zip([c], [s]))
list({1: c}.items())
list(map(lambda x: [x], [1, 2]))
vars(c)
dir(s)
inspect.signature(f)
inspect.getmembers(s)
globals
object()
S()
C()
abc.ABCMeta('A', (), {})
string.Formatter()
string.Template('a')
decimal.Decimal(1)
fractions.Fraction(1, 2)
datetime.datetime(2020, 1, 1)
datetime.timezone(datetime.timedelta(1))
'''.strip().split('\n')
def new(text):
    code = compile(text, 'case', 'eval')
    gc.disable()
    g = globals()
    gc.collect()
    kept = eval(code, g)
    L = gc.get_objects(0)
    return kept, L
for text in cases:
    try:
        new(text)
        kept, L = new(text)
    except Exception as e:
        print(text, '!!', type(e).__name__, e); continue
    names = []
    for o in L:
        t = type(o).__name__
        if t == 'frame': continue
        names.append(('*' if o is kept else '') + t)
    print(text, '->', ' '.join(names))
    del kept, L
