def walk(node, depth=0):
    return walk(node['next'], depth + 1)


chain = {'next': {'next': {'next': {}}}}
walk(chain)
