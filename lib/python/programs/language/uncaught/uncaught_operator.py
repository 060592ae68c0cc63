class Money:
    def __init__(self, n): self.n = n
    def __add__(self, other): return Money(self.n + other.n)


wallet = Money(1) + Money(2)
print(wallet.n)
total = Money(1) + Money(2) + 3
