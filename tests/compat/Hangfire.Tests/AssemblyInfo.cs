// These tests mostly wait for a poll or a second to pass, so more of them run at once than there are cores.
[assembly: CollectionBehavior(MaxParallelThreads = 6)]
