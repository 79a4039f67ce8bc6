// Hangfire keeps its storage, its activator and its filters in statics.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
