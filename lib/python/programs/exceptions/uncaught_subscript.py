table = {'one': {'two': []}}
print(table['one']['two'])
print(table['one']['two'][3])
