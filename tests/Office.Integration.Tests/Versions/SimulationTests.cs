using Office.Integration.Tests.Workflow;
using Office.Workflow.Versions;
using static Office.Integration.Tests.Versions.VersionTown;

namespace Office.Integration.Tests.Versions;

/// <summary>What would have happened to the matters of the past days under another version, from what commands have written.</summary>
public sealed class SimulationTests
{
    private static readonly string s_old = Step("draft", "drafter") + Step("check", "duty(office-review)") + Line("start", "draft", "check", "end");

    // What is to be filed is looked at by the leader first; what is held waits for a reply.
    private static readonly string s_new = Step("draft", "drafter") + Step("check", "duty(office-review)") + Step("look", "duty(leader)")
        + """<exclusiveGateway id="way" default="way-check"/><receiveTask id="wait" name="wait" messageRef="m1"/>"""
        + Line("start", "draft", "way", "check", "end") + Line("look", "check") + Line("wait", "check")
        + Arrow("way", "look", "<conditionExpression>${outcome == 'file'}</conditionExpression>")
        + Arrow("way", "wait", "<conditionExpression>${outcome == 'hold'}</conditionExpression>");

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Each_matter_goes_the_same_way_or_another_or_is_stuck(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var from = await PublishAsync(office, s_old);
        foreach (var (root, outcome) in new[] { (First, "agree"), (Second, "file"), (Third, "hold") })
        {
            await BeginAsync(office, root);
            await PassAsync(office, Town.Drafter, root, outcome);
            (await PassAsync(office, Town.Office, root)).Ended.ShouldBeTrue();
        }

        var to = await PublishAsync(office, s_new);

        var report = (await office.AskAsync(Town.Drafter, new SimulateVersion(from, to))).Value;

        report.Matters.ShouldBe(3);
        var rows = report.Rows.ToDictionary(row => row.RootId);
        (rows[First].Result.Fate, rows[First].Result.Ended, rows[First].Moves).ShouldBe((MatterFate.Same, true, 2));
        (rows[Second].Result.Fate, rows[Second].PartedAt).ShouldBe((MatterFate.Differs, "check"));
        rows[Second].Standing.ShouldBe(["look"]);
        (rows[Third].Result.Fate, rows[Third].PartedAt).ShouldBe((MatterFate.Stuck, "check"));
        rows[Third].Standing.ShouldBe(["wait"]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_began_before_the_period_is_not_played(DatabaseKind kind)
    {
        await using var office = await Town.StartedAsync(kind);
        var from = await PublishAsync(office, s_old);
        await BeginAsync(office, First);
        var to = await PublishAsync(office, s_new);
        office.Clock.Advance(TimeSpan.FromDays(40));

        (await office.AskAsync(Town.Drafter, new SimulateVersion(from, to, 31))).Value.Matters.ShouldBe(0);
        (await office.AskAsync(Town.Drafter, new SimulateVersion(from, to, 92))).Value.Rows.ShouldHaveSingleItem()
            .Result.Fate.ShouldBe(MatterFate.Same);
    }
}
