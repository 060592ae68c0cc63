steps = [lambda x: x + 1, lambda x: x / 0, str]
value = 1
for step in steps: value = step(value)
