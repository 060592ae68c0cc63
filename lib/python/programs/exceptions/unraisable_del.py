class Noisy:
    def __del__(self):
        value = 1
        self.missing(value + 1)


Noisy()
print('still running')
