using System.Text;
using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Workflow.Instances;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Workflow;

/// <summary>Processes that begin by a message or signal of another, and messages that come too early, on both databases.</summary>
public sealed class StartEventTests
{
    private const string Sender =
        """
        <process id="sender" name="sender"><startEvent id="start"/>
          <userTask id="draft" name="draft"><extensionElements><o:step assign="drafter"/></extensionElements></userTask>
          <sendTask id="send" messageRef="m1"/>
          <intermediateThrowEvent id="tell"><signalEventDefinition signalRef="go"/></intermediateThrowEvent>
          <userTask id="after" name="after"><extensionElements><o:step assign="drafter"/></extensionElements></userTask>
          <callActivity id="call" name="call" calledElement="hearer"/><endEvent id="end"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="draft"/><sequenceFlow id="f2" sourceRef="draft" targetRef="send"/>
          <sequenceFlow id="f3" sourceRef="send" targetRef="tell"/><sequenceFlow id="f4" sourceRef="tell" targetRef="after"/>
          <sequenceFlow id="f5" sourceRef="after" targetRef="call"/><sequenceFlow id="f6" sourceRef="call" targetRef="end"/>
        </process>
        """;

    private const string Hearer =
        """
        <process id="hearer" name="hearer"><startEvent id="s"/><receiveTask id="wait" name="wait" messageRef="m1"/><endEvent id="e"/>
          <sequenceFlow id="g1" sourceRef="s" targetRef="wait"/><sequenceFlow id="g2" sourceRef="wait" targetRef="e"/>
        </process>
        """;

    private static readonly Guid s_matter = SequentialIds.Make(0x901);

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_message_begins_one_process_in_the_matter_of_its_sender_and_once_for_one_command(DatabaseKind kind)
    {
        await using var office = await BegunAsync(kind, Begun("one", "messageEventDefinition messageRef=\"m1\""));
        var draft = await ItemAsync(office, Town.Drafter);
        var order = new MoveMatter(s_matter, draft, "complete", "done");
        var envelope = new CommandEnvelope(SequentialIds.Make(0x991));

        (await office.As(Town.Drafter).SendAsync(order, envelope, Token)).Value.StepsNow.ShouldBe(["after", "check"], ignoreOrder: true);
        (await office.As(Town.Drafter).SendAsync(order, envelope, Token)).Fault.ShouldBeNull();

        var runs = await RunsAsync(office);
        runs.Count.ShouldBe(2);
        runs.Single(run => run.ParentId is not null).Title.ShouldBe("关于防汛工作的通知");
        // What it began runs beside it to its own end, and the matter goes on.
        (await office.SendAsync(Town.Office, new MoveMatter(s_matter, await ItemAsync(office, Town.Office), "complete", "done")))
            .Value.Ended.ShouldBeFalse();
        (await RunsAsync(office)).Single(run => run.ParentId is not null).EndedAt.ShouldNotBeNull();
        (await office.AskAsync(Town.Drafter, new GetTrack(s_matter))).Value.EndedAt.ShouldBeNull();
        (await KeptAsync(office)).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_a_message_began_ends_with_the_matter_that_is_cancelled_and_the_record_says_so(DatabaseKind kind)
    {
        await using var office = await BegunAsync(kind, Begun("one", "messageEventDefinition messageRef=\"m1\""));
        await PassAsync(office);

        (await office.SendAsync(Town.Drafter, new CancelMatter(s_matter, "不再需要"))).Fault.ShouldBeNull();

        (await RunsAsync(office)).ShouldAllBe(run => run.EndedAt != null);
        (await office.AskAsync(Town.Office, new ListWorkItems(Box.Pending))).Value.Rows.ShouldNotContain(row => row.RootId == s_matter);
        (await VerbsAsync(office)).Count(verb => verb == "workflow.ended-with").ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_ended_with_the_matter_runs_again_when_that_is_reopened(DatabaseKind kind)
    {
        await using var office = await BegunAsync(kind, Begun("one", "messageEventDefinition messageRef=\"m1\""));
        await PassAsync(office);
        (await office.SendAsync(Town.Drafter, new CancelMatter(s_matter, "不再需要"))).Fault.ShouldBeNull();

        await office.GrantAsync(Town.Organ, Town.Clerk.PostId, Relation.RegisterFor);
        (await office.SendAsync(Town.Clerk, new ReopenMatter(s_matter, "仍需办理"))).Fault.ShouldBeNull();

        (await RunsAsync(office)).ShouldAllBe(run => run.EndedAt == null);
        (await VerbsAsync(office)).Count(verb => verb == "workflow.reopened-with").ShouldBe(1);
        (await office.SendAsync(Town.Office, new MoveMatter(s_matter, await ItemAsync(office, Town.Office), "complete", "done"))).Fault.ShouldBeNull();
        (await RunsAsync(office)).Single(run => run.ParentId is not null).EndedAt.ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_called_process_that_ended_with_the_matter_is_called_anew_and_the_record_says_so(DatabaseKind kind)
    {
        await using var office = await BegunAsync(kind);
        await PassAsync(office);
        office.Clock.Advance(TimeSpan.FromDays(KeptMessage.DaysKept + 1));
        (await PassAsync(office)).StepsNow.ShouldBe(["call", "wait"], ignoreOrder: true);
        await office.GrantAsync(Town.Organ, Town.Clerk.PostId, Relation.RegisterFor);
        (await office.SendAsync(Town.Clerk, new TerminateMatter(s_matter, "办结"))).Fault.ShouldBeNull();

        (await office.SendAsync(Town.Clerk, new ReopenMatter(s_matter, "仍需办理"))).Fault.ShouldBeNull();

        (await VerbsAsync(office)).Count(verb => verb == "workflow.called-anew").ShouldBe(1);
        (await PassAsync(office)).StepsNow.ShouldBe(["call", "wait"], ignoreOrder: true);
        (await RunsAsync(office)).Count(run => run is { ParentId: not null, EndedAt: null }).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_outlives_the_matter_runs_on_to_its_own_end(DatabaseKind kind)
    {
        await using var office = await BegunAsync(
            kind, Begun("one", "messageEventDefinition messageRef=\"m1\"").Replace("id=\"s\"", "id=\"s\" o:outlives=\"true\"", StringComparison.Ordinal));
        await PassAsync(office);

        (await office.SendAsync(Town.Drafter, new CancelMatter(s_matter, "不再需要"))).Fault.ShouldBeNull();

        (await RunsAsync(office)).Single(run => run.ParentId is not null).EndedAt.ShouldBeNull();
        (await office.SendAsync(Town.Office, new MoveMatter(s_matter, await ItemAsync(office, Town.Office), "complete", "done"))).Fault.ShouldBeNull();
        (await RunsAsync(office)).ShouldAllBe(run => run.EndedAt != null);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_signal_begins_every_process_that_listens_for_it(DatabaseKind kind)
    {
        await using var office = await BegunAsync(
            kind, Begun("one", "signalEventDefinition signalRef=\"go\""), Begun("two", "signalEventDefinition signalRef=\"go\""));

        await PassAsync(office);

        (await RunsAsync(office)).Count.ShouldBe(3);
        (await office.AskAsync(Town.Office, new ListWorkItems(Box.Pending))).Value.Rows.Count(row => row.RootId == s_matter).ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_version_that_does_not_listen_any_more_is_not_begun(DatabaseKind kind)
    {
        await using var office = await BegunAsync(kind, Begun("one", "messageEventDefinition messageRef=\"m1\""));
        await PublishAsync(office, Begun("one", definition: null));

        await PassAsync(office);

        (await RunsAsync(office)).ShouldHaveSingleItem();
        (await office.ReadAsync(db => db.Set<ProcessStart>().CountAsync(Token))).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_message_that_comes_too_early_is_kept_for_whoever_waits_for_it_later(DatabaseKind kind)
    {
        await using var office = await BegunAsync(kind);
        await PassAsync(office);
        (await KeptAsync(office)).ShouldBe(1);

        (await PassAsync(office)).Ended.ShouldBeTrue();

        (await KeptAsync(office)).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_message_is_not_kept_longer_than_it_is_said_to_be(DatabaseKind kind)
    {
        await using var office = await BegunAsync(kind);
        await PassAsync(office);
        office.Clock.Advance(TimeSpan.FromDays(KeptMessage.DaysKept + 1));

        (await PassAsync(office)).StepsNow.ShouldBe(["call", "wait"], ignoreOrder: true);
    }

    private static Task<List<ProcessInstance>> RunsAsync(OfficeHost office) =>
        office.ReadAsync(db => db.Set<ProcessInstance>().Where(run => run.RootId == s_matter).ToListAsync(Token));

    private static Task<List<string>> VerbsAsync(OfficeHost office) => office.ReadAsync(db =>
        db.Set<HistoryRow>().Where(row => row.RootId == s_matter).Select(row => row.Verb).ToListAsync(Token));

    private static Task<int> KeptAsync(OfficeHost office) => office.ReadAsync(db => db.Set<KeptMessage>().CountAsync(Token));

    private static async Task<Guid> ItemAsync(OfficeHost office, Actor actor) =>
        (await office.AskAsync(actor, new ListWorkItems(Box.Pending))).Value.Rows.First(row => row.RootId == s_matter).WorkItemId;

    private static async Task<StepDone> PassAsync(OfficeHost office) => (await office.SendAsync(
        Town.Drafter, new MoveMatter(s_matter, await ItemAsync(office, Town.Drafter), "complete", "done"))).Value;

    // A process that begins by what its start says, with a step for the office.
    private static string Begun(string id, string? definition) =>
        $"""
        <process id="{id}" name="{id}"><startEvent id="s">{(definition is null ? "" : $"<{definition}/>")}</startEvent>
          <userTask id="check" name="check"><extensionElements><o:step assign="duty(office-review)"/></extensionElements></userTask>
          <endEvent id="e"/>
          <sequenceFlow id="g1" sourceRef="s" targetRef="check"/><sequenceFlow id="g2" sourceRef="check" targetRef="e"/>
        </process>
        """;

    private static async Task PublishAsync(OfficeHost office, string process) =>
        (await office.SendAsync(Town.Drafter, new PublishProcess(Encoding.UTF8.GetBytes(
            $"""
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:o="urn:office:bpmn:1">
            <message id="m1" name="reply"/>{process}</definitions>
            """)))).Fault.ShouldBeNull();

    private static async Task<OfficeHost> BegunAsync(DatabaseKind kind, params string[] begun)
    {
        var office = await Town.StartedAsync(kind);
        foreach (var process in begun.Append(Hearer).Prepend(Sender))
        {
            await PublishAsync(office, process);
        }
        (await office.SendAsync(Town.Drafter, new StartMatter(
            s_matter, new Dictionary<string, Guid[]>(StringComparer.Ordinal), "sender"))).Fault.ShouldBeNull();
        return office;
    }
}
