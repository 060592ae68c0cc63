# A blocked signal is held until it is unblocked, or until somebody waits for it.
import os
import signal
import threading
import time


def attempt(call, *given):
    try:
        answer = call(*given)
        print(call.__name__, sorted(answer) if isinstance(answer, set) else answer)
    except (TypeError, ValueError, OSError) as error:
        print(call.__name__, type(error).__name__, error)


for given in ((), (1,), (1, 2), (1700, []), (0, [0]), (0, [1000]), (0, ['a']), (0, [1 << 70]), ('a', [])):
    attempt(signal.pthread_sigmask, *given)
signal.signal(signal.SIGUSR1, lambda number, frame: print('handler of', signal.Signals(number).name))
signal.signal(signal.SIGUSR2, lambda number, frame: print('handler of', signal.Signals(number).name))
attempt(signal.pthread_sigmask, signal.SIG_BLOCK, [signal.SIGUSR1, signal.SIGUSR2, signal.SIGKILL])
attempt(signal.pthread_sigmask, signal.SIG_BLOCK, [])
attempt(signal.sigpending)
signal.raise_signal(signal.SIGUSR2)
signal.raise_signal(signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
attempt(signal.sigpending)
attempt(signal.sigwait, [signal.SIGUSR1])
attempt(signal.sigpending)
attempt(signal.pthread_sigmask, signal.SIG_UNBLOCK, {signal.SIGUSR2})
attempt(signal.sigpending)
signal.raise_signal(signal.SIGUSR2)
signal.raise_signal(signal.SIGUSR1)
info = signal.sigtimedwait([signal.SIGUSR1], 0)
print(info.si_signo, info.si_code, info.si_errno, info.si_pid > 0, len(info))
attempt(signal.sigtimedwait, [signal.SIGUSR1], 0)
attempt(signal.sigtimedwait, [signal.SIGUSR1], 0.01)
attempt(signal.sigtimedwait, [signal.SIGUSR1], -1)
attempt(signal.sigtimedwait, [signal.SIGUSR1], 'a')
attempt(signal.sigwait, 5)
attempt(signal.sigwait, [0])
signal.raise_signal(signal.SIGUSR1)
print(signal.sigwaitinfo([signal.SIGUSR1, signal.SIGUSR2]).si_signo == signal.SIGUSR1)


def later():
    time.sleep(0.05)
    os.kill(os.getpid(), signal.SIGUSR1)


thread = threading.Thread(target=later)
thread.start()
print(signal.sigwait([signal.SIGUSR1]))
thread.join()


def breaking(number, frame):
    raise ZeroDivisionError('by the handler')


signal.signal(signal.SIGUSR1, breaking)
signal.raise_signal(signal.SIGUSR1)
try:
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
except ZeroDivisionError as error:
    print(error, signal.sigpending(), signal.pthread_sigmask(signal.SIG_BLOCK, []))
