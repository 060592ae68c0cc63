# Where an object ends in a list that C code never gave back, and what that means for the other globals.
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
ctypes.pythonapi.Py_IncRef(ctypes.py_object([Held('in a list never given back')]))
