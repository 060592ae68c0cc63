import functools
import itertools
def below_three(n):
    if n < 3:
        return n
    raise StopIteration('three')
def numbers():
    return map(below_three, range(9))
def delegates():
    print('value', (yield from numbers()))
first, *rest = numbers()
print(list(delegates()), [n for n in numbers()], first, rest, {*numbers()}, max(numbers()), 7 in numbers())
print(list(zip(numbers(), 'abcdef')), list(enumerate(numbers())), functools.reduce(max, numbers()))
print(list(filter(below_three, [2, 1, 3, 2])), list(itertools.takewhile(below_three, [1, 2, 3])))
print(list(itertools.chain(numbers(), numbers())), [''.join(map(str, numbers()))])
numbers = numbers()
print(next(numbers), next(numbers), next(numbers), next(numbers, 'none'))
try:
    next(map(below_three, [3]))
except StopIteration as error:
    print(error.value, error.__traceback__.tb_next.tb_frame.f_code.co_name)
