print(hash(()), hash((1,)), hash((1, 2, 3)), hash((1, (2, 3))), hash((0.5, True, None is None)), hash((-1, 2**70)))
print(hash(('a', 'b')) == hash(('a', 'b')), hash((1,)) == hash((1.0,)))
class H:
    def __hash__(self): print('hash', end='; '); return 42
t = (H(), 1); print(hash(t), hash(t)); print(hash((H(), 1)) == hash(t))
try: hash((1, []))
except TypeError as e: print(e)
d = {(1, 2): 'a', ('x', (3,)): 'b'}; print(d[1, 2], d['x', (3,)], d.get((2, 1)), (1.0, 2) in d)
grid = {(x, y): x * y for x in range(20) for y in range(20)}; print(sum(grid.values()), grid[7, 8], len(grid))
del grid[7, 8]; print((7, 8) in grid, grid.pop((1, 1)), len(grid)); grid[(7, 8)] = 0; print(list(grid)[-1])
