using Office.Organization.Foundation;
using Office.Workflow.Engine;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Tests.Moves;

/// <summary>How a matter ends out of turn, and what comes back with it.</summary>
public sealed class EndTests
{
    [Fact]
    public void How_it_ended_is_not_forgotten_when_a_reader_acknowledges_later()
    {
        var desk = MoveMatrixTests.At("single", "fresh");
        Do(desk, new EngineCommand.Circulate([People.Of("reader")], WorkItemKind.Read, "for your knowledge")).ShouldBeNull();
        Do(desk, new EngineCommand.Terminate("settled otherwise")).ShouldBeNull();

        desk.Do(new EngineCommand.Acknowledge(desk.State.Readings.Single().WorkItem), People.Of("reader")).ShouldBeNull();

        desk.State.Ending.ShouldBe(Ending.Terminated);
    }

    [Fact]
    public void What_runs_again_and_comes_to_its_end_has_ended_by_its_own_way()
    {
        var desk = Ended(new EngineCommand.Terminate("too early"));
        Do(desk, new EngineCommand.Reopen("it was not")).ShouldBeNull();
        (desk.State.Ended, desk.State.Ending).ShouldBe((false, null));

        desk.Finish();

        desk.State.Ending.ShouldBe(Ending.Completed);
    }

    [Fact]
    public void What_was_ended_by_itself_does_not_come_back_with_its_matter()
    {
        var desk = Ended(new EngineCommand.Terminate("by itself"));

        Do(desk, new EngineCommand.ReopenWith("the matter goes on")).ShouldBeOfType<WorkflowFault.ItemClosed>();

        desk.State.Ended.ShouldBeTrue();
    }

    [Fact]
    public void What_runs_is_not_brought_back() => Do(MoveMatrixTests.At("single", "fresh"), new EngineCommand.ReopenWith("again"))
        .ShouldBeOfType<WorkflowFault.NotEnded>();

    [Fact]
    public void A_called_process_stays_ended_once_and_the_record_says_so()
    {
        var desk = MoveMatrixTests.At("single", "fresh");
        Do(desk, new EngineCommand.Stop(WithMatter: true)).ShouldBeNull();
        desk.State.Ending.ShouldBe(Ending.WithMatter);

        var done = Apply(desk, desk.State with { Called = true }, new EngineCommand.ReopenWith("again")).Value;

        var record = done.Effects.ShouldHaveSingleItem().ShouldBeOfType<Effect.Record>();
        (record.Verb, record.Reason).ShouldBe(("workflow.called-anew", "again"));
        (done.State.Ended, done.State.Ending).ShouldBe((true, Ending.Cancelled));
        Apply(desk, done.State, new EngineCommand.ReopenWith("again")).Fault.ShouldBeOfType<WorkflowFault.ItemClosed>();
    }

    [Fact]
    public void What_had_no_step_yet_stays_ended_and_the_record_says_so()
    {
        var desk = Ended(new EngineCommand.EndWith("the matter was cancelled"));

        var done = Apply(desk, desk.State with { Last = [] }, new EngineCommand.ReopenWith("again")).Value;

        done.Effects.ShouldHaveSingleItem().ShouldBeOfType<Effect.Record>().Verb.ShouldBe("workflow.not-revived");
        done.State.Ended.ShouldBeTrue();
    }

    [Fact]
    public void A_branch_that_is_given_up_by_itself_does_not_end_with_the_matter()
    {
        var desk = Ended(new EngineCommand.Stop());

        desk.State.Ending.ShouldBe(Ending.Completed);
    }

    private static Desk Ended(EngineCommand by)
    {
        var desk = MoveMatrixTests.At("single", "fresh");
        Do(desk, by).ShouldBeNull();
        return desk;
    }

    private static Fault? Do(Desk desk, EngineCommand command) => desk.Do(command, People.Of("drafter"));

    private static Outcome<StepResult> Apply(Desk desk, InstanceState state, EngineCommand command) => ProcessEngine.Apply(
        desk.Graph, state, command, new StepContext(People.Of("system"), () => Guid.Empty, new People()));
}
