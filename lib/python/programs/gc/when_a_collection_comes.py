import gc
log = []
gc.callbacks.append(lambda phase, info: phase == 'start' and log.append((len(keep), info['generation'])))
keep = []
gc.collect()
log.clear()
for _ in range(30000):
    keep.append([])
print([later[0] - earlier[0] for earlier, later in zip(log, log[1:])], [generation for _, generation in log])
log.clear()
gc.disable()
for _ in range(30000):
    keep.append([])
print(log)
