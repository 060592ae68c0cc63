"""Names, states and what cannot be done to a thread."""
import re
import threading


def shown(thread):
    return re.sub(r"\d{6,}", "N", repr(thread))


def refused(act):
    try:
        act()
    except Exception as error:
        print(type(error).__name__, error)


gate = threading.Event()
thread = threading.Thread(target=gate.wait, name="worker", daemon=True)
print(shown(thread), thread.ident, thread.is_alive())
refused(thread.join)
thread.start()
print(shown(thread), thread.is_alive(), thread.daemon)
refused(thread.start)
refused(lambda: setattr(thread, "daemon", False))
refused(threading.current_thread().join)
print([t.name for t in threading.enumerate()], threading.active_count())
gate.set()
thread.join()
print(shown(thread), thread.is_alive())
print(shown(threading.current_thread()), threading.main_thread() is threading.current_thread())
print(threading.Thread(target=gate.wait).name, threading.Thread().name)
refused(lambda: threading.Thread(group=1))


class Named(threading.Thread):
    def run(self):
        print(self.name, threading.current_thread() is self, threading.get_ident() == self.ident)


named = Named(name="named")
named.start()
named.join()
