# Lists that stay: after how many of them each generation is collected. The oldest waits until a quarter as many are new.
import gc

runs = {0: [], 1: [], 2: []}


def tell(phase, info):
    if phase == 'start':
        runs[info['generation']].append(len(kept))


kept = []
gc.collect()
gc.callbacks.append(tell)
add = kept.append
for _ in range(600_000):
    add([])
gc.callbacks.clear()
print(len(runs[0]), runs[0][:5])
print(len(runs[1]), runs[1][:4])
print(runs[2])
