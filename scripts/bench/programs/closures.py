def make_counter(step):
    total = [0]

    def count(times):
        for _ in range(times):
            total[0] += step
        return total[0]

    return count


def compose(f, g):
    return lambda x: f(g(x))


counters = [make_counter(step) for step in range(50)]
result = 0
for round_ in range(40):
    for counter in counters:
        result += counter(20)
add_one = lambda x: x + 1
chain = add_one
for _ in range(30):
    chain = compose(add_one, chain)
for value in range(2000):
    result += chain(value)
print(result)
