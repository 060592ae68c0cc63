# Work on long coefficients counts on the run's clock, which is asked between.
import time
from decimal import Decimal, localcontext

for digits in (50, 90, 100, 333, 1001):
    with localcontext(prec=digits):
        before = time.perf_counter(), time.process_time()
        root = Decimal(2).sqrt()
        for step in range(7):
            root = root * root / 3 + step
        after = time.perf_counter(), time.process_time()
        print(digits, str(root)[:20], before[0] < after[0], before[1] <= after[1], time.time() > 0)
