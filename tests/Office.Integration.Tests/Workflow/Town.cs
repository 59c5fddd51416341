using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization;
using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Workflow;

/// <summary>A small organ with everybody whom a dispatch needs, on a real database, with the process published.</summary>
internal sealed class Town : IDirectorySource
{
    public static readonly Guid Organ = Actors.Organ;
    public static readonly Guid Root = SequentialIds.Make(0x900);
    public static readonly Actor Drafter = Actors.Of(1, "王建国", "科员", Organ);
    public static readonly Actor Head = Actors.Of(2, "李敏", "科长", Organ) with { UnitId = Drafter.UnitId };
    public static readonly Actor Office = Actors.Of(4, "陈堃", "办公室主任", Organ);
    public static readonly Actor Leader = Actors.Of(5, "欧阳祎", "县长", Organ);
    public static readonly Actor Clerk = Actors.Of(6, "刘喆", "文书", Organ);
    public static readonly Actor SecondClerk = Actors.Of(7, "孙镕", "文书", Organ);
    public static readonly Actor Guest = Actors.Of(3, "赵䶮", "主任", Actors.OtherOrgan);

    private static readonly (Actor Actor, Duty[] Duties)[] Everybody =
    [
        (Drafter, [Duty.Drafter]), (Head, [Duty.UnitHead]), (Office, [Duty.OfficeReview]), (Leader, [Duty.Leader]),
        (Clerk, [Duty.Clerk, Duty.SealKeeper]), (SecondClerk, [Duty.Clerk]), (Guest, [Duty.Contact]),
    ];

    public DirectorySnapshot Current { get; private set; } = Snapshot([]);

    /// <summary>Puts the delegations of the database into the directory, as the real source does.</summary>
    public static async Task ReadDelegationsAsync(OfficeHost office)
    {
        var delegations = await office.ReadAsync(db => db.Set<Delegation>().Where(d => d.EndedAt == null)
            .ToListAsync(TestContext.Current.CancellationToken));
        ((Town)office.Get<IDirectorySource>()).Current = Snapshot([.. delegations.Select(d => d.ToEntry())]);
    }

    private static DirectorySnapshot Snapshot(IReadOnlyList<DelegationEntry> delegations) => new(
        [Of(Organ, "tj", "铜江县人民政府"), Of(Actors.OtherOrgan, "sl", "铜江县水利局")],
        Everybody.DistinctBy(one => one.Actor.UnitId).Select((one, order) => new UnitEntry(
            one.Actor.UnitId, one.Actor.OrganId, $"u{order}", "科室", order, IsOffice: one.Actor == Guest)),
        Everybody.Select((one, order) => new OfficialEntry(
            one.Actor.OfficialId, one.Actor.OrganId, $"p{order}", one.Actor.Name, "", "", order, "")),
        Everybody.Select(one => new PostEntry(
            one.Actor.PostId, one.Actor.OfficialId, one.Actor.UnitId, one.Actor.OrganId, one.Actor.Title, "",
            one.Duties.ToHashSet(), IsPrimary: true)))
    {
        Delegations = delegations,
    };

    /// <summary>The office with the process published and one matter begun by the drafter.</summary>
    public static async Task<OfficeHost> StartedAsync(DatabaseKind kind, params Guid[] countersigners)
    {
        var office = await OfficeHost.StartAsync(kind, services =>
        {
            services.AddSingleton<IDirectorySource, Town>();
            FoundationModule.AddHandlers(services, typeof(Town).Assembly);
        });
        await office.GrantAsync(Organ, Drafter.OfficialId, Relation.OwnProcesses);
        var xml = await File.ReadAllBytesAsync(Seed(), TestContext.Current.CancellationToken);
        (await office.SendAsync(Drafter, new PublishProcess(xml))).Fault.ShouldBeNull();
        (await office.SendAsync(Drafter, new StartMatter(Root, new Dictionary<string, Guid[]>(StringComparer.Ordinal)
        {
            ["countersigners"] = countersigners,
            ["leaders"] = [],
            ["signer"] = [Leader.PostId],
        }))).Fault.ShouldBeNull();
        return office;
    }

    /// <summary>The first item in the actor's 待办.</summary>
    public static async Task<WorkItemRow> PendingAsync(OfficeHost office, Actor actor) =>
        (await office.AskAsync(actor, new ListWorkItems(Box.Pending))).Value.Rows[0];

    /// <summary>Completes the first item in the actor's 待办 and answers what that led to.</summary>
    public static async Task<StepDone> PassAsync(OfficeHost office, Actor actor, string outcome = "agree") =>
        (await MoveAsync(office, actor, (await PendingAsync(office, actor)).WorkItemId, "complete", outcome)).Value;

    public static Task<Outcome<StepDone>> MoveAsync(
        OfficeHost office, Actor actor, Guid item, string move, string word = "") =>
        office.SendAsync(actor, new MoveMatter(Root, item, move, word));

    public static async Task<(int Pending, int Running, int Ended)> BoxesAsync(OfficeHost office, Actor actor)
    {
        var counts = (await office.AskAsync(actor, new CountWorkItems())).Value;
        foreach (var (box, count) in new[]
        {
            (Box.Pending, counts.Pending), (Box.Running, counts.Running), (Box.Ended, counts.Ended),
        })
        {
            (await office.AskAsync(actor, new ListWorkItems(box))).Value.Rows.Count.ShouldBe(count, "the badge equals the list");
        }
        return (counts.Pending, counts.Running, counts.Ended);
    }

    private static OrganEntry Of(Guid id, string code, string name) =>
        new(id, code, name, name, OrganLevel.County, ParentId: null, 0, RedHead: null, [], SealDiameterMm: null);

    private static string Seed([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../seeds/processes/dispatch.bpmn");
}
