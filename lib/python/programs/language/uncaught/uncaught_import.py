def use():
    import colections
    return colections


use()
