# Widths and precisions beyond C's numbers.
import sys
def tell(f, *a):
    try: r = f(*a); print(len(r), r[:20])
    except Exception as e: print(type(e).__name__, e)
for fmt, args in [("%.*d", (2147483647, 1)), ("%.*f", (2147483646, 1.1)), ("%.2147483647f", 1.0), ("%.2147483648f", 1.0), ("%.100000f", 1.1), ("%.*d", (-2147483647, 1)), ("%s", 'a'*10), ("%.1000000d", 5), ("%1000000d", 5), ("%.1000000x", 5)]:
    print(fmt); tell(lambda: fmt % args)
for fmt, args in [("%.2147483647s", 'abc'), ("%.*s", (2147483647, 'abc')), ("%.2147483647r", 'abc'), ("%.2147483644d", 1), ("%.2147483645x", 1), ("%.2147483645g", 1.5), ("%.2147483645e", 1.5), ("%.2147483645c", 'a'), ("%.2147483645%", ()), (b"%.2147483645d", 1), (b"%.2147483645f", 1.0), (b"%.2147483647s", b'abc')]:
    print(fmt)
    if '44d' not in str(fmt): tell(lambda: fmt % args)
tell(lambda: '%*r' % (-2**63, 1)); tell(lambda: '%*d' % (-5, 1)); tell(lambda: '%*d' % (2**63, 1)); tell(lambda: b'%*d' % (-2**63, 1)); tell(lambda: '%*d' % (-2**64, 1))
