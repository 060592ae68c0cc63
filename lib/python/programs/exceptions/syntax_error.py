x = 1
print('never')
if x == 1
    print(x)
