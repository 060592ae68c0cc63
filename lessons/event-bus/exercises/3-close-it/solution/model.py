import events


class Model:
    def __init__(self, name, rows):
        self.name = name
        self.rows = list(range(rows))
        events.subscribe("reload", self.reload)

    def reload(self, rows):
        self.rows = list(range(rows))

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        events.unsubscribe("reload", self.reload)

    def __del__(self):
        print("closed", self.name)
