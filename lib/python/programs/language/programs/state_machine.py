def light():
    state = 'red'
    order = {'red': 'green', 'green': 'yellow', 'yellow': 'red'}
    while True:
        command = yield state
        match command:
            case None | 'next': state = order[state]
            case ('set', str(new)) if new in order: state = new
            case {'stop': reason}:
                return f'stopped: {reason}'
            case _: raise ValueError(f'unknown command {command!r}')


machine = light()
print(next(machine), [machine.send(c) for c in (None, 'next', ('set', 'green'))])
try:
    machine.send({'stop': 'done'})
except StopIteration as stop:
    print(stop.value)
broken = light()
next(broken)
try:
    broken.send(('set', 'blue'))
except ValueError as error:
    print(error)
print(list(broken))


class Machine:
    transitions = {('idle', 'start'): 'running', ('running', 'stop'): 'idle'}
    def __init__(self): self.state, self.history = 'idle', []
    def __getattr__(self, name):
        if name.startswith('can_'): return (self.state, name[4:]) in self.transitions
        if any(name == event for _, event in self.transitions): return lambda: self._fire(name)
        raise AttributeError(f'{type(self).__name__} cannot {name}')
    def _fire(self, event):
        try:
            self.state = self.transitions[self.state, event]
        except KeyError as error:
            raise RuntimeError(f'{event} while {self.state}') from error
        self.history += [self.state]


m = Machine()
print(m.can_start, m.can_stop)
m.start(); m.stop(); m.start()
print(m.history)
for action in (m.start, lambda: m.fly()):
    try:
        action()
    except (RuntimeError, AttributeError) as error:
        print(type(error).__name__, error, repr(error.__cause__))
