"""resource: limits that are read, lowered and held to; what cannot be is said."""
import resource


def attempt(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return type(error).__name__, str(error)


print(resource.getrlimit(resource.RLIMIT_CPU), resource.RLIM_INFINITY, resource.error)
for limits in ((5, 3), (1,), 5, (1.5, 3), (-2, 3), (2**64, 2**64)):
    print(attempt(resource.setrlimit, resource.RLIMIT_NOFILE, limits))
for function in (resource.getrlimit, resource.getrusage):
    for value in (99, -5, "a"):
        print(attempt(function, value))
resource.setrlimit(resource.RLIMIT_NOFILE, (10, 100))
print(resource.prlimit(0, resource.RLIMIT_NOFILE, (12, 50)), resource.getrlimit(resource.RLIMIT_NOFILE))
print(attempt(resource.prlimit, 2**30, resource.RLIMIT_NOFILE))
files = []
try:
    while True:
        files.append(open("/dev/null"))
except OSError as error:
    print(error, len(files) > 5)
for file in files:
    file.close()
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (1024, most))
with open("/tmp/heaproom_limited", "wb", buffering=0) as file:
    print(file.write(b"x" * 2000))
    print(attempt(file.write, b"x"))
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
usage = resource.getrusage(resource.RUSAGE_SELF)
print(len(usage), usage.ru_utime > 0, usage.ru_maxrss > 1000, type(usage), resource.getpagesize())
