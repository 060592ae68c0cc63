# What an instruction remembers of a global name, while names come, go and hide each other.
import builtins


def show():
    return total, len("four")


total = 0
for turn in range(6):
    try:
        if turn % 2:
            raise ValueError(turn)
        total += 1
    except ValueError as error:
        total += error.args[0]
    print(turn, total, show(), "error" in globals())

for turn in range(4):
    if turn == 1:
        len = lambda text: "hidden"
    if turn == 3:
        del len
    print(turn, show(), len("ab"))

for turn in range(4):
    if turn == 2:
        globals()["tot" + "al"] = "again"
    elif turn == 1:
        del total
    try:
        print(turn, show())
    except NameError as error:
        print(turn, error)

builtins.late = 1
for turn in range(3):
    print(late)
    if turn == 0:
        late = "global"
    elif turn == 1:
        del late
        builtins.late = 2
for turn in range(40):
    globals()[f"name{turn}"] = turn
    total = turn
    if turn % 3 == 0:
        del globals()[f"name{turn}"]
print(total, show(), sum(1 for name in globals() if name.startswith("name")))
