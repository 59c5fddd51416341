using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Office.Organization.Foundation;

namespace Office.Integration.Tests.Foundation;

public sealed class TwoNodesTests
{
    private const int Marks = 12;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_node_commits_the_open_pages_of_the_other_hear()
    {
        await using var pair = await Pair.StartAsync(new SeenMarks());
        var heard = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var listening = pair.Second.Get<IOfficeBus>().Subscribe<RegisterMarked>(marked =>
        {
            if (marked.Number > 0)
            {
                heard.TrySetResult(marked.Number);
            }
        });

        await Pair.MarkAsync(pair.First, 7);

        (await heard.Task.WaitAsync(s_patience, Token)).ShouldBe(7);
    }

    [Fact]
    public async Task A_node_does_not_tell_its_own_pages_twice()
    {
        await using var pair = await Pair.StartAsync(new SeenMarks());
        ConcurrentQueue<int> heard = new();
        var last = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var here = pair.First.Get<IOfficeBus>().Subscribe<RegisterMarked>(marked =>
        {
            heard.Enqueue(marked.Number);
            if (marked.Number == 2)
            {
                last.TrySetResult();
            }
        });

        // The second comes back over the feed, behind the first: once it is here, the first would have been told again.
        await Pair.MarkAsync(pair.First, 1);
        await Pair.MarkAsync(pair.Second, 2);
        await last.Task.WaitAsync(s_patience, Token);

        heard.Count(number => number == 1).ShouldBe(1);
    }

    [Fact]
    public async Task Each_event_of_either_node_is_reacted_to_once()
    {
        var seen = new SeenMarks();
        await using var pair = await Pair.StartAsync(seen);

        foreach (var mark in Enumerable.Range(1, Marks))
        {
            await Pair.MarkAsync(mark % 2 == 0 ? pair.First : pair.Second, mark);
        }

        await seen.ReachedAsync(Marks).WaitAsync(s_patience, Token);
        await pair.StopAsync();
        seen.Numbers.Order().ShouldBe(Enumerable.Range(0, Marks + 1));
    }

    private sealed class Pair(OwnDatabase database, OfficeHost first, OfficeHost second) : IAsyncDisposable
    {
        private readonly List<IHostedService> _running = [];

        public OfficeHost First => first;

        public OfficeHost Second => second;

        public static async Task<Pair> StartAsync(SeenMarks seen)
        {
            var database = await OwnDatabase.CreateAsync();
            var pair = new Pair(database, await NodeAsync(database, seen), await NodeAsync(database, seen));
            foreach (var job in pair.First.Services.GetServices<IHostedService>().Concat(pair.Second.Services.GetServices<IHostedService>()))
            {
                await job.StartAsync(Token);
                pair._running.Add(job);
            }

            (await pair.First.SendAsync(Actors.Wang, new OpenRegister(Ledgers.Root))).Fault.ShouldBeNull();
            return pair;
        }

        // Command ids of its own too: the harness gives both nodes the same.
        public static async Task MarkAsync(OfficeHost node, int mark) =>
            (await node.As(Actors.Wang).SendAsync(
                new MarkRegister(Ledgers.Root, mark), new CommandEnvelope(node.Get<IIdSource>().Next()), Token)).Fault.ShouldBeNull();

        public async Task StopAsync()
        {
            foreach (var job in _running)
            {
                await job.StopAsync(Token);
            }

            _running.Clear();
        }

        public async ValueTask DisposeAsync()
        {
            await StopAsync();
            await first.DisposeAsync();
            await second.DisposeAsync();
            await database.DisposeAsync();
        }

        // Each with ids of its own, as two processes have.
        private static Task<OfficeHost> NodeAsync(OwnDatabase database, SeenMarks seen) =>
            Ledgers.StartAsync(DatabaseKind.Postgres, services =>
            {
                database.Use(services);
                services.AddSingleton(seen);
                services.AddSingleton<IIdSource, VersionSevenIds>();
            });
    }
}
