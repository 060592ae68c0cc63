import sys


def hook(event, args):
    if event.startswith("lesson."):
        print("heard", event, args)
        if args and args[0] == "forbidden":
            raise PermissionError(args[0])


sys.addaudithook(hook)
sys.audit("lesson.start")
sys.audit("lesson.open", "notes", 3)
try:
    sys.audit("lesson.open", "forbidden")
except PermissionError as error:
    print("refused", error)
try:
    sys.audit(3)
except TypeError as error:
    print(error)
print(sys.monitoring.events.LINE, sys.monitoring.get_tool(1))
sys.monitoring.use_tool_id(1, "mine")
print(sys.monitoring.get_tool(1))
for wrong in [lambda: sys.monitoring.use_tool_id(9, "x"), lambda: sys.monitoring.use_tool_id(1, "y")]:
    try:
        wrong()
    except ValueError as error:
        print(error)
