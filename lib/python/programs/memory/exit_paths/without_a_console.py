# A program that closes its own stdout ends well: what is closed is not flushed.
import os
import sys


class Loud:
    def __del__(self):
        try:
            print('goes')
        except ValueError as error:
            os.write(2, f'{error}\n'.encode())


kept = Loud()
print('arrives')
sys.stdout.close()
