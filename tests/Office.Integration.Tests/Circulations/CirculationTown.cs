using Microsoft.Extensions.DependencyInjection;
using Office.Documents.Circulations;
using Office.Integration.Tests.Dispatches;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Circulations;

/// <summary>The town with a paper of a kind of its own, which is in no process, and as many more officials as a test asks for.</summary>
internal static class CirculationTown
{
    public static readonly Guid Paper = SequentialIds.Make(0x700);

    public static readonly Guid Crowd = SequentialIds.Make(0x701);

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<DispatchTown> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, int crowd = 0)
    {
        var town = await DispatchTown.StartAsync(kind, services =>
        {
            services.AddScoped<ICirculated, Sheet>();
            services.AddSingleton<IDirectorySource>(new Crowded(crowd));
        });
        await town.Office.GrantAsync(Paper, TownDirectory.Drafter.OfficialId, Relation.Drafter);
        var xml = await File.ReadAllBytesAsync(Path.Combine(DispatchTown.Seeds(), "processes", "undertaking.bpmn"), Token);
        (await town.SendAsync(Actor.Machine(TownDirectory.Organ), new PublishProcess(xml))).Fault.ShouldBeNull();
        return town;
    }

    public static Guid OfficialOf(int number) => SequentialIds.Make(0x100000 + number);

    extension(DispatchTown town)
    {
        /// <summary>The drafter circulates the paper.</summary>
        public async Task<Guid> CirculateAsync(params RoundForm[] rounds)
        {
            var id = town.Office.Ids.Next();
            (await town.SendAsync(TownDirectory.Drafter, new StartCirculation(id, Paper, rounds, "请阅知防汛安排"))).Fault.ShouldBeNull();
            return id;
        }

        public async Task<int> ReadingAsync(Actor actor)
        {
            var count = (await town.AskAsync(actor, new CountWorkItems())).Value.Reading;
            (await town.AskAsync(actor, new ListWorkItems(Box.Reading, Limit: 200))).Value.Rows.Count.ShouldBe(count, "the badge equals the list");
            return count;
        }

        public async Task<ReaderState[]> StatesAsync(Guid id) =>
            [.. (await town.AskAsync(TownDirectory.Drafter, new ListReaders(id, Limit: 20_000))).Value.Select(reader => reader.State)];

        public async Task AcknowledgeAsync(Guid id, Actor actor, string? opinion = null) =>
            (await town.SendAsync(actor, new AcknowledgeCirculation(id, opinion))).Fault.ShouldBeNull();
    }

    /// <summary>Another owner's paper, circulated through the same door.</summary>
    private sealed class Sheet : ICirculated
    {
        public string Kind => "sheet";

        public Task<CirculatedPaper?> FindAsync(Guid id, CancellationToken cancellationToken) =>
            Task.FromResult(id == Paper ? new CirculatedPaper(TownDirectory.Organ, "防汛值班安排", "铜府办函〔2026〕3号", 1) : null);
    }

    private sealed class Crowded(int crowd) : IDirectorySource
    {
        public DirectorySnapshot Current { get; } = With(new TownDirectory().Current, crowd);

        private static DirectorySnapshot With(DirectorySnapshot town, int crowd)
        {
            var many = Enumerable.Range(0, crowd).ToArray();
            return new DirectorySnapshot(
                town.Organs,
                [.. town.Organs.SelectMany(organ => town.UnitsOf(organ.Id)), new UnitEntry(Crowd, TownDirectory.Organ, "crowd", "全县干部", 99, IsOffice: false)],
                [.. town.Officials, .. many.Select(number => new OfficialEntry(
                    OfficialOf(number), TownDirectory.Organ, $"c{number:D5}", $"干部{number}", "", "", 1000 + number, ""))],
                [.. town.Posts, .. many.Select(number => new PostEntry(
                    SequentialIds.Make(0x200000 + number), OfficialOf(number), Crowd, TownDirectory.Organ, "科员", "", new HashSet<Duty>(), IsPrimary: true))]);
        }
    }
}
