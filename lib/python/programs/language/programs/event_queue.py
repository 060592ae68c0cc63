class Bus:
    def __init__(self): self.handlers = {}
    def on(self, name):
        def add(handler):
            self.handlers.setdefault(name, []).append(handler)
            return handler
        return add
    def emit(self, name, *args, **kwargs):
        return [h(*args, **kwargs) for h in self.handlers.get(name, ())]


bus = Bus()


@bus.on('greet')
def hello(who): return f'hello {who}'


class Counter:
    def __init__(self):
        self.n = 0
        bus.on('greet')(self.count)
    def count(self, who):
        self.n += 1
        return self.n
    def __del__(self): print('counter gone')


c = Counter()
print(bus.emit('greet', 'ann'), bus.emit('greet', who='bob'), bus.emit('none'))
del c
print('still subscribed', bus.emit('greet', 'cid'))
bus.handlers.clear()
print('cleared', bus.emit('greet', 'x'))
