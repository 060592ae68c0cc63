# Nothing here asks for warnings: the one that is given at the end is given all the same.
import sys

sys.__stderr__ = sys.stdout


async def main():
    print('never said')


kept = main()
file = open('five.txt', 'w')
