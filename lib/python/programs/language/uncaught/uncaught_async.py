async def fetch(): raise ConnectionError('no network')


async def main():
    return await fetch()


main().send(None)
