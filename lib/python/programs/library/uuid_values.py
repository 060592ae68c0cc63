import uuid

given = uuid.UUID("12345678-1234-5678-9234-567812345678")
print(given, repr(given), given.hex, given.int, given.fields, given.version, given.variant)
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "https://python.org"))
print(given == uuid.UUID(bytes=given.bytes), given < uuid.UUID(int=2**127), hash(given) == hash(uuid.UUID(int=given.int)))
print(uuid.uuid4().version, uuid.uuid4() != uuid.uuid4(), uuid.uuid1().version, uuid.uuid7().version, uuid.uuid8(1, 2, 3))
for wrong in (lambda: uuid.UUID("short"), lambda: uuid.UUID(bytes=b"x"), lambda: uuid.UUID(int=-1), lambda: uuid.UUID()):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
