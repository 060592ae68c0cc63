# The standard streams are files like any other.
import io, sys

print(sys.stdin, sys.stdout, sys.stderr)
print(sys.stdout.buffer, sys.stdout.buffer.raw, sys.stdout.fileno(), sys.stdout.isatty(), sys.stdout.errors, sys.stderr.errors)
print(isinstance(sys.stdout, io.TextIOWrapper), sys.stdout.encoding, sys.stdout.mode, sys.stdout.newlines, sys.stdin.mode)
print(sys.stdin.read(), sys.stdin.readline(), list(sys.stdin))
try:
    input('prompt> ')
except EOFError as error:
    print(error)
sys.stdin = io.StringIO('first\nsecond')
print(input(), input('? '))
try:
    input()
except EOFError as error:
    print(error)
for stream, call, args in ((sys.__stdin__, 'write', ['x']), (sys.stdout, 'read', []), (sys.stdout, 'write', [5])):
    try:
        getattr(stream, call)(*args)
    except (OSError, TypeError) as error:
        print(type(error).__name__, error)
sys.stdout.flush()
sys.stdout.buffer.write(b'bytes \xc3\xa9\n')
sys.stdout.buffer.flush()
try:
    print('\udc80')
except UnicodeEncodeError as error:
    print(error)
print('\udc80 on stderr', file=sys.stderr)
sys.stdout.reconfigure(errors='backslashreplace', encoding='ascii')
print('é now', sys.stdout.encoding, flush=True)
keep, sys.stdout = sys.stdout, io.StringIO()
print('captured')
text = sys.stdout.getvalue()
sys.stdout = keep
print(repr(text))
