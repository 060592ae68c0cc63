# Where an object ends that is called by a ctypes callback in a global, and what that means for the other globals.
import ctypes
import os


class Held:
    def __init__(self, name):
        self.name = name

    def __call__(self, *args):
        return None

    def __del__(self, write=os.write):
        when = 'while print works'
        try:
            print(end='')
        except Exception:
            when = 'after print was gone'
        write(1, f'{self.name} ends {when}\n'.encode())


other = Held('another global')
callback = ctypes.CFUNCTYPE(None)(Held('callback'))
