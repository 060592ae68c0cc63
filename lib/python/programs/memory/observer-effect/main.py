# The same five probes without anybody looking, and under a tracer that remembers what it saw.
import probes
import tracer

plain = probes.answers()
traced = tracer.Tracer().watch(probes.answers)
for probe, alone, watched in zip(probes.PROBES, plain, traced):
    print(f'{probe.__name__:27} {str(alone):12} {watched}')
