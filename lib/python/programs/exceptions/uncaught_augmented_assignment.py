class Count:
    n = None


Count.n += 1
