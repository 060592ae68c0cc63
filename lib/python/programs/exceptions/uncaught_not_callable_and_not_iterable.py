number = 3
try:
    number(4)
except TypeError as error:
    print(error)
for x in 3 .real:
    pass
