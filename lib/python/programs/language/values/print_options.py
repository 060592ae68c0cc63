import sys
print()
print(1, 'a', None, [1], sep='|', end='<\n')
print('no newline', end='')
print('', end='\n')
print(*range(3), sep='')
print('a', 'b', sep=None, end=None)
print('flushed', flush=True)
print('to stderr', file=sys.stderr)


class Writer:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append('FLUSH')


w = Writer()
print('x', 2, sep='-', file=w)
print(file=w, flush=True)
print(w.parts)
for kwargs in ({'sep': 1}, {'end': 5}, {'file': 3}, {'bogus': 1}, {'file': object()}):
    try:
        print('x', **kwargs)
    except (TypeError, AttributeError) as error:
        sys.stdout.write(f'{type(error).__name__} {error}\n')
sys.stdout = w
print('captured')
sys.stdout = sys.__stdout__
print(w.parts[-2:])
sys.stdout.write('direct\n')
print(sys.stdout.write('count\n'))
sys.stderr.write('err\n')
sys.stdout = None
print('nowhere')
sys.stdout = sys.__stdout__
print('ünïcödé €', '\x00|\x7f', 'tab\there', '😀')
print(print('inner'), print)
