import fine


def go():
    try:
        fine.missing_thing
    except AttributeError as error:
        raise RuntimeError('late') from error
