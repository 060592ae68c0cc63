class Deep:
    def go(self, n):
        if n == 0:
            return [][n]
        return self.go(n - 1)


def outer(n):
    try:
        return Deep().go(n)
    except IndexError as error:
        raise RuntimeError(f'outer failed at {n}') from error
