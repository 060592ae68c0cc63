import sys
try:
    print('a')
    sys.exit()
finally:
    print('cleanup')
