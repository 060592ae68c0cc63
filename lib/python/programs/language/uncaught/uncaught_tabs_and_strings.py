print('never')
text = 'unclosed
