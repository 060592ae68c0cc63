import gc
gc.collect()
before = gc.get_stats()
x = []
x.append(x)
del x
gc.collect()
gc.collect(0)
after = gc.get_stats()
print([{k: a[k] - b[k] for k in a} for a, b in zip(after, before)])
