class Matrix:
    def __init__(self, rows):
        self.rows = [list(row) for row in rows]
        if len({len(r) for r in self.rows}) > 1: raise ValueError('ragged rows')
    @classmethod
    def identity(cls, n): return cls([int(i == j) for j in range(n)] for i in range(n))
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            if isinstance(i, slice): return [row[j] for row in self.rows[i]]
            return self.rows[i][j]
        return self.rows[key]
    def __setitem__(self, key, value): self.rows[key[0]][key[1]] = value
    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]: raise ValueError(f'shapes {self.shape} and {other.shape}')
        return Matrix([sum(a * b for a, b in zip(row, col)) for col in zip(*other.rows)] for row in self.rows)
    def __pow__(self, n):
        result = Matrix.identity(len(self.rows))
        for _ in range(n): result @= self
        return result
    def __eq__(self, other): return isinstance(other, Matrix) and self.rows == other.rows
    def __iter__(self): return (x for row in self.rows for x in row)
    def __repr__(self): return f'Matrix({self.rows})'
    def __str__(self): return '\n'.join(' '.join(f'{x:>4}' for x in row) for row in self.rows)


m = Matrix([[1, 1], [1, 0]])
print(m ** 10, m @ m, m.T == m, m[0], m[0, 1], m[:, 0], list(m), m.shape, sum(m), sep=' | ')
m[1, 1] = 7
m[0, 0] += 1.5
print(m)
print(Matrix(range(i, i + 3) for i in (1, 4)).T)
for thunk in (lambda: Matrix([[1], [2, 3]]), lambda: m @ Matrix([[1, 2, 3]]), lambda: m[5], lambda: m[0, 9], lambda: m @ 3, lambda: m[0, 1, 2], lambda: Matrix(5), lambda: {m: 1}):
    try:
        print(thunk())
    except Exception as error:
        print(type(error).__name__, error)
