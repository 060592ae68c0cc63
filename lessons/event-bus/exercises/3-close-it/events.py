_subscribers = {}


def subscribe(topic, callback):
    _subscribers.setdefault(topic, []).append(callback)


def unsubscribe(topic, callback):
    _subscribers[topic].remove(callback)


def publish(topic, payload):
    for callback in _subscribers.get(topic, []):
        callback(payload)
