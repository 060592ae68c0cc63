import gc
import keeper
import ring

gc.disable()
dropped = ring.make('dropped', 3)
held = ring.make('held', 3)
del dropped
print('found', keeper.collect_while_holding(held))
del held
print('found', gc.collect())
print('kept', [node.name for node in keeper.kept])
