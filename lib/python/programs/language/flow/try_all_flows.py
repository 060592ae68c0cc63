def flow(kind):
    log = []
    try:
        try:
            log.append('try')
            if kind == 'raise': raise ValueError('v')
            if kind == 'other': raise KeyError('k')
            if kind == 'return': return log
        except ValueError as error:
            log.append(f'except {error}')
        else:
            log.append('else')
        finally:
            log.append('finally')
        log.append('after')
    except KeyError as error:
        log.append(f'outer {error}')
    return log


for kind in ('none', 'raise', 'other', 'return'):
    print(kind, flow(kind))


def loops():
    for i in range(4):
        try:
            if i == 1: continue
            if i == 3: break
        except Exception:
            pass
        else:
            print('else', i)
        finally:
            print('finally', i)
    else:
        print('never')
    while i:
        i -= 1
        try:
            continue
        finally:
            print('while', i)
    else:
        print('while else')


loops()


def nested_finally():
    try:
        try:
            return 'inner'
        finally:
            print('first')
    finally:
        print('second')


print(nested_finally())
