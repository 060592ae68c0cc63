"""What the environment refuses; a machine on which no other process can be started."""
import os
import platform


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error)


attempt(os.putenv, "a\0", "b")
attempt(os.putenv, "a", "b\0")
attempt(os.putenv, "a=b", "c")
attempt(os.putenv, "", "c")
attempt(os.unsetenv, "a=b")
attempt(os.unsetenv, "")
attempt(os.putenv, 1, 2)
os.environ["HEAPROOM"] = "here"
print(os.environ["HEAPROOM"], os.getenv("HEAPROOM"), platform.uname().system)
del os.environ["HEAPROOM"]
print(os.getenv("HEAPROOM"))
for flags in (os.GRND_NONBLOCK, os.GRND_RANDOM, 6, 99):
    try:
        print(len(os.getrandom(4, flags)))
    except OSError as error:
        print(error)
