import shop
import sys

print([name for name in sys.modules if name in ("shop", "store", "till")])
