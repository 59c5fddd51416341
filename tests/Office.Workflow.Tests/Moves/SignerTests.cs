using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Tests.Moves;

/// <summary>What each move means: who is asked when, who waits for whom, and what comes back.</summary>
public sealed class SignerTests
{
    [Fact]
    public void Whoever_signs_before_holds_the_holder_up_and_whoever_signs_after_is_asked_then()
    {
        var desk = MoveMatrixTests.At("single", "fresh");
        var item = desk.Item("step");
        desk.As(item, new EngineCommand.AddSigner(item, AddPlace.Before, [People.Of("b")], Reason: null)).ShouldBeNull();
        desk.As(item, new EngineCommand.AddSigner(item, AddPlace.After, [People.Of("a")], Reason: null)).ShouldBeNull();

        desk.Complete(item).ShouldBeOfType<WorkflowFault.StillToBeHeard>();
        Asked(desk).ShouldBe(["b", "p1"]);
        desk.Complete("step", "b").ShouldBeNull();
        desk.Complete(item).ShouldBeNull();
        Asked(desk).ShouldBe(["a"]);
        desk.Complete("step", "a").ShouldBeNull();
        desk.At.ShouldBe("issue");
    }

    [Fact]
    public void Whoever_signs_together_may_be_first_or_last()
    {
        var desk = MoveMatrixTests.At("single", "fresh");
        var item = desk.Item("step");
        desk.As(item, new EngineCommand.AddSigner(item, AddPlace.Parallel, [People.Of("t")], Reason: null)).ShouldBeNull();

        desk.Complete(item).ShouldBeNull();
        desk.At.ShouldBe("step");
        desk.Complete("step", "t").ShouldBeNull();
        desk.At.ShouldBe("issue");
    }

    [Fact]
    public void In_a_line_a_signer_who_is_added_together_is_the_next()
    {
        var desk = MoveMatrixTests.At("sequential", "fresh");
        var item = desk.Item("round", "x");
        desk.As(item, new EngineCommand.AddSigner(item, AddPlace.Parallel, [People.Of("n")], Reason: null)).ShouldBeNull();

        List<string> order = [];
        while (desk.At == "round")
        {
            order.AddRange(Asked(desk));
            desk.Forward();
        }
        order.ShouldBe(["x", "n", "y", "z"]);
    }

    [Fact]
    public void Nobody_is_asked_twice_at_one_step()
    {
        var desk = MoveMatrixTests.At("parallel", "fresh");
        var item = desk.Item("round", "x");
        desk.As(item, new EngineCommand.AddSigner(item, AddPlace.Parallel, [People.Of("y"), People.Of("x")], Reason: null))
            .ShouldBeOfType<WorkflowFault.AskedAlready>();
    }

    [Fact]
    public void A_signer_who_was_removed_is_not_waited_for_and_restored_is()
    {
        var desk = MoveMatrixTests.At("parallel", "fresh");
        var round = desk.State.Rounds.Single().Id;
        desk.Do(new EngineCommand.RemoveSigner(round, 2, "no need"), People.Of("drafter")).ShouldBeNull();
        desk.Complete("round", "x").ShouldBeNull();
        desk.Do(new EngineCommand.RestoreSigner(round, 2), People.Of("drafter")).ShouldBeNull();
        desk.Complete("round", "y").ShouldBeNull();
        desk.At.ShouldBe("round");
        desk.Do(new EngineCommand.RemoveSigner(round, 2, "no need"), People.Of("drafter")).ShouldBeNull();
        desk.At.ShouldBe("issue");
    }

    [Fact]
    public void The_last_signer_is_not_removed_and_a_stranger_removes_nobody()
    {
        var desk = MoveMatrixTests.At("parallel", "fresh");
        var round = desk.State.Rounds.Single().Id;
        desk.Do(new EngineCommand.RemoveSigner(round, 0, null), People.Of("stranger")).ShouldBeOfType<WorkflowFault.NotAdder>();
        desk.Do(new EngineCommand.RemoveSigner(round, 0, null), People.Of("drafter")).ShouldBeNull();
        desk.Do(new EngineCommand.RemoveSigner(round, 1, null), People.Of("drafter")).ShouldBeNull();
        desk.Do(new EngineCommand.RemoveSigner(round, 2, null), People.Of("drafter")).ShouldBeOfType<WorkflowFault.LastSigner>();
    }

    [Fact]
    public void Of_any_one_the_first_answer_ends_the_round_for_all()
    {
        var desk = MoveMatrixTests.At("any-one", "fresh");
        desk.Complete("round", "y").ShouldBeNull();
        desk.At.ShouldBe("issue");
        desk.Closed.Values.Count(state => state == WorkItemState.Cancelled).ShouldBe(2);
    }

    [Fact]
    public void A_vote_ends_when_more_than_half_agree_and_the_outcome_is_the_votes()
    {
        var desk = MoveMatrixTests.At("vote", "fresh");
        desk.Complete("round", "x", "disagree").ShouldBeNull();
        desk.Complete("round", "y").ShouldBeNull();
        desk.At.ShouldBe("round");
        desk.Complete("round", "z").ShouldBeNull();
        desk.State.Variables["outcome"].GetString().ShouldBe("agree");
    }

    [Fact]
    public void A_vote_that_can_no_longer_pass_ends_without_asking_on()
    {
        var desk = MoveMatrixTests.At("vote", "fresh");
        desk.Complete("round", "x", "disagree").ShouldBeNull();
        desk.Complete("round", "y", "disagree").ShouldBeNull();
        desk.At.ShouldBe("issue");
        desk.State.Variables["outcome"].GetString().ShouldBe("disagree");
    }

    [Fact]
    public void Who_was_handed_the_matter_gives_the_answer_of_the_step()
    {
        var desk = MoveMatrixTests.At("parallel", "fresh");
        var item = desk.Item("round", "x");
        desk.As(item, new EngineCommand.Transfer(item, People.Of("t"), "busy")).ShouldBeNull();
        desk.Closed[item].ShouldBe(WorkItemState.Transferred);
        desk.Complete("round", "t").ShouldBeNull();
        desk.State.Rounds.Single().Members[0].By.ShouldBe(People.Of("t"));
    }

    [Fact]
    public void Who_signed_calls_it_back_from_those_who_sign_after()
    {
        var desk = MoveMatrixTests.At("single", "fresh");
        var item = desk.Item("step");
        desk.As(item, new EngineCommand.AddSigner(item, AddPlace.After, [People.Of("a")], Reason: null)).ShouldBeNull();
        desk.Complete(item).ShouldBeNull();
        desk.As(item, new EngineCommand.Withdraw(item, "mistake")).ShouldBeNull();
        Asked(desk).ShouldBe(["p1"]);
        desk.Finish();
    }

    [Fact]
    public void A_jump_into_a_branch_from_outside_is_refused()
    {
        var desk = MoveMatrixTests.At("branches", "fresh");
        var (step, beside) = (desk.Item("step"), desk.Item("beside"));
        desk.Do(new EngineCommand.Jump(beside, "step", Holder: null, "why"), People.Of("clerk")).ShouldBeOfType<WorkflowFault.NoJumpThere>();
        desk.Do(new EngineCommand.Jump(step, "issue", Holder: null, "why"), People.Of("clerk")).ShouldBeNull();
        desk.At.ShouldBe("issue");
    }

    [Fact]
    public void Suspended_nothing_is_done_but_to_resume_and_to_end()
    {
        var desk = MoveMatrixTests.At("single", "fresh");
        desk.Do(new EngineCommand.Suspend("law"), People.Of("clerk")).ShouldBeNull();
        desk.Complete("step").ShouldBeOfType<WorkflowFault.Suspended>();
        desk.Do(new EngineCommand.Resume(), People.Of("clerk")).ShouldBeNull();
        desk.Complete("step").ShouldBeNull();
    }

    [Fact]
    public void A_return_cancels_who_was_asked_beside_and_keeps_what_they_said()
    {
        var desk = MoveMatrixTests.At("single", "fresh");
        var item = desk.Item("step");
        desk.As(item, new EngineCommand.AskBeside(item, SideKind.Assist, [People.Of("a"), People.Of("b")], "help")).ShouldBeNull();
        var said = desk.Item("step", "a");
        desk.Complete(said).ShouldBeNull();
        desk.As(item, new EngineCommand.Return(item, ReturnTo.Drafter, "why", StraightBack: false)).ShouldBeNull();
        desk.At.ShouldBe("draft");
        desk.Closed[said].ShouldBe(WorkItemState.Done);
    }

    [Fact]
    public void Where_returns_come_last_the_others_answer_first_and_the_matter_goes_back_then()
    {
        var desk = MoveMatrixTests.At("returns-last", "fresh");
        var item = desk.Item("round", "x");
        desk.As(item, new EngineCommand.Return(item, ReturnTo.Drafter, "unclear", StraightBack: false)).ShouldBeNull();
        desk.At.ShouldBe("round round");
        desk.Complete("round", "y").ShouldBeNull();
        desk.Complete("round", "z", "disagree").ShouldBeNull();
        desk.At.ShouldBe("draft");
        desk.Open.Values.Single().Reason.ShouldBe("unclear");
        desk.Finish();
    }

    [Fact]
    public void What_comes_back_to_who_has_left_comes_back_to_the_other()
    {
        var desk = MoveMatrixTests.At("single", "fresh");
        desk.Do(new EngineCommand.HandOver(People.Of("draft").OfficialId, People.Of("x"), "left"), People.Of("clerk")).ShouldBeNull();
        var item = desk.Item("step");
        desk.As(item, new EngineCommand.Return(item, ReturnTo.Drafter, "why", StraightBack: false)).ShouldBeNull();
        Asked(desk).ShouldBe(["x"]);
    }

    private static IEnumerable<string> Asked(Desk desk) => desk.ToDo
        .SelectMany(item => desk.Holders[item.Id])
        .Select(holder => s_names.First(name => People.Of(name) == holder))
        .Order(StringComparer.Ordinal);

    private static readonly string[] s_names = ["a", "b", "n", "p1", "t", "x", "y", "z"];
}
