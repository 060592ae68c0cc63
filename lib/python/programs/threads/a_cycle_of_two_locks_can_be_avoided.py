"""Two threads that take two locks in opposite order would wait for ever; a timeout lets one give way."""
import threading

first, second = threading.Lock(), threading.Lock()
both = threading.Barrier(2)
outcome = []


def patient():
    with first:
        both.wait()
        with second:
            outcome.append("patient has both")


def polite():
    with second:
        both.wait()
        if first.acquire(timeout=0.05):
            first.release()
            outcome.append("polite has both")
        else:
            outcome.append("polite gives way")


threads = [threading.Thread(target=patient), threading.Thread(target=polite)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(outcome)
