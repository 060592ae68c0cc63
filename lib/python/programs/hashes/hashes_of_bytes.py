import hashlib
import hmac
import sys

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_224", "sha3_256", "blake2b", "blake2s"):
    digest = hashlib.new(name, b"who keeps whom alive")
    print(digest.name, digest.digest_size, digest.block_size, digest.hexdigest(), sys.getsizeof(digest))
print(hashlib.shake_128(b"abc").hexdigest(10), hashlib.shake_256(b"").digest(3))
whole = hashlib.sha256()
for part in (b"a" * 60, b"b" * 70, b""):
    whole.update(part)
early = whole.copy()
whole.update(b"!")
print(early.hexdigest() == hashlib.sha256(b"a" * 60 + b"b" * 70).hexdigest(), whole.digest() == early.digest())
print(hashlib.blake2b(b"x", digest_size=8, key=b"k", salt=b"s", person=b"p").hexdigest())
print(hmac.new(b"key", b"message", "sha256").hexdigest(), hmac.digest(b"k", b"m", "md5"))
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 20).hex())
print(hashlib.scrypt(b"password", salt=b"salt", n=4, r=2, p=1, dklen=16).hex())
