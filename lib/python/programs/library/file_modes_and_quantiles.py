"""The parts of stat, statistics and uuid that CPython writes in C; genericpath imported before os."""
import genericpath
import stat
import statistics
import uuid

for mode in (0o100644, 0o77777, 0o40755, 0o104755, 0o4644, 0o120777, 0o1777, 0o1776, 0o2010, 0):
    print(stat.filemode(mode), stat.S_ISDIR(mode), stat.S_ISREG(mode), stat.S_ISFIFO(mode), stat.S_IMODE(mode))
for mode in ("a", 2**70, -1, 2**40):
    try:
        stat.S_IFMT(mode)
    except Exception as error:
        print(type(error).__name__, error)
print(stat.S_ISDIR, stat.S_IFWHT, stat.SF_SETTABLE, genericpath.exists("/tmp"))
normal = statistics.NormalDist(1.5, 2.3)
for p in (0.5, 0.1, 0.975, 0.0001, 1e-12, 1e-300):
    print(normal.inv_cdf(p))
print(statistics._normal_dist_inv_cdf)
made = uuid.uuid1()
print(made.version, made.variant, made.is_safe)
