# A function given to SQLite is counted for a database that no collector sees: with the connection in a global it never ends.
import os
import sqlite3


class Held:
    def __init__(self, name):
        self.name = name

    def __del__(self, write=os.write):
        when = 'while print works'
        try:
            print(end='')
        except Exception:
            when = 'after print was gone'
        write(1, f'{self.name} ends {when}\n'.encode())


def register(name):
    held = Held(name)
    connection = sqlite3.connect(':memory:')
    connection.create_function('score', 1, lambda row: (held, row))
    return connection


other = Held('another global')
connection = register('held by the function')
closed = register('held by a function of a closed connection')
closed.close()
print('the last line')
