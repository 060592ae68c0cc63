class Broken(Exception):
    def __str__(self):
        raise TypeError('no text')


raise Broken('x')
