def attempt(n):
    log = []
    for i in range(n):
        try:
            try:
                if i == 0: continue
                if i == 1: raise ValueError(i)
                if i == 2: raise KeyError(i)
                if i == 3: return log
                log.append(f'body {i}')
            except ValueError as e:
                log.append(f'value {e}')
                continue
            finally:
                log.append(f'inner finally {i}')
        except KeyError as e:
            log.append(f'key {e}')
        else:
            log.append(f'else {i}')
        finally:
            log.append(f'outer finally {i}')
    else:
        log.append('loop else')
    return log


print(attempt(3))
print(attempt(5))


def retry(times, errors):
    for attempt_number in range(1, times + 1):
        try:
            if errors: raise errors.pop(0)
        except OSError as error:
            print('retry', attempt_number, error)
            last = error
        else:
            return f'done after {attempt_number}'
    raise RuntimeError('gave up') from last


print(retry(3, [OSError('one'), TimeoutError('two')]))
try:
    retry(2, [OSError('a'), ConnectionError('b'), OSError('c')])
except RuntimeError as error:
    print(error, repr(error.__cause__), repr(error.__context__))
def cleanup_order():
    try:
        try: raise ValueError('first')
        finally: print('a')
    except ValueError as e:
        try: raise TypeError('second') from e
        except TypeError as t: return [type(x).__name__ for x in (t, t.__cause__, t.__context__)]
        finally: print('b')
    finally: print('c')
print(cleanup_order())
