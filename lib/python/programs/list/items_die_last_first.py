class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end='; ')
def three(): return [D(1), D(2), D(3)]
l = three(); l.clear(); print('cleared')
l = three(); del l; print('deleted')
l = three(); l[:] = []; print('emptied')
l = three(); l[0:2] = [0]; print('replaced')
l.clear(); print()
l = [D(i) for i in range(6)]; del l[::2]; print('every second')
l[::-1] = [0, 0, 0]; print('backwards')
l = three(); l[1] = None; print('one'); l *= 0; print('times 0')
l = three(); l.__init__(); print('init'); l = three(); l.pop(0); print('popped'); del l[0]; print('item')
