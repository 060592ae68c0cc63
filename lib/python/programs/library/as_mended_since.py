# What CPython's library mended after 3.14.2, and the lines of its files.
import configparser, dataclasses, enum, io, ipaddress, json, random, traceback, types

parser = configparser.ConfigParser()
parser.read_string('[a]\nkey = one\n two\n')
parser['a']['other'] = 'x\r\ny'
out = io.StringIO()
parser.write(out)
print(repr(out.getvalue()))


@dataclasses.dataclass(slots=True)
class Base:
    x: int

    def twice(self):
        return super().__repr__() is not None, __class__ is type(self)


print(Base(1).twice(), enum.bin(5), ipaddress.ip_address('fe80::1%1').exploded)
try:
    json.loads('{"a": }')
except ValueError as e:
    print([(frame.name, frame.lineno, frame.line) for frame in traceback.extract_tb(e.__traceback__)])


@types.coroutine
def waits():
    yield


print(hasattr(types._GeneratorWrapper(waits()), 'cr_suspended'))
random.seed(3)
print([random.binomialvariate(40, 0.5) for _ in range(4)])
