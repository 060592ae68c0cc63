# A frame that an exception left is at the line that raised, whatever finally and with did after it.
def through_finally():
    try:
        1 / 0
    finally:
        pass


def through_with():
    import contextlib
    with contextlib.nullcontext():
        raise KeyError("k")


def through_named_except():
    try:
        raise ValueError
    except ValueError as e:
        1 / 0


for function in through_finally, through_with, through_named_except:
    try:
        function()
    except Exception as error:
        traceback = error.__traceback__.tb_next
    print(function.__name__, traceback.tb_frame.f_lineno, traceback.tb_lineno)
