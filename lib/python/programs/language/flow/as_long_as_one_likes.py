"""Chains that are deeper than they look: thousands of `elif`, of sums and of comparisons."""


def run(text):
    namespace = {"x": 1, "found": None}
    exec(text, namespace)
    return namespace["found"]


print(run("if x == 0:\n    pass\n" + "".join(f"elif x == {n + 2}:\n    pass\n" for n in range(4000)) + "else:\n    found = 'last'\n"))
print(run("found = x" + " + x" * 8000))
print(run("found = x" + " <= x" * 8000))
print(run("found = x" + " and x" * 8000))
print(run("found = [" + "x, " * 8000 + "].count(1)"))
