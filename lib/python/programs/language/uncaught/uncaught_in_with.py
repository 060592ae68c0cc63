class Resource:
    def __enter__(self): return self
    def __exit__(self, *details):
        print('closing', details[0].__name__)
        raise RuntimeError('close failed')


with Resource() as r:
    r.missing_method()
