# heapq keeps the smallest (or largest) item first, bisect finds places in sorted lists; both compare only with `<`.
import bisect
import heapq


class Task:
    def __init__(self, name, rank):
        self.name, self.rank = name, rank

    def __lt__(self, other):
        print(self.name, "<", other.name)
        return self.rank < other.rank


heap = []
for name, rank in [("a", 3), ("b", 1), ("c", 2), ("d", 1)]:
    heapq.heappush(heap, Task(name, rank))
print([task.name for task in heap], heapq.heappop(heap).name, [task.name for task in heap])
print(heapq.heappushpop(heap, Task("e", 0)).name, heapq.heapreplace(heap, Task("f", 9)).name)
numbers = [5, 2, 8, 1, 9, 3]
heapq.heapify(numbers)
print(numbers, [heapq.heappop(numbers) for _ in range(3)], numbers)
heapq.heapify_max(numbers)
heapq.heappush_max(numbers, 7)
print(numbers, heapq.heappop_max(numbers), heapq.nsmallest(2, [4, 1, 3]), heapq.nlargest(2, [4, 1, 3]), list(heapq.merge([1, 4], [2, 3])))
big = [(i * 7919) % 5003 for i in range(3000)]
heapq.heapify(big)
print(big[:12])
ranks = [10, 20, 20, 30]
print(bisect.bisect(ranks, 20), bisect.bisect_left(ranks, 20), bisect.bisect(ranks, 25, 1, 3), bisect.bisect_left(["a", "bb", "cccc"], 3, key=len))
bisect.insort(ranks, 25)
bisect.insort_left(ranks, -5, key=abs)
print(ranks)
for wrong in ["heapq.heappop([])", "heapq.heappush((1,), 2)", "heapq.heapify(5)", "heapq.heapify([1, 'a'])", "heapq.heapreplace([], 1)", "bisect.bisect([1], 2, -1)", "bisect.bisect(5, 1)", "bisect.bisect([1, 2], 'a')", "bisect.insort((1,), 2)", "bisect.bisect([1], 1, 0, 'x')", "bisect.bisect({}, 1)"]:
    try:
        print(eval(wrong))
    except Exception as error:
        print(wrong, type(error).__name__, error)
