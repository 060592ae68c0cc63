import store


class Till:
    def __del__(self):
        print("till closed")


till = Till()
