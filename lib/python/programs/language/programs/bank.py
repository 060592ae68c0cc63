class InsufficientFunds(Exception):
    def __init__(self, need, have):
        super().__init__(f'need {need}, have {have}')
        self.need, self.have = need, have


class Account:
    _count = 0

    def __init__(self, owner, balance=0):
        self.owner, self._balance = owner, balance
        Account._count += 1
        self.log = []

    @property
    def balance(self): return self._balance

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.log.append(('out', amount))

    def __iter__(self): return iter(self.log)
    def __repr__(self): return f'{type(self).__name__}({self.owner!r}, {self._balance})'


class Savings(Account):
    rate = 0.05
    def grow(self):
        self._balance = round(self._balance * (1 + self.rate), 2)
        return self


a, b = Account('ann', 100), Savings('bob', 50)
for account, amount in [(a, 30), (b, 80), (a, 100), (b.grow().grow(), 10)]:
    try:
        account.withdraw(amount)
    except InsufficientFunds as error:
        print(f'{account.owner}: {error} ({error.need - error.have:.2f} short)')
    else:
        print('ok', account)
print(list(a), Account._count, sorted([a, b], key=lambda x: x.balance), f'{b.balance:.2f}')
