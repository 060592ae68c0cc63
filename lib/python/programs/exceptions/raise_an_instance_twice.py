error = ValueError('again')


def f():
    raise error


for _ in range(2):
    try:
        f()
    except ValueError as e:
        tb = e.__traceback__
        names = []
        while tb is not None:
            names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
            tb = tb.tb_next
        print(names)
raise error
