import random

random.seed(2024)
print(random.random(), random.randint(1, 6), random.getrandbits(70), random.uniform(2, 3))
print(random.choice("abc"), random.sample(range(50), 4), random.choices("xyz", weights=[5, 1, 1], k=6))
cards = list(range(8))
random.shuffle(cards)
print(cards, random.gauss(0, 1), random.betavariate(2, 3), random.triangular(), random.randbytes(6))
for seed in ("text", b"bytes", -3, 2**100, 1.5):
    random.seed(seed)
    print(random.random())
generator = random.Random(7)
state = generator.getstate()
first = [generator.random() for _ in range(3)]
generator.setstate(state)
print(first == [generator.random() for _ in range(3)], state[0], len(state[1]))
