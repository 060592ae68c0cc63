/** The modules that random programs share their objects through: what several people of a team would have written. */
export const teamModules: Readonly<Record<string, string>> = {
  'bus.py': `"""Listeners, held strongly."""
listeners = []
_last = None

def subscribe(listener):
    global _last
    listeners.append(listener)
    _last = listener
    return len(listeners)

def publish(value):
    for listener in list(listeners):
        listener(value)
`,
  'store.py': `"""Values by name, some of them weakly."""
import weakref

class Entry:
    __slots__ = ('key', 'value', '__weakref__')
    def __init__(self, key, value):
        self.key = key
        self.value = value
    def __del__(self):
        print('entry', self.key)

entries = {}
loose = weakref.WeakValueDictionary()

def put(key, value):
    entry = Entry(key, value)
    entries[key] = entry
    loose[key] = entry

def take(key):
    return entries.pop(key, None)
`,
  'plain.py': `"""No function, no class."""
_first = []
second = {}
_third = None
fourth = None
`,
}
