class MyError(ValueError): pass


def classify(error):
    try:
        raise error
    except (KeyError, IndexError) as e:
        return 'lookup', type(e).__name__
    except MyError:
        return 'mine'
    except ValueError as e:
        return 'value', e.args
    except Exception as e:
        return 'other', repr(e)
    except:
        return 'bare'


for error in (KeyError('k'), IndexError(), MyError(1), ValueError(1, 2), RuntimeError('r'), KeyboardInterrupt(), SystemExit(3), KeyError, GeneratorExit):
    print(classify(error))
try:
    try:
        raise ValueError('x')
    except ValueError as e:
        pass
    e
except NameError as n:
    print(n)


def dynamic(): return (TypeError, dynamic_class)
dynamic_class = ZeroDivisionError
try:
    1 / 0
except dynamic() as error:
    print(error)
try:
    try:
        raise ValueError('original')
    except 5:
        pass
except TypeError as error:
    print(error, '/', repr(error.__context__))
try:
    raise 5
except TypeError as error:
    print(error)
try:
    raise
except RuntimeError as error:
    print(error)
try:
    raise ValueError from 5
except TypeError as error:
    print(error)
except NameError: pass
except BaseException as error:
    print(type(error).__name__, error)
