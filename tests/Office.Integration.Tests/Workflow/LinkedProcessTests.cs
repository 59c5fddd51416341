using System.Text;
using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Workflow;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Workflow;

/// <summary>Called processes, messages and signals, as rows in both databases.</summary>
public sealed class LinkedProcessTests
{
    private const string Caller =
        """
        <process id="caller" name="caller"><startEvent id="start"/>
          <userTask id="draft" name="draft"><extensionElements><o:step assign="drafter"/></extensionElements></userTask>
          <callActivity id="call" name="call" calledElement="called"/>
          <boundaryEvent id="stop" attachedToRef="call"><messageEventDefinition messageRef="m2"/></boundaryEvent>
          <receiveTask id="wait" name="wait" messageRef="m1"/><endEvent id="end"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="draft"/><sequenceFlow id="f2" sourceRef="draft" targetRef="call"/>
          <sequenceFlow id="f3" sourceRef="call" targetRef="wait"/><sequenceFlow id="f4" sourceRef="wait" targetRef="end"/>
          <sequenceFlow id="f5" sourceRef="stop" targetRef="end"/>
        </process>
        """;

    private const string Called =
        """
        <process id="called" name="called"><startEvent id="s"/>
          <userTask id="check" name="check"><extensionElements><o:step assign="duty(office-review)"/></extensionElements></userTask>
          <endEvent id="e"/>
          <sequenceFlow id="g1" sourceRef="s" targetRef="check"/><sequenceFlow id="g2" sourceRef="check" targetRef="e"/>
        </process>
        """;

    private const string Hearer =
        """
        <process id="hearer" name="hearer"><startEvent id="start"/>
          <intermediateCatchEvent id="hear"><signalEventDefinition signalRef="go"/></intermediateCatchEvent><endEvent id="end"/>
          <sequenceFlow id="f1" sourceRef="start" targetRef="hear"/><sequenceFlow id="f2" sourceRef="hear" targetRef="end"/>
        </process>
        """;

    private static readonly Guid s_matter = SequentialIds.Make(0x901);

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_called_process_asks_its_people_and_the_matter_goes_on_when_it_ends(DatabaseKind kind)
    {
        await using var office = await BegunAsync(kind);

        (await PassAsync(office, Town.Drafter)).StepsNow.ShouldBe(["call", "check"], ignoreOrder: true);
        var passed = await PassAsync(office, Town.Office);

        passed.Ended.ShouldBeFalse();
        passed.StepsNow.ShouldBe(["wait"]);
        (await office.AskAsync(Town.Drafter, new GetTrack(s_matter))).Value.EndedAt.ShouldBeNull();
        var got = await office.SendAsync(Town.Drafter, new MoveMatter(s_matter, s_matter, "receive", "reply"));
        got.Value.Ended.ShouldBeTrue();
        (await office.ReadAsync(db => db.Set<Subscription>().CountAsync(Token))).ShouldBe(0);
        (await office.ReadAsync(db => db.Set<ProcessInstance>().CountAsync(i => i.RootId == s_matter && i.EndedAt == null, Token)))
            .ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_interrupts_a_call_ends_the_called_process(DatabaseKind kind)
    {
        await using var office = await BegunAsync(kind);
        await PassAsync(office, Town.Drafter);

        (await office.SendAsync(Town.Drafter, new MoveMatter(s_matter, s_matter, "receive", "stop"))).Value.Ended.ShouldBeTrue();

        (await office.AskAsync(Town.Office, new ListWorkItems(Box.Pending))).Value.Rows.ShouldBeEmpty();
        (await office.ReadAsync(db => db.Set<ProcessInstance>().CountAsync(i => i.RootId == s_matter && i.EndedAt == null, Token)))
            .ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_message_that_nobody_waits_for_is_refused(DatabaseKind kind)
    {
        await using var office = await BegunAsync(kind);

        (await office.SendAsync(Town.Drafter, new MoveMatter(s_matter, s_matter, "receive", "reply"))).Fault
            .ShouldBe(new WorkflowFault.MessageNotAwaited("reply"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_signal_of_another_matter_is_heard_once(DatabaseKind kind)
    {
        await using var office = await BegunAsync(kind, "hearer");
        var machine = Actor.Machine(Guid.Empty);

        (await office.AskAsync(machine, new ListListeners(Town.Organ, "go"))).Value.ShouldBe([s_matter]);
        (await office.SendAsync(machine, new HearSignal(s_matter, "go"))).Fault.ShouldBeNull();
        (await office.SendAsync(machine, new HearSignal(s_matter, "go"))).Fault.ShouldBeNull();

        (await office.ReadAsync(db => db.Set<ProcessInstance>().SingleAsync(i => i.RootId == s_matter, Token)))
            .EndedAt.ShouldNotBeNull();
        (await office.AskAsync(machine, new ListListeners(Town.Organ, "go"))).Value.ShouldBeEmpty();
    }

    private static async Task<StepDone> PassAsync(OfficeHost office, Actor actor)
    {
        var rows = (await office.AskAsync(actor, new ListWorkItems(Box.Pending))).Value.Rows;
        var item = rows.First(row => row.RootId == s_matter).WorkItemId;
        return (await office.SendAsync(actor, new MoveMatter(s_matter, item, "complete", "done"))).Value;
    }

    private static async Task<OfficeHost> BegunAsync(DatabaseKind kind, string process = "caller")
    {
        var office = await Town.StartedAsync(kind);
        foreach (var xml in new[] { Caller, Called, Hearer })
        {
            (await office.SendAsync(Town.Drafter, new PublishProcess(Encoding.UTF8.GetBytes(
                $"""
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:o="urn:office:bpmn:1">
                <message id="m1" name="reply"/><message id="m2" name="stop"/>{xml}</definitions>
                """)))).Fault.ShouldBeNull();
        }
        (await office.SendAsync(Town.Drafter, new StartMatter(
            s_matter, new Dictionary<string, Guid[]>(StringComparer.Ordinal), process))).Fault.ShouldBeNull();
        return office;
    }
}
