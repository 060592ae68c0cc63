"""A bound method is pickled by name, and what wraps functions can be subscripted."""
import copy
import pickle


class Account:
    def __init__(self, sum):
        self.sum = sum

    def add(self, more):
        self.sum += more
        return self.sum

    @classmethod
    def empty(cls):
        return cls(0)


account = Account(5)
again = pickle.loads(pickle.dumps(account.add))
print(again(1), account.sum, again.__self__ is account)
print(pickle.loads(pickle.dumps(Account.empty))().sum, account.add.__reduce__()[1][1])
print(pickle.loads(pickle.dumps([1, 2].append)).__self__, copy.copy(account.add)(2))
print(classmethod[int], staticmethod[str, int].__args__)
print(sorted(name for name in vars(dict) if list(vars(dict)).count(name) > 1))
