# A function that was called by then takes its arguments as the code it is given says.
def mean(data, weight=1):
    return sum(data) / len(data) * weight


print(mean(data=[1, 2]), mean([1, 2], weight=3))
mean.__code__ = mean.__code__.replace(co_posonlyargcount=1)
for call in lambda: mean(data=[1, 2]), lambda: mean([1, 2], weight=3), lambda: mean(**{'data': [1, 2]}):
    try:
        print(call())
    except TypeError as error:
        print(error)
