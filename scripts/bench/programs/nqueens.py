def solve(size):
    columns = set()
    rising = set()
    falling = set()

    def place(row):
        if row == size:
            return 1
        found = 0
        for column in range(size):
            if column in columns or row + column in rising or row - column in falling:
                continue
            columns.add(column)
            rising.add(row + column)
            falling.add(row - column)
            found += place(row + 1)
            columns.remove(column)
            rising.remove(row + column)
            falling.remove(row - column)
        return found

    return place(0)


for size in range(4, 9):
    print(size, solve(size))
