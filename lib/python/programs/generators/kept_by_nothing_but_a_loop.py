class Thing:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def things():
    for n in range(3):
        yield Thing(n)
for thing in things():
    print('have', thing.n)
print('loop over')
del thing
print(sum(1 for _ in things()))
