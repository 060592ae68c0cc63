def work():
    while True:
        try:
            yield 'waiting'
        except KeyError as error:
            yield f'handled {error!r}'
g = work()
print(next(g), g.throw(KeyError('k')), next(g))
try:
    g.throw(ValueError('v'))
except ValueError as error:
    print('out', error, g.gi_frame)
try:
    next(g)
except StopIteration:
    print('done')
