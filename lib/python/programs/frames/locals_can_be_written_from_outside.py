import sys


def attempt(action):
    try:
        print(action())
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)


def rename(frame):
    frame.f_locals["name"] = "Buttercup"
    frame.f_locals["beside"] = 1


def work(name):
    kept = [name]

    def inner():
        return kept

    rename(sys._getframe())
    seen = sys._getframe().f_locals
    print(name, sorted(map(str, seen)), seen["beside"])
    seen["kept"] = "changed"
    print(kept, inner(), "kept" in seen, "nothing" in seen, len(seen))
    attempt(lambda: seen["nothing"])
    attempt(lambda: seen.pop("name"))
    attempt(lambda: seen.pop("beside"))
    attempt(lambda: seen.__delitem__("kept"))
    attempt(lambda: seen.__delitem__("nope"))
    attempt(lambda: seen.clear())
    attempt(lambda: seen.setdefault("late", 5))
    attempt(lambda: seen.get("missing", "none"))
    attempt(lambda: hash(seen))
    seen.update(name="Inigo") if False else seen.update({"name": "Inigo"})
    print(name, type(seen).__name__, seen == dict(seen), locals() is locals())
    del kept
    attempt(lambda: seen["kept"])


work("Westley")
print(sys._getframe().f_locals is globals())
