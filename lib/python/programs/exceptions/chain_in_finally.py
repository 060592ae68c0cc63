def work():
    try:
        raise ValueError('in work')
    finally:
        {}['cleanup']


work()
