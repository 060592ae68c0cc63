import sys
import traceback


def divide(numbers, by):
    return [number / by for number in numbers]


def report():
    try:
        divide([1, 2], 0)
    except ZeroDivisionError as error:
        return error


error = report()
tb = error.__traceback__
while tb is not None:
    print(tb.tb_frame.f_code.co_name, tb.tb_lasti, tb.tb_lineno, tb.tb_frame.f_lasti)
    tb = tb.tb_next
traceback.print_exception(error, file=sys.stdout)
print(traceback.format_exception_only(error))
print(traceback.extract_tb(error.__traceback__)[-1])
for frame in traceback.extract_tb(error.__traceback__):
    print(frame.name, frame.lineno, frame.end_lineno, frame.colno, frame.end_colno, frame.line)
