import random
import secrets

attempts = [
    lambda: random.getrandbits(-1),
    lambda: random.randint(1.5, 2),
    lambda: random.randrange(0),
    lambda: random.choice([]),
    lambda: random.sample([1], 2),
    lambda: random.seed([1]),
    lambda: random.Random(7).setstate((3, (1, 2), None)),
    lambda: secrets.randbelow(0),
    lambda: secrets.compare_digest("a", b"a"),
    lambda: secrets.compare_digest("é", "é"),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print(len(secrets.token_hex(8)), len(secrets.token_bytes(4)), secrets.compare_digest(b"a", b"a"))
print(random.SystemRandom().random() != random.SystemRandom().random())
