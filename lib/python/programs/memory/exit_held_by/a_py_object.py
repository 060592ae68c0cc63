# Where an object ends that a ctypes py_object in a global holds, and what that means for the other globals.
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
box = ctypes.py_object(Held('py_object'))
boxes = (ctypes.py_object * 2)(Held('first of an array'), Held('second of an array'))
