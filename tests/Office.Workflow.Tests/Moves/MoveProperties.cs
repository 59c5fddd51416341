using FsCheck;
using FsCheck.Fluent;
using Office.Workflow.Engine;

namespace Office.Workflow.Tests.Moves;

/// <summary>Whatever moves are made in whatever order, the invariants of the desk hold and the matter can be brought to its end.</summary>
public sealed class MoveProperties
{
    public static TheoryData<string> Modes => ["single", "pool", "parallel", "sequential", "any-one", "vote", "returns-last", "branches"];

    [Theory]
    [MemberData(nameof(Modes))]
    public void Any_moves_in_any_order_leave_a_matter_that_can_be_brought_to_its_end(string mode) => Check(mode, desk => desk.Finish());

    [Theory]
    [MemberData(nameof(Modes))]
    public void The_sum_of_the_history_is_the_state(string mode) => Check(mode, desk => desk.Replay());

    [Theory]
    [MemberData(nameof(Modes))]
    public void Whoever_was_given_something_to_read_can_acknowledge_it_whatever_became_of_the_matter(string mode) => Check(mode, desk =>
    {
        foreach (var reading in desk.State.Readings)
        {
            desk.Do(new EngineCommand.Acknowledge(reading.WorkItem), reading.Reader).ShouldBeNull();
        }
        desk.ToRead.ShouldBeEmpty();
    });

    [Theory]
    [MemberData(nameof(Modes))]
    public void What_ended_with_its_matter_goes_on_with_it_and_comes_to_its_end(string mode) => Check(mode, desk =>
    {
        if (!desk.State.Ended)
        {
            desk.Do(new EngineCommand.EndWith("the matter was cancelled"), People.Of("system")).ShouldBeNull();
            desk.State.Ending.ShouldBe(Ending.WithMatter);
            desk.ToDo.ShouldBeEmpty();

            desk.Do(new EngineCommand.ReopenWith("again"), People.Of("system")).ShouldBeNull();

            (desk.State.Ended, desk.Records[^1].Verb).ShouldBe((false, "workflow.reopened-with"));
        }
        desk.Finish();
        desk.Replay();
    });

    private static void Check(string mode, Action<Desk> holds) => Prop.ForAll<int[]>(script =>
    {
        var desk = MoveMatrixTests.At(mode, "fresh");
        foreach (var number in script)
        {
            Move(desk, (uint)number);
        }
        holds(desk);
        return true;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(30));

    private static void Move(Desk desk, uint number)
    {
        var move = OfficeMoves.Kinds[(int)(number % (uint)OfficeMoves.Kinds.Count)];
        var salt = (int)(number / (uint)OfficeMoves.Kinds.Count % 7);
        var open = desk.ToDo.OrderBy(item => item.Id).Select(item => (Guid?)item.Id).ToArray();
        if (open.Length == 0)
        {
            desk.Do(new EngineCommand.Reopen("again"), People.Of("clerk"));
            return;
        }
        OfficeMoves.Make(desk, move, open[salt % open.Length]!.Value, salt);
    }
}
