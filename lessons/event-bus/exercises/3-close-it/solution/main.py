import events
import model
import report


def work():
    for name in ("alpha", "beta"):
        with model.Model(name, 1000) as each:
            print(report.summarise(each))
        del each
    events.publish("reload", 10)


work()
print("done")
