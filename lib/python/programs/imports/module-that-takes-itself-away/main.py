try:
    import gone
    print(gone.x)
except Exception as e:
    print(type(e), e)
