"""Heaps, sorted lists and topological order."""
import bisect
import graphlib
import heapq

heap = [5, 1, 4]
heapq.heapify(heap)
heapq.heappush(heap, 2)
print(heap, heapq.heappop(heap), heapq.heapreplace(heap, 9), heapq.nsmallest(2, heap), heapq.nlargest(1, heap), list(heapq.merge([1, 4], [2, 3])))
row = [1, 3, 3, 7]
bisect.insort(row, 5)
print(row, bisect.bisect_left(row, 3), bisect.bisect_right(row, 3), bisect.bisect(row, 9), bisect.bisect(['a', 'Bb'], 1, key=len))
print(list(graphlib.TopologicalSorter({'d': {'b', 'c'}, 'b': {'a'}, 'c': {'a'}}).static_order())[0])
try:
    graphlib.TopologicalSorter({1: {2}, 2: {1}}).prepare()
except graphlib.CycleError as error:
    print(error.args[0])
