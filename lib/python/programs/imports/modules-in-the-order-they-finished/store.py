class Stock:
    def __del__(self):
        print("stock closed")


stock = Stock()
