print('left starts')
import right
value = 'left value'
print('left ends')
