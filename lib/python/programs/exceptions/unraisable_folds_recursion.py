class A:
    def __del__(self):
        def down(n):
            if n:
                down(n - 1)
            else:
                raise ValueError('deep')
        down(6)


A()
