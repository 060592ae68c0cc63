# time.struct_time and its like are looked after by the collector only if a program made them.
import gc
import time

plain = time.gmtime(0)
replaced = plain.__replace__(tm_year=[])
print(gc.is_tracked(plain), gc.is_tracked(replaced), gc.is_tracked(time.struct_time(range(9))))
replaced[0].append(replaced)
del replaced
print(gc.collect())
