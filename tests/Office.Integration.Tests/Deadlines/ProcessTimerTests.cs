using System.Text;
using Microsoft.EntityFrameworkCore;
using Office.Integration.Tests.Workflow;
using Office.Workflow.Deadlines;
using Office.Workflow.Instances;
using static Office.Integration.Tests.Deadlines.DeadlineTown;

namespace Office.Integration.Tests.Deadlines;

/// <summary>Timer events of a process: armed as rows, fired by the claimer, given back to the engine once.</summary>
public sealed class ProcessTimerTests
{
    // A check by the head of the unit; after a working day the leader is asked too (the check goes on), after two the check is taken away.
    private const string Checked = """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:office="urn:office:bpmn:1" targetNamespace="urn:test">
          <process id="checked" name="核稿" isExecutable="true">
            <startEvent id="start" />
            <sequenceFlow id="f1" sourceRef="start" targetRef="check" />
            <userTask id="check" name="核稿">
              <extensionElements><office:step kind="decide" assign="unit-head-of(drafter)" outcomes="agree" /></extensionElements>
            </userTask>
            <boundaryEvent id="slow" attachedToRef="check" cancelActivity="false">
              <timerEventDefinition office:calendar="working"><timeDuration>P1D</timeDuration></timerEventDefinition>
            </boundaryEvent>
            <sequenceFlow id="f2" sourceRef="slow" targetRef="look" />
            <userTask id="look" name="过问">
              <extensionElements><office:step kind="do" assign="duty(leader)" outcomes="done" /></extensionElements>
            </userTask>
            <sequenceFlow id="f3" sourceRef="look" targetRef="looked" />
            <endEvent id="looked" />
            <boundaryEvent id="late" attachedToRef="check">
              <timerEventDefinition><timeDuration>PT72H</timeDuration></timerEventDefinition>
            </boundaryEvent>
            <sequenceFlow id="f4" sourceRef="late" targetRef="over" />
            <endEvent id="over" />
            <sequenceFlow id="f5" sourceRef="check" targetRef="end" />
            <endEvent id="end" />
          </process>
        </definitions>
        """;

    public static TheoryData<DatabaseKind> Databases => OfficeHost.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_timer_on_the_edge_of_a_step_fires_once(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);
        // One working day after Monday is the end of Tuesday; 72 hours go by the clock.
        (await ProcessTimersAsync(office)).Select(timer => timer.DueAt).ShouldBe([EndOf(3, 3), At(3, 5, 9)], ignoreOrder: true);
        MoveTo(office, At(3, 4, 0));

        (await ClaimAsync(office)).Fired.ShouldBe(1);
        (await ClaimAsync(office)).Fired.ShouldBe(0);

        (await Town.BoxesAsync(office, Town.Leader)).Pending.ShouldBe(1);
        (await Town.BoxesAsync(office, Town.Head)).Pending.ShouldBe(1);

        MoveTo(office, At(3, 5, 9));
        (await Task.WhenAll(ClaimAsync(office), ClaimAsync(office))).Sum(round => round.Fired).ShouldBeGreaterThan(0);
        (await Town.BoxesAsync(office, Town.Head)).Pending.ShouldBe(0);
        (await Town.BoxesAsync(office, Town.Leader)).Pending.ShouldBe(1);
        (await ProcessTimersAsync(office)).ShouldAllBe(timer => timer.State == TimerState.Fired);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task What_is_done_in_time_disarms_its_timers(DatabaseKind kind)
    {
        await using var office = await StartedAsync(kind);

        await Town.PassAsync(office, Town.Head);

        (await ProcessTimersAsync(office)).ShouldAllBe(timer => timer.State == TimerState.Disarmed);
        MoveTo(office, At(3, 20));
        (await ClaimAsync(office)).Fired.ShouldBe(0);
        (await Town.BoxesAsync(office, Town.Leader)).Pending.ShouldBe(0);
    }

    private static Task<List<TimerRow>> ProcessTimersAsync(OfficeHost office) => office.ReadAsync(db => db.Set<TimerRow>()
        .Where(timer => timer.Purpose == TimerPurpose.Process).ToListAsync(TestContext.Current.CancellationToken));

    private static async Task<OfficeHost> StartedAsync(DatabaseKind kind)
    {
        var office = await StartAsync(kind);
        (await office.SendAsync(Town.Drafter, new PublishProcess(Encoding.UTF8.GetBytes(Checked)))).Fault.ShouldBeNull();
        (await office.SendAsync(Town.Drafter, new StartChecked(Town.Root))).Fault.ShouldBeNull();
        return office;
    }
}
