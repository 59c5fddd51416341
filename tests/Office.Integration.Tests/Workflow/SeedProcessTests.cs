using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;
using static Office.Integration.Tests.Workflow.SeedTown;

namespace Office.Integration.Tests.Workflow;

/// <summary>
/// The processes of the seeds that no page uses yet, run through the durable layer by the people of a small organ from their start
/// to their end, sent back once where the process allows it, on both databases.
/// </summary>
public sealed class SeedProcessTests
{
    private static readonly Guid s_root = SequentialIds.Make(0x900);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public Task An_incoming_paper_is_registered_instructed_handled_answered_and_filed(DatabaseKind kind) => RunAsync(
        kind,
        new("incoming", ReturnAt: "check")
        {
            Variables = [("leaders", Posts(Leader, Deputy)), ("lead", Posts(Finance)), ("assistants", Posts(Planning, Head)), ("readers", Posts()), ("reply", Json(true))],
            Outcomes = [("check", "action"), ("confirm", "settle")],
        },
        ["register", "check↩", "register", "check", "propose", "instruct", "instruct", "assist", "assist", "lead", "confirm", "reply", "archive"]);

    [Theory]
    [MemberData(nameof(Databases))]
    public Task An_incoming_paper_that_is_only_to_be_read_goes_to_its_readers(DatabaseKind kind) => RunAsync(
        kind,
        new("incoming", ReturnAt: null)
        {
            Variables = [("leaders", Posts()), ("lead", Posts()), ("assistants", Posts()), ("readers", Posts(Leader, Finance, Planning)), ("reply", Json(false))],
            Outcomes = [("check", "reading")],
        },
        ["register", "check", "read", "read", "read", "archive"]);

    [Theory]
    [MemberData(nameof(Databases))]
    public Task A_memo_returned_out_of_its_countersign_is_countersigned_anew(DatabaseKind kind) => RunAsync(
        kind,
        new("memo", ReturnAt: "countersign")
        {
            Back = ReturnTo.Drafter,
            Variables = [("countersigners", Posts(Finance, Planning)), ("leaders", Posts(Deputy, Leader))],
        },
        ["draft", "unit-check", "countersign↩", "draft", "unit-check", "countersign", "countersign", "instruct", "instruct", "carry-out"]);

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_request_goes_up_and_its_answer_is_carried_out(DatabaseKind kind)
    {
        var passed = await PassedAsync(kind, new("request", ReturnAt: "review")
        {
            Back = ReturnTo.Drafter,
            Variables = [("countersigners", Posts(Finance, Planning)), ("signer", Posts(Leader))],
            Outcomes = [("answer", "approved")],
        });

        passed[0].ShouldBe("draft");
        passed.Count(step => step is "draft").ShouldBe(2);
        passed.Count(step => step is "review↩").ShouldBe(1);
        passed.TakeLast(4).ShouldBe(["issue", "send-up", "answer", "carry-out"]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public Task A_meeting_notice_is_issued_and_each_guest_answers(DatabaseKind kind) => RunAsync(
        kind,
        new("meeting-notice", ReturnAt: "unit-check")
        {
            Back = ReturnTo.Drafter,
            Variables = [("signer", Posts(Reviewer)), ("invited", Posts(Finance, Planning, Leader))],
        },
        ["draft", "unit-check↩", "draft", "unit-check", "issue", "attend", "attend", "attend", "gather"]);

    [Theory]
    [MemberData(nameof(Databases))]
    public Task A_circulation_is_read_together_and_collected(DatabaseKind kind) => RunAsync(
        kind,
        new("circulation", ReturnAt: null) { Variables = [("readers", Posts(Leader, Deputy, Finance)), ("inOrder", Json(false))] },
        ["together", "together", "together", "collect"]);

    [Theory]
    [MemberData(nameof(Databases))]
    public Task A_circulation_in_order_asks_one_after_the_other(DatabaseKind kind) => RunAsync(
        kind,
        new("circulation", ReturnAt: null) { Variables = [("readers", Posts(Leader, Deputy, Finance)), ("inOrder", Json(true))] },
        ["in-order", "in-order", "in-order", "collect"]);

    [Theory]
    [MemberData(nameof(Databases))]
    public Task A_supervised_matter_is_examined_anew_and_struck_off(DatabaseKind kind) => RunAsync(
        kind,
        new("supervision", ReturnAt: "unit-sign")
        {
            Variables = [("approver", Posts(Deputy)), ("lead", Posts(Finance)), ("leadHead", Posts(Planning))],
            Outcomes = [("approve", "agree"), ("sign-for", "accept"), ("examine", "pass"), ("reread", "close")],
        },
        ["initiate", "approve", "assign", "sign-for", "report", "unit-sign↩", "report", "unit-sign", "examine", "reread", "archive"]);

    private static async Task RunAsync(DatabaseKind kind, Run run, IReadOnlyList<string> way) => (await PassedAsync(kind, run)).ShouldBe(way);

    // Everybody does what lies before them, first come first served, and afterwards nothing is left before anybody.
    private static async Task<IReadOnlyList<string>> PassedAsync(DatabaseKind kind, Run run)
    {
        await using var office = await StartedAsync(kind, run);
        List<string> passed = [];
        while (await OpenAsync(office) is { } item)
        {
            passed.Count.ShouldBeLessThan(40, string.Join(' ', passed));
            var actor = await HolderAsync(office, item);
            var returns = run.ReturnAt == item.StepId && !passed.Contains(item.StepId + "↩");
            var outcome = returns ? null : run.OutcomeOf(item.StepId) ?? await FirstOutcomeAsync(office, actor, item.Id);
            (await office.SendAsync(actor, new PassSeed(s_root, item.Id, outcome, run.Back))).Fault.ShouldBeNull($"{item.StepId} {actor.Name}");
            passed.Add(returns ? item.StepId + "↩" : item.StepId);
        }

        await office.PumpAsync();
        (await office.ReadAsync(db => db.Set<ProcessInstance>().Where(one => one.RootId == s_root).ToListAsync(Token)))
            .ShouldAllBe(instance => instance.EndedAt != null);
        foreach (var (actor, _) in Everybody)
        {
            (await office.AskAsync(actor, new CountWorkItems())).Value.Pending.ShouldBe(0, actor.Name);
        }

        var chain = await office.ReadAsync(db => db.Set<HistoryRow>().Where(row => row.RootId == s_root).OrderBy(row => row.Seq).ToListAsync(Token));
        var root = await office.ReadAsync(db => db.Set<Root>().SingleAsync(one => one.Id == s_root, Token));
        HistoryChain.FirstBroken(chain, root.HistoryHead, root.HistorySeq).ShouldBeNull();
        return passed;
    }

    private static async Task<OfficeHost> StartedAsync(DatabaseKind kind, Run run)
    {
        var office = await OfficeHost.StartAsync(kind, services =>
        {
            services.AddSingleton<IDirectorySource, SeedTown>();
            FoundationModule.AddHandlers(services, typeof(SeedTown).Assembly);
        });
        await office.GrantAsync(Organ, Drafter.OfficialId, Relation.OwnProcesses);
        var xml = await File.ReadAllBytesAsync(Seed(run.Process), Token);
        (await office.SendAsync(Drafter, new PublishProcess(xml))).Fault.ShouldBeNull();
        (await office.SendAsync(Drafter, new StartSeed(
            s_root, run.Process, run.Variables.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal)))).Fault.ShouldBeNull();
        return office;
    }

    private static Task<WorkItem?> OpenAsync(OfficeHost office) => office.ReadAsync(db => db.Set<WorkItem>().AsNoTracking()
        .Where(item => item.RootId == s_root && (item.State == WorkItemState.Open || item.State == WorkItemState.Opened))
        .OrderBy(item => item.StepId).ThenBy(item => item.Id).FirstOrDefaultAsync(Token));

    private static async Task<Actor> HolderAsync(OfficeHost office, WorkItem item)
    {
        var holders = await office.ReadAsync(db => db.Set<WorkItemHolder>().AsNoTracking()
            .Where(holder => holder.WorkItemId == item.Id && holder.State == HolderState.Pending).Select(holder => holder.OfficialId).ToListAsync(Token));
        var actor = Everybody.First(one => holders.Contains(one.Actor.OfficialId)).Actor;
        (await office.AskAsync(actor, new ListWorkItems(Box.Pending))).Value.Rows.ShouldContain(row => row.WorkItemId == item.Id, $"{item.StepId} lies before {actor.Name}");
        return actor;
    }

    private static async Task<string> FirstOutcomeAsync(OfficeHost office, Actor actor, Guid item) =>
        (await office.AskAsync(actor, new GetMoves(item))).Value.Single(move => move.Kind is MoveKind.Complete).Outcomes[0];

    private static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value);

    private static JsonElement Posts(params Actor[] actors) => Json(actors.Select(actor => actor.PostId));

    private static string Seed(string process, [System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../seeds/processes", process + ".bpmn");

    /// <summary>How a process is run.</summary>
    private sealed record Run(string Process, string? ReturnAt)
    {
        /// <summary>Where it is sent back to.</summary>
        public ReturnTo Back { get; init; } = ReturnTo.Previous;

        public IReadOnlyList<(string Name, JsonElement Value)> Variables { get; init; } = [];

        /// <summary>How steps end, where that is not as their first outcome says.</summary>
        public IReadOnlyList<(string Step, string Outcome)> Outcomes { get; init; } = [];

        public string? OutcomeOf(string step) => Outcomes.FirstOrDefault(one => string.Equals(one.Step, step, StringComparison.Ordinal)).Outcome;
    }
}
