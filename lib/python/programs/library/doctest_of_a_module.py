"""The examples of a module, of its functions and of its classes are run and told.

>>> twice(4)
8
"""
import doctest
import sys


def twice(number):
    """
    >>> twice(2)
    4
    >>> twice('ab')
    'abba'
    """
    return number * 2


class Box:
    """
    >>> box = Box()
    >>> box.put(1)
    >>> box.items
    [1]
    >>> box.take()
    Traceback (most recent call last):
    IndexError: nothing in it
    """

    def __init__(self):
        self.items = []

    def put(self, item):
        self.items.append(item)

    def take(self):
        """
        >>> Box().take()  # doctest: +IGNORE_EXCEPTION_DETAIL
        Traceback (most recent call last):
        IndexError: whatever
        """
        if not self.items:
            raise IndexError('the box is empty')
        return self.items.pop()


print(doctest.testmod(sys.modules['__main__'], name='boxes', report=False))
finder = doctest.DocTestFinder(exclude_empty=True)
for test in sorted(finder.find(Box, 'Box', globs=dict(globals())), key=lambda test: test.name):
    runner = doctest.DocTestRunner(verbose=True)
    print(test.name, test.lineno is not None, runner.run(test, out=lambda text: print(text.replace(test.filename, 'FILE'), end='')))
