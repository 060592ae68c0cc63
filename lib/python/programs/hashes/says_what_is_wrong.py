import hashlib
import hmac
import pickle

attempts = [
    lambda: hashlib.md5("text"),
    lambda: hashlib.md5(3),
    lambda: hashlib.md5(b"a", b"b"),
    lambda: hashlib.md5(b"a", string=b"b"),
    lambda: hashlib.new("md6"),
    lambda: hashlib.sha256().update("text"),
    lambda: hashlib.shake_128().digest(),
    lambda: hashlib.blake2b(digest_size=65),
    lambda: hashlib.blake2s(key=b"k" * 33),
    lambda: hashlib.blake2b(salt=b"s" * 17),
    lambda: hashlib.pbkdf2_hmac("sha1", b"", b"", 0),
    lambda: hashlib.scrypt(b"", salt=b"", n=3, r=1, p=1),
    lambda: hmac.new(b"k"),
    lambda: hmac.new("k", b"", "md5"),
    lambda: hmac.new(b"k", b"", "md6"),
    lambda: type(hashlib.md5())(),
    lambda: pickle.dumps(hashlib.md5()),
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
print(hashlib.sha256, hashlib.blake2b, type(hashlib.sha256()), type(hashlib.shake_128()))
