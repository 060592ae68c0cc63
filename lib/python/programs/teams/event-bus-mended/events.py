import weakref
_subscribers = {}


def subscribe(topic, callback):
    _subscribers.setdefault(topic, []).append(weakref.WeakMethod(callback))


def publish(topic, payload):
    for callback in _subscribers.get(topic, []):
        method = callback()
        if method is not None:
            method(payload)
