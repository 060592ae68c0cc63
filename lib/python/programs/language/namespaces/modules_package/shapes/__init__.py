names = ['square', 'round']
__all__ = ['names', 'triangle', 'visible']
visible = 1
invisible = 2
