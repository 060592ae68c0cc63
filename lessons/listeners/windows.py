class Window:
    def __init__(self, title, clock):
        self.title = title
        clock.connect(self.tick)

    def tick(self, time):
        print(self.title, "shows", time)

    def __del__(self):
        print("closed", self.title)
