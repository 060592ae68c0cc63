# Where an object ends that a copy of a context holds, and what that means for the other globals.
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
import contextvars

variable = contextvars.ContextVar('variable')
context = contextvars.copy_context()
context.run(variable.set, Held('value in a context'))
