import os, sys, tempfile, importlib
d = tempfile.mkdtemp(); os.chdir(d); sys.path.append(os.getcwd())
open('mymodg.py','w').write('def gen():\n    yield 0\n    return 123\ndef main():\n    for i in gen():\n        x = 1\n    x = 2\n')
importlib.invalidate_caches()
import mymodg
def tr(frame, event, arg):
    if frame.f_code.co_name not in ('gen', 'main'): return None
    print(event, frame.f_code.co_name, frame.f_lineno)
    if frame.f_code.co_name == 'main' and event == 'call': return None
    if event == 'return' and not frame.f_back.f_trace: frame.f_back.f_trace = tr
    return tr
sys.settrace(tr); mymodg.main(); sys.settrace(None)
def tr(frame, event, arg):
    if frame.f_code.co_name not in ('gen', 'main'): return None
    print(event, frame.f_code.co_name, frame.f_lineno)
    if frame.f_code.co_name == 'main' and event == 'call': return None
    if event == 'return' and arg == 123 and not frame.f_back.f_trace: frame.f_back.f_trace = tr; print('set')
    return tr
sys.settrace(tr); mymodg.main(); sys.settrace(None)
