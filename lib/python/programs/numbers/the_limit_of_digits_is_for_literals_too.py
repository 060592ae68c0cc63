# The limit that a program sets for digits is for literals too; a refused conversion takes less time than a done one.
import sys
import time


def tell(digits):
    source = f"a = 1\nb = {'3' * digits}\n"
    try:
        names = {}
        exec(compile(source, "<numbers>", "exec"), names)
        print(digits, "fine", names["b"].bit_length())
    except SyntaxError as error:
        print(digits, error.lineno, error.offset, error.msg)


for most in (640, 4300, 5000, 0):
    sys.set_int_max_str_digits(most)
    for digits in (640, 641, 4300, 4301, 5000, 5001):
        tell(digits)

sys.set_int_max_str_digits(100_000)
text = "7" * 100_000


def timed(action):
    begun = time.process_time()
    try:
        action()
    except ValueError:
        pass
    return time.process_time() - begun


read = timed(lambda: int(text))
large = 10**99_999
shown = timed(lambda: str(large))
sys.set_int_max_str_digits(50_000)
print(timed(lambda: int(text)) < read / 2, timed(lambda: str(large)) < shown / 2)
