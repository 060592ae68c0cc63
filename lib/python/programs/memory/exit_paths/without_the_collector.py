# With the collector off the collection of the exit is left out: cycles die with the modules, when `open` is gone.
import gc


class Loud:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        try:
            open
        except NameError:
            print(self.name, 'after open was gone')
        else:
            print(self.name, 'while open is there')


gc.disable()
Loud('dropped')
kept = Loud('kept')
