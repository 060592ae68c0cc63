class Order:
    def __init__(self, items): self.items = items
    @property
    def total(self): return sum(item['price'] for item in self.items)
    def __repr__(self): return f'<Order {self.total}>'


print(Order([{'price': 3}]))
print(f'order: {Order([{"prize": 3}])}')
