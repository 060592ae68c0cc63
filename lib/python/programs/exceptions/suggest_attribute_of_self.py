class Counter:
    def __init__(self):
        self.total = 0

    def add(self, n):
        total += n

    def show(self):
        print(total)


try:
    Counter().add(1)
except UnboundLocalError as error:
    print(error)
Counter().show()
