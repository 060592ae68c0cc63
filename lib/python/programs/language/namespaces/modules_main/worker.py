name = __name__


def run(f):
    f()
    print(f.__module__, run.__module__)


if __name__ == "__main__":
    print("never")
