// PostgreSQL shows an event once no older transaction runs, in whichever database of the cluster: tests that count events stand alone.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
