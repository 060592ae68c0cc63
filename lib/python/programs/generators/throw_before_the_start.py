def work():
    print('never')
    yield
g = work()
try:
    g.throw(ValueError, 'early')
except ValueError as error:
    print(repr(error), g.gi_frame, error.__traceback__.tb_next.tb_lineno)
