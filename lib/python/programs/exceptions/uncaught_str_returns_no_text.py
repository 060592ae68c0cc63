class Broken(Exception):
    def __str__(self):
        return 3


raise Broken('x')
