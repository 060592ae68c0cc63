class Account:
    def __init__(self, balance): self.balance = balance
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(
                f'cannot withdraw {amount}'
            )
        self.balance -= amount


def process(account, amounts):
    return [account.withdraw(a) for a in amounts]


def main():
    account = Account(10)
    process(account, [1, 2, 30])


main()
