import sys
try:
    sys.exit('message')
except SystemExit as error:
    print(repr(error.code))
try:
    sys.exit()
except SystemExit as error:
    print(error.code)
class Thing:
    def __del__(self): print('del')
thing = Thing()
sys.exit(3)
