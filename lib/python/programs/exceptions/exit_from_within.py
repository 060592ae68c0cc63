def f():
    try:
        raise SystemExit
    finally:
        print('cleaned up')


f()
