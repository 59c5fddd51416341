using Microsoft.EntityFrameworkCore;
using Office.Integration.Tests.Workflow;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;
using Office.Workflow.Versions;
using static Office.Integration.Tests.Versions.VersionTown;

namespace Office.Integration.Tests.Versions;

/// <summary>Running matters, begun by commands, go over to another version of their process.</summary>
public sealed class MigrationTests
{
    private static readonly string s_old = Step("draft", "drafter") + Step("check", "duty(office-review)")
        + """<boundaryEvent id="late" attachedToRef="check"><timerEventDefinition><timeDuration>P3D</timeDuration></timerEventDefinition></boundaryEvent>"""
        + Line("start", "draft", "check", "end") + Arrow("late", "end");

    // The check has another id and name, and the leader is asked after it.
    private static readonly string s_new = Step("draft", "drafter") + Step("verify", "duty(office-review)") + Step("issue", "duty(leader)")
        + """<boundaryEvent id="overdue" attachedToRef="verify"><timerEventDefinition><timeDuration>P3D</timeDuration></timerEventDefinition></boundaryEvent>"""
        + Line("start", "draft", "verify", "issue", "end") + Arrow("overdue", "end");

    private static readonly Dictionary<string, string> s_none = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> s_map = new(StringComparer.Ordinal)
    {
        ["check"] = "verify",
        ["late"] = "overdue",
    };

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_matter_goes_over_with_its_item_and_timer_and_takes_the_new_way(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var (from, to) = await TwoMattersAsync(office);
        var plan = (await office.AskAsync(Town.Drafter, new PlanMigration(from, to, s_map))).Value;
        plan.Rows.Select(row => row.Refusal).ShouldAllBe(refusal => refusal == null);
        var row = plan.Rows.Single(one => one.RootId == First);
        row.Standing.ShouldBe(["check"]);

        (await office.SendAsync(Town.Drafter, new MigrateInstance(First, row.InstanceId, from, to, s_map))).Fault.ShouldBeNull();

        var item = await ItemAsync(office, Town.Office, First);
        (item.StepId, item.StepName).ShouldBe(("verify", "verify"));
        (await office.ReadAsync(db => db.Set<TimerRow>().SingleAsync(timer => timer.InstanceId == row.InstanceId, Token))).Node.ShouldBe("overdue");
        (await PassAsync(office, Town.Office, First)).StepsNow.ShouldBe(["issue"]);
        (await PassAsync(office, Town.Leader, First)).Ended.ShouldBeTrue();
        (await office.ReadAsync(db => db.Set<HistoryRow>().Where(one => one.RootId == First).Select(one => one.Verb).ToListAsync(Token)))
            .Count(verb => verb is "workflow.migrated").ShouldBe(1);
        // The other one was not asked to, and stays.
        (await VersionsAsync(office)).Select(version => version.Running).ShouldBe([0, 1]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_has_no_counterpart_is_said_by_the_dry_run_and_refused_and_nothing_of_it_changes(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var (from, to) = await TwoMattersAsync(office);
        var plan = (await office.AskAsync(Town.Drafter, new PlanMigration(from, to, s_none))).Value;
        plan.Rows.Single(one => one.RootId == Second).Refusal.ShouldBeNull();
        var stays = plan.Rows.Single(one => one.RootId == First);
        stays.Refusal.ShouldBe(new VersionFault.ElementGone("check", "check"));
        var before = await InstanceAsync(office, stays.InstanceId);

        (await office.SendAsync(Town.Drafter, new MigrateInstance(First, stays.InstanceId, from, to, s_none))).Fault
            .ShouldBe(new VersionFault.ElementGone("check", "check"));

        var after = await InstanceAsync(office, stays.InstanceId);
        (after.DefinitionId, after.Version, after.State).ShouldBe((from, before.Version, before.State));
        (await ItemAsync(office, Town.Office, First)).StepId.ShouldBe("check");
        (await PassAsync(office, Town.Office, First)).Ended.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_same_order_twice_moves_once_and_an_old_plan_is_refused(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var (from, to) = await TwoMattersAsync(office);
        var row = (await office.AskAsync(Town.Drafter, new PlanMigration(from, to, s_map))).Value.Rows.Single(one => one.RootId == First);
        var envelope = new CommandEnvelope(SequentialIds.Make(0x990));
        var order = new MigrateInstance(First, row.InstanceId, from, to, s_map);

        (await office.As(Town.Drafter).SendAsync(order, envelope, Token)).Fault.ShouldBeNull();
        (await office.As(Town.Drafter).SendAsync(order, envelope, Token)).Fault.ShouldBeNull();

        (await office.ReadAsync(db => db.Set<HistoryRow>().CountAsync(one => one.Verb == "workflow.migrated", Token))).ShouldBe(1);
        (await office.SendAsync(Town.Drafter, order)).Fault.ShouldBe(new VersionFault.InstanceMoved());
        (await office.AskAsync(Town.Drafter, new PlanMigration(to, to, s_none))).Fault.ShouldBe(new VersionFault.NotAnotherVersion());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Another_organ_neither_plans_nor_moves(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        await office.GrantAsync(Actors.OtherOrgan, Town.Guest.OfficialId, Relation.OwnProcesses);
        var (from, to) = await TwoMattersAsync(office);
        var row = (await office.AskAsync(Town.Drafter, new PlanMigration(from, to, s_map))).Value.Rows[0];

        (await office.AskAsync(Town.Guest, new PlanMigration(from, to, s_map))).Fault.ShouldBeOfType<FoundationFault.Missing>();
        (await office.AskAsync(Town.Guest, new ListCounterparts(from, to))).Fault.ShouldBeOfType<FoundationFault.Missing>();
        (await office.SendAsync(Town.Guest, new MigrateInstance(row.RootId, row.InstanceId, from, to, s_map))).Fault
            .ShouldBeOfType<FoundationFault.Missing>();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_counterparts_say_what_matters_need_and_what_could_be_chosen(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var (from, to) = await TwoMattersAsync(office);

        var rows = (await office.AskAsync(Town.Drafter, new ListCounterparts(from, to))).Value;

        var check = rows.Single(row => row.ElementId is "check");
        (check.IsEqual, check.Matters, check.Element).ShouldBe((false, 1, "userTask"));
        check.Choices.Select(choice => choice.ElementId).ShouldBe(["draft", "verify", "issue"]);
        var draft = rows.Single(row => row.ElementId is "draft");
        (draft.IsEqual, draft.Matters).ShouldBe((true, 2));
    }

    // The first stands at its check, the second at its draft.
    private static async Task<(Guid From, Guid To)> TwoMattersAsync(OfficeHost office)
    {
        var from = await PublishAsync(office, s_old);
        await BeginAsync(office, First);
        await BeginAsync(office, Second);
        await PassAsync(office, Town.Drafter, First);
        return (from, await PublishAsync(office, s_new));
    }

    private static Task<ProcessInstance> InstanceAsync(OfficeHost office, Guid id) =>
        office.ReadAsync(db => db.Set<ProcessInstance>().SingleAsync(one => one.Id == id, Token));
}
