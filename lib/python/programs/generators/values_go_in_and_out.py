def echo():
    got = None
    while True:
        got = yield got
        print('got', got)
g = echo()
print(next(g), g.send(1), g.send('two'))
try:
    echo().send(1)
except TypeError as error:
    print(error)
