import worker
print(__name__, worker.name)
worker.run(lambda: print('callback in', __name__))
if __name__ == '__main__':
    print('is main')
import main
print(main is __import__('sys').modules['__main__'], main.__name__)
import traced
traced.outer(3)
