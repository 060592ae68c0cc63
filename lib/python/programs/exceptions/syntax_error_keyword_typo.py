numbers = [1, 2]
fro n in numbers:
    print(n)
