"""Of two operands that are compared the right one dies first; of others the left one."""


class Named:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  dies:", self.name)

    def __eq__(self, other):
        return True

    def __lt__(self, other):
        return True

    def __add__(self, other):
        return 1

    def __contains__(self, other):
        return True

    def __getitem__(self, key):
        return 1


L, R = "left", "right"
for text in (
    "Named(L) is Named(R)",
    "Named(L) is not Named(R)",
    "Named(L) == Named(R)",
    "Named(L) < Named(R)",
    "Named(L) in Named(R)",
    "Named(L) not in Named(R)",
    "1 if Named(L) == Named(R) else 2",
    "1 if Named(L) is Named(R) else 2",
    "Named(L) + Named(R)",
    "Named(L)[Named(R)]",
):
    print(text)
    eval(text)


def in_a_function():
    if Named(L) < Named(R):
        print("a branch")
    while Named(L) in Named(R):
        break


in_a_function()
