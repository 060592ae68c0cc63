try:
    {}['key']
except KeyError:
    raise RuntimeError('could not look up') from None
