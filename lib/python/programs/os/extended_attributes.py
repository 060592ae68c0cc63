# Extended attributes of files, as an ordinary user sets them.
import os, tempfile, shutil, pathlib
def tell(f, *a, **k):
    try: print(f(*a, **k))
    except OSError as e: print(type(e).__name__, e.errno, os.path.basename(str(e.filename)))
    except Exception as e: print(type(e).__name__, e)
d = tempfile.mkdtemp(dir='/tmp'); p = os.path.join(d, 'x'); open(p, 'w').close(); os.chmod(d,0o777)
if os.getuid() == 0: os.chown(p, 1000, 1000); os.chown(d,1000,1000); os.setuid(1000)
tell(os.setxattr, p, 'user.a', b'1'); tell(os.getxattr, p, 'user.a'); tell(os.listxattr, p); tell(os.setxattr, p, 'trusted.a', b'1'); tell(os.setxattr, p, 'security.a', b'1'); tell(os.setxattr, p, 'foo', b'1'); tell(os.setxattr, p, 'foo.bar', b'1'); tell(os.getxattr, p, 'trusted.a'); tell(os.getxattr, p, 'security.a'); tell(os.getxattr, p, 'foo.a'); tell(os.getxattr, p, 'user.zz'); tell(os.removexattr, p, 'user.zz'); tell(os.removexattr, p, 'user.a'); tell(os.listxattr, p)
tell(os.setxattr, p, 'user.a', b'1', os.XATTR_REPLACE); tell(os.setxattr, p, 'user.a', b'1', os.XATTR_CREATE); tell(os.setxattr, p, 'user.a', b'2', os.XATTR_CREATE); tell(os.setxattr, p, 'user.a', b'3', os.XATTR_REPLACE)
tell(os.getxattr, p, b'user.a'); tell(os.listxattr, p.encode()); fd = os.open(p, os.O_RDWR); tell(os.getxattr, fd, 'user.a'); tell(os.setxattr, fd, 'user.b', bytearray(b'x')); tell(os.listxattr, fd)
l = os.path.join(d, 'l'); os.symlink(p, l); tell(os.setxattr, l, 'user.l', b'1', follow_symlinks=False); tell(os.listxattr, l, follow_symlinks=False); tell(os.listxattr, l); tell(os.getxattr, l, 'user.a', follow_symlinks=False); tell(os.setxattr, d, 'user.d', b'1'); tell(os.listxattr, d); tell(os.getxattr, p + 'no', 'user.a'); tell(os.listxattr, p + 'no'); tell(os.setxattr, p + 'no', 'user.a', b'')
tell(os.getxattr, p, 'user.' + 'x' * 300); tell(os.setxattr, p, 'user.' + 'x' * 300, b''); tell(os.setxattr, p, 'user.', b''); tell(os.setxattr, p, 'user.big', b'a' * 70000); tell(os.setxattr, p, 5, b'a'); tell(os.setxattr, p, 'user.a', 'a'); tell(os.setxattr, p, 'user.\0', b'a'); os.chmod(p, 0o400); tell(os.setxattr, p, 'user.c', b''); tell(os.getxattr, p, 'user.a'); os.chmod(p, 0); tell(os.getxattr, p, 'user.a'); tell(os.listxattr, p); tell(os.removexattr, p, 'user.a'); tell(os.getxattr, fd, 'user.a', follow_symlinks=False); tell(os.setxattr, p, 'user.z', b'', 3); tell(os.setxattr, p, 'user.z', b'', 8)
os.chmod(p, 0o600); q = os.path.join(d, 'q'); shutil.copy2(p, q); print(os.listxattr(q)); r = pathlib.Path(p).copy(os.path.join(d, 'r'), preserve_metadata=True); print(os.listxattr(r)); shutil.copy(p, q + '2'); print(os.listxattr(q + '2'))
os.close(fd); shutil.rmtree(d)
