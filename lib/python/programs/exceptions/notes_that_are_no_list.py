e = ValueError('odd')
e.__notes__ = 'text'
try:
    e.add_note('more')
except TypeError as error:
    print(error)
raise e
