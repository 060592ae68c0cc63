e = ValueError('with notes')
e.add_note('first note')
e.add_note('second\nof two lines')
try:
    e.add_note(3)
except TypeError as error:
    print(error)
print(e.__notes__)
raise e
