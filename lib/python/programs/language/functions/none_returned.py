def nothing(): pass
def bare(): return
def early(x):
    if x: return 'early'
def tuple_return(): return 1, 2
def starred(): return *[1, 2], 3
def in_finally():
    try:
        return 'try'
    finally:
        print('finally runs')
def loops():
    for i in range(5):
        try:
            if i == 3: return i
        finally:
            print('loop', i)


print(nothing(), bare(), early(0), early(1), tuple_return(), starred())
print(in_finally())
print(loops())


def documented():
    'doc'
def only_doc_number():
    5
def ellipsis(): ...


print(documented(), documented.__doc__, only_doc_number.__doc__, ellipsis())
