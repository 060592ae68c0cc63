import store
import till


class Sale:
    def __del__(self):
        print("sale closed")


sale = Sale()
