// These tests wait for rates, ticks and locks of real time more than they work.
[assembly: CollectionBehavior(MaxParallelThreads = 5)]
