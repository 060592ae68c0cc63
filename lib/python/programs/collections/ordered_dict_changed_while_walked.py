from collections import OrderedDict
def walk(change, walk=iter):
    ages = OrderedDict(ana=1, ben=2, eva=3)
    iterator = walk(ages)
    first = next(iterator)
    change(ages)
    try:
        print(first, list(iterator), list(iterator))
    except RuntimeError as error:
        print(first, error, list(iterator))
walk(lambda ages: ages.update(ben=5))
walk(lambda ages: ages.setdefault('ben'))
walk(lambda ages: ages.move_to_end('eva'))
walk(lambda ages: ages.move_to_end('ana', last=False))
walk(lambda ages: ages.move_to_end('ana'))
walk(lambda ages: ages.pop('eva'))
walk(OrderedDict.clear)
walk(lambda ages: ages.update(zoe=4), lambda ages: iter(ages.items()))
walk(lambda ages: ages.popitem(last=False), reversed)
walk(lambda ages: None, lambda ages: reversed(ages.values()))
ages = OrderedDict(ana=1)
for name in ages:
    del ages[name]
print(ages, type(iter(ages)), iter(ages.items()).__reduce__(), type(reversed(ages.keys())))
