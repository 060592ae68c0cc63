# Who the process is may be set to who it is; what is no id at all is told before anybody is asked.
import os

me, mine = os.getuid(), os.getgid()


def attempt(name, *given):
    try:
        print(name, 'gives', getattr(os, name)(*given))
    except (TypeError, ValueError, OverflowError) as error:
        print(name, type(error).__name__, error)
    except OSError as error:
        print(name, type(error).__name__)


for name in ('setuid', 'seteuid', 'setgid', 'setegid'):
    attempt(name, me if 'uid' in name else mine)
    for given in (-1, -2, 1 << 32, 1 << 70, -(1 << 70), 'root', 1.5, None):
        if (name, given) not in {('seteuid', -1), ('setegid', -1)}:
            attempt(name, given)
for name, own in (('setreuid', me), ('setregid', mine)):
    attempt(name, own, own)
    attempt(name, -1, -1)
    attempt(name, 'a', own)
    attempt(name, own, 'a')
    attempt(name, 1 << 32, own)
attempt('setresuid', me, -1, me)
attempt('setresgid', -1, mine, mine)
attempt('setresuid', me, me, 1 << 32)
for groups in (5, ['a'], [1 << 40], {1}, 'ab'):
    attempt('setgroups', groups)
attempt('initgroups', 5, 0)
attempt('initgroups', 'student', 'a')

# Processors are given by their numbers.
print(os.sched_getaffinity(0) == os.sched_getaffinity(os.getpid()), len(os.sched_getaffinity(0)) >= 1)
attempt('sched_setaffinity', 0, os.sched_getaffinity(0))
for mask in ([], [-1], ['a'], [1.5], 7, [1 << 40], [100000]):
    attempt('sched_setaffinity', 0, mask)
attempt('sched_setaffinity', 'a', [0])
for name in ('sched_get_priority_max', 'sched_get_priority_min'):
    for policy in (os.SCHED_OTHER, os.SCHED_FIFO, os.SCHED_RR, os.SCHED_BATCH, os.SCHED_IDLE, 99):
        attempt(name, policy)
print(os.sched_getscheduler(0) == os.SCHED_OTHER)
print(os.sched_rr_get_interval(0))

# Texts about the system, by name or by number.
for name in ('CS_PATH', 'CS_LFS64_CFLAGS', 'CS_XBS5_LP64_OFF64_LDFLAGS', 'CS_LFS_LIBS', 0, 1000, 'x', 9999, 1.5, None):
    attempt('confstr', name)
print(len(os.confstr_names), os.confstr_names['CS_XBS5_LPBIG_OFFBIG_LINTFLAGS'], os.confstr('CS_GNU_LIBC_VERSION').split()[0])
print(os.mkfifo in os.supports_dir_fd, os.mkdir in os.supports_dir_fd)
