def work():
    try:
        yield 1
    finally:
        raise ValueError('in finally')
def main():
    g = work()
    next(g)
main()
print('goes on')
