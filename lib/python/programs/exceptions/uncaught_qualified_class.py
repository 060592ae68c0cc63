class Shop:
    class SoldOut(Exception):
        pass


def local():
    class Inner(Exception):
        pass
    return Inner


Shop.SoldOut.__module__ = 'shop.errors'
try:
    raise local()('first')
except Exception:
    raise Shop.SoldOut('tea')
