# Generators that sum generators without end: each is over when the recursion is, and closes in silence.
import sys

sys.setrecursionlimit(10**6)
made = []


def forever(step):
    inner = (forever(step + 1) for _ in "x")
    if step < 3:
        made.append(inner)
    return sum(inner)


for _ in range(3):
    try:
        forever(0)
    except RecursionError as error:
        print(type(error))
    for generator in made:
        print(next(generator, "over"), generator.gi_frame)
        generator.close()
    made.clear()
