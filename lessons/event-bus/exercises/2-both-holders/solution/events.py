import weakref

_subscribers = {}


def subscribe(topic, callback):
    _subscribers.setdefault(topic, []).append(weakref.WeakMethod(callback))


def publish(topic, payload):
    alive = [reference for reference in _subscribers.get(topic, []) if reference() is not None]
    _subscribers[topic] = alive
    for reference in alive:
        callback = reference()
        if callback is not None:
            callback(payload)
