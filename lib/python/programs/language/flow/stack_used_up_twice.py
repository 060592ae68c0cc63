it = iter([1, 2])
for i in range(50000): it = map(lambda x: x, it)
try:
    list(it)
except RecursionError:
    pass


class Loop:
    def __getattr__(self, name): return getattr(self, name)


for _ in range(3):
    try:
        Loop().x
    except RecursionError as error:
        print(str(error)[:32])


def gen(n):
    if n: yield from gen(n - 1)
    yield n


print(sum(gen(300)))
