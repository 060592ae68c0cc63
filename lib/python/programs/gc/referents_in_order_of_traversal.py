"""gc.get_referents asks each type's own traversal: what it visits, in which order, and whether the type itself."""
import array, collections, datetime, decimal, functools, gc, io, itertools, operator, re, struct, threading


def shown(child):
    if isinstance(child, type):
        return "type " + child.__name__
    return child if isinstance(child, (str, int)) else type(child).__name__


class Token:
    @classmethod
    def make(cls): ...

    @staticmethod
    def check(): ...


def key(item):
    return item


token = Token()
limited = functools.partial(key, token)
limited.note = "kept"
wholes = [
    Token.__dict__["make"], Token.__dict__["check"], super(Token, token), slice(token, 2, None), limited,
    itertools.dropwhile(key, [token]), itertools.takewhile(key, [token]), itertools.filterfalse(key, [token]),
    itertools.starmap(key, [token]), itertools.chain([token]), itertools.cycle([token]), itertools.tee([token])[0],
    operator.itemgetter(1), functools.cmp_to_key(key), functools.cmp_to_key(key)(token),
    re.compile("(a)(?P<n>b)"), re.match("a", "ab"), re.compile("a").scanner("a"), io.BytesIO(b"abc"),
    decimal.Decimal(1), array.array("i"), threading.Lock(), struct.Struct("i"),
    datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc), datetime.timezone(datetime.timedelta(hours=1)),
    OSError(2, "no", "file"), StopIteration(token), ExceptionGroup("group", [ValueError()]), SystemExit(token),
    zip([token]), map(key, [token]), enumerate([token]), collections.deque([token]), collections.defaultdict(list, a=token),
]
for whole in wholes:
    print(type(whole).__name__, [shown(child) for child in gc.get_referents(whole)])
