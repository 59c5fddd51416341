using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Tests.Moves;

public sealed class ReturnTests
{
    private static Play InRound() => new(Graphs.Rounds, ("countersign", ["x", "y", "z"]), ("leaders", ["l1", "l2"]));

    [Fact]
    public void A_return_to_the_previous_step_reopens_it_for_its_former_holder()
    {
        var play = new Play(Graphs.Rounds);
        play.Complete("draft").ShouldBeNull();
        play.Return("issue", ReturnTo.Previous).ShouldBeNull();
        play.At.ShouldBe("draft");
        play.Open.Values.Single().Holders.ShouldBe([People.Of("draft")]);
        play.Open.Values.Single().Reason.ShouldBe("because");
    }

    [Fact]
    public void A_return_needs_a_reason()
    {
        var play = new Play(Graphs.Rounds);
        play.Complete("draft");
        play.Do(new EngineCommand.Return(play.Item("issue"), ReturnTo.Previous, "  ", StraightBack: false), People.Of("issue"))
            .ShouldBeOfType<WorkflowFault.ReasonMissing>();
    }

    [Fact]
    public void The_first_step_has_nothing_before_it() =>
        new Play(Graphs.Rounds).Return("draft", ReturnTo.Previous).ShouldBeOfType<WorkflowFault.NothingBefore>();

    [Fact]
    public void A_countersigner_who_returns_ends_the_round_and_answers_already_given_stand()
    {
        var play = InRound();
        play.Complete("draft");
        var answered = play.Item("countersign", "x");
        play.Complete(answered);
        play.Return("countersign", ReturnTo.Drafter, holder: "y").ShouldBeNull();
        play.At.ShouldBe("draft");
        play.Closed[answered].ShouldBe(WorkItemState.Done);
        play.Rounds.Values.Single().Members.Select(member => member.Status)
            .ShouldBe([MemberStatus.Done, MemberStatus.Returned, MemberStatus.Cancelled]);
    }

    [Fact]
    public void Walked_again_a_round_asks_all_its_members_again()
    {
        var play = InRound();
        play.Complete("draft");
        play.Complete("countersign", "x");
        play.Return("countersign", ReturnTo.Drafter, holder: "y");
        play.Complete("draft");
        play.At.ShouldBe("countersign countersign countersign");
    }

    [Fact]
    public void Straight_back_a_round_asks_only_those_who_have_not_answered()
    {
        var play = InRound();
        play.Complete("draft");
        play.Complete("countersign", "x");
        play.Return("countersign", ReturnTo.Drafter, straightBack: true, holder: "y").ShouldBeNull();
        play.Complete("draft").ShouldBeNull();
        play.Open.Values.SelectMany(item => item.Holders).ShouldBe([People.Of("y"), People.Of("z")], ignoreOrder: true);
        play.Complete("countersign", "y");
        play.Complete("countersign", "z");
        play.At.ShouldBe("leaders");
    }

    [Fact]
    public void Straight_back_a_line_of_leaders_goes_on_with_the_one_who_returned()
    {
        var play = InRound();
        play.Complete("draft");
        foreach (var unit in new[] { "x", "y", "z" })
        {
            play.Complete("countersign", unit);
        }
        play.Complete("leaders", "l1");
        play.Return("leaders", ReturnTo.Drafter, straightBack: true).ShouldBeNull();
        play.Complete("draft");
        play.Open.Values.Single().Holders.ShouldBe([People.Of("l2")]);
        play.Complete("leaders");
        play.At.ShouldBe("issue");
    }

    [Fact]
    public void A_return_to_a_round_asks_its_members_again()
    {
        var play = InRound();
        play.Complete("draft");
        foreach (var unit in new[] { "x", "y", "z" })
        {
            play.Complete("countersign", unit);
        }
        play.Return("leaders", ReturnTo.Previous).ShouldBeNull();
        play.At.ShouldBe("countersign countersign countersign");
    }

    [Fact]
    public void A_return_from_behind_a_join_goes_before_the_fork_and_walks_every_branch_again()
    {
        var play = new Play(Graphs.Parallel);
        play.Complete("draft");
        play.Complete("a1");
        play.Complete("b");
        play.Complete("a2");
        play.Return("after", ReturnTo.Previous).ShouldBeNull();
        play.At.ShouldBe("draft");
        play.Complete("draft");
        play.At.ShouldBe("a1 b");
    }

    [Fact]
    public void A_return_within_a_branch_leaves_the_other_branch_alone()
    {
        var play = new Play(Graphs.Parallel);
        play.Complete("draft");
        play.Complete("b");
        play.Complete("a1");
        play.Return("a2", ReturnTo.Previous).ShouldBeNull();
        play.At.ShouldBe("a1");
        play.Complete("a1");
        play.Complete("a2");
        play.At.ShouldBe("after");
    }

    [Fact]
    public void A_return_out_of_a_branch_cancels_the_others()
    {
        var play = new Play(Graphs.Parallel);
        play.Complete("draft");
        var other = play.Item("b");
        play.Return("a1", ReturnTo.Drafter).ShouldBeNull();
        play.At.ShouldBe("draft");
        play.Closed[other].ShouldBe(WorkItemState.Cancelled);
    }

    [Fact]
    public void Straight_back_out_of_a_branch_is_refused_while_another_runs()
    {
        var play = new Play(Graphs.Parallel);
        play.Complete("draft");
        play.Return("a1", ReturnTo.Drafter, straightBack: true).ShouldBeOfType<WorkflowFault.StraightBackInParallel>();
        play.At.ShouldBe("a1 b");
    }

    [Fact]
    public void A_branch_that_began_without_a_step_is_not_returned_into() =>
        Behind_the_join_of_the_odd_process().Return("check", ReturnTo.Previous).ShouldBeOfType<WorkflowFault.NothingBefore>();

    private static Play Behind_the_join_of_the_odd_process()
    {
        var play = new Play(Graphs.Odd);
        play.Complete("a").ShouldBeNull();
        play.At.ShouldBe("check");
        return play;
    }
}
