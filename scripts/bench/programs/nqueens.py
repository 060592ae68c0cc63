def solve(size):
    columns = set()
    rising = set()
    falling = set()
    solutions = 0

    def place(row):
        nonlocal solutions
        if row == size:
            solutions += 1
            return
        for column in range(size):
            if column in columns or row + column in rising or row - column in falling:
                continue
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            place(row + 1)
            columns.remove(column)
            rising.remove(row + column)
            falling.remove(row - column)

    place(0)
    return solutions


for size in range(4, 9):
    print(size, solve(size))
