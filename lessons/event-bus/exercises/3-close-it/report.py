history = []


def summarise(model):
    line = f"{model.name}: {len(model.rows)} rows"
    history.append(line)
    return line
