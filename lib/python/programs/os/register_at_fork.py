import os

for arguments in ({}, {"before": 3}, {"after_in_child": None}, {"after_in_parent": "x"}, {"before": print}):
    try:
        print(os.register_at_fork(**arguments))
    except TypeError as error:
        print(error)
