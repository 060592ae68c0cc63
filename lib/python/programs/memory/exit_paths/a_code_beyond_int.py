"""An exit code is a C long, of which the lowest byte is left."""
import sys

sys.exit(2**40 + 7)
