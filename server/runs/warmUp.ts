/**
 * What a thread does before anybody needs it: it runs small programs that do what students' programs do, so that the engine is compiled
 * by V8 and the library's modules that are imported most are at hand when Run is pressed first. A cold thread takes seconds for
 * `import dataclasses`, one that is warm a fraction of one.
 *
 * Invariant: nobody waits for it, it ends when a job comes. Nothing of a program is kept but what all runs share.
 */

export const WARMING: readonly string[] = [
  `class Node:
    def __init__(self, name, parent=None):
        self.name, self.parent, self.children = name, parent, []
        if parent is not None:
            parent.children.append(self)

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

def counter(start):
    def count(by=1):
        nonlocal start
        start += by
        return start
    return count

registry = {}
for turn in range(400):
    root = Node(f"root {turn:03d}")
    leaves = [Node("leaf", root) for _ in range(3)]
    registry[turn % 20] = (root, counter(turn), lambda x, *args, **kwargs: x + turn)
    try:
        sum(node.parent.name == "" for node in root.walk())
    except AttributeError as error:
        registry[turn % 20] += (str(error),)
print(len(registry), sorted({key % 7 for key in registry}), registry[3][1](2))`,
  'import gc, sys, weakref\nclass Ring: pass\nfor _ in range(30):\n    ring = Ring()\n    ring.me = ring\n    seen = weakref.ref(ring, print)\ndel ring\nprint(gc.collect(), sys.getrefcount(seen))',
  'import collections, contextlib, copy, functools, itertools, operator\nprint(collections.Counter("heaproom"))',
  'import abc, dataclasses, enum\n@dataclasses.dataclass\nclass Point:\n    x: int = 0\nprint(Point(1), enum.Enum("Colour", "RED BLUE").RED)',
  'import typing, types, string, textwrap\nprint(textwrap.fill(string.ascii_letters, 20), typing.Optional[int])',
  'import datetime, json, math, random, re, time\nprint(json.loads("[1]"), re.findall("[a-z]+", "a b"), random.Random(1).random())',
  'import io, os, pathlib, traceback\ntry:\n    pathlib.Path("missing").read_text()\nexcept OSError:\n    traceback.print_exc(file=io.StringIO())',
  'import logging, queue, threading\nthread = threading.Thread(target=logging.getLogger)\nthread.start()\nthread.join()',
  'import asyncio\nasync def main():\n    await asyncio.sleep(0)\nasyncio.run(main())',
]

/** V8 compiles nothing that it has seen once. */
const ROUNDS = 2

/** `run` is to end when `isWanted` answers true: a job has come. */
export function warmUp(run: (source: string) => void, isWanted: () => boolean): void {
  for (let round = 0; round < ROUNDS; round++) {
    for (const source of WARMING) {
      if (isWanted()) return
      run(source)
    }
  }
}
