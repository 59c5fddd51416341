using Office.Workflow.Engine;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Tests.Moves;

public sealed class WithdrawTests
{
    private static Play InRound() => new(Graphs.Rounds, ("countersign", ["x", "y"]), ("leaders", ["l1", "l2"]));

    [Fact]
    public void What_nobody_has_opened_can_be_called_back()
    {
        var play = new Play(Graphs.Rounds);
        var draft = play.Item("draft");
        play.Complete("draft");
        var next = play.Item("issue");
        play.Withdraw(draft).ShouldBeNull();
        play.At.ShouldBe("draft");
        play.Closed[next].ShouldBe(WorkItemState.Withdrawn);
        play.Closed[draft].ShouldBe(WorkItemState.Done);
    }

    [Fact]
    public void What_has_been_opened_cannot()
    {
        var play = new Play(Graphs.Rounds);
        var draft = play.Item("draft");
        play.Complete("draft");
        play.OpenItem(play.Item("issue")).ShouldBeNull();
        play.Withdraw(draft).ShouldBeOfType<WorkflowFault.AlreadyOpened>();
        play.At.ShouldBe("issue");
    }

    [Fact]
    public void Opening_twice_is_opening_once()
    {
        var play = new Play(Graphs.Rounds);
        play.OpenItem(play.Item("draft"));
        play.OpenItem(play.Item("draft"));
        play.Effects.OfType<Effect.MarkOpened>().Count().ShouldBe(1);
    }

    [Fact]
    public void A_countersigner_takes_back_an_answer_while_the_round_runs()
    {
        var play = InRound();
        play.Complete("draft");
        var answer = play.Item("countersign", "x");
        play.Complete(answer);
        play.Withdraw(answer).ShouldBeNull();
        play.At.ShouldBe("countersign countersign");
        play.Rounds.Values.Single().Members.Count(member => member.Status == MemberStatus.Asked).ShouldBe(2);
    }

    [Fact]
    public void The_last_countersigner_reopens_the_round_for_themself_only()
    {
        var play = InRound();
        play.Complete("draft");
        play.Complete("countersign", "x");
        var last = play.Item("countersign", "y");
        play.Complete(last);
        play.At.ShouldBe("leaders");
        play.Withdraw(last).ShouldBeNull();
        play.Open.Values.Single().Holders.ShouldBe([People.Of("y")]);
        play.Complete("countersign");
        play.At.ShouldBe("leaders");
    }

    [Fact]
    public void Another_countersigner_is_not_the_last_sender()
    {
        var play = InRound();
        play.Complete("draft");
        var first = play.Item("countersign", "x");
        play.Complete(first);
        play.Complete("countersign", "y");
        play.Withdraw(first).ShouldBeOfType<WorkflowFault.NotLastSender>();
    }

    [Fact]
    public void A_round_in_which_somebody_answered_cannot_be_called_back()
    {
        var play = InRound();
        var draft = play.Item("draft");
        play.Complete("draft");
        play.Complete("countersign", "x");
        play.Withdraw(draft).ShouldBeOfType<WorkflowFault.NotLastSender>();
    }

    [Fact]
    public void A_round_that_nobody_opened_is_called_back_as_a_whole()
    {
        var play = InRound();
        var draft = play.Item("draft");
        play.Complete("draft");
        play.Withdraw(draft).ShouldBeNull();
        play.At.ShouldBe("draft");
        play.Closed.Values.Count(state => state == WorkItemState.Withdrawn).ShouldBe(2);
    }

    [Fact]
    public void In_a_line_the_one_before_calls_back_until_the_next_opens()
    {
        var play = InRound();
        play.Complete("draft");
        play.Complete("countersign", "x");
        play.Complete("countersign", "y");
        var first = play.Item("leaders");
        play.Complete(first);
        play.Withdraw(first).ShouldBeNull();
        play.Open.Values.Single().Holders.ShouldBe([People.Of("l1")]);
        play.Complete("leaders");
        play.Open.Values.Single().Holders.ShouldBe([People.Of("l2")]);
    }

    [Fact]
    public void A_branch_waiting_at_the_join_can_be_called_back_alone()
    {
        var play = new Play(Graphs.Parallel);
        play.Complete("draft");
        var branch = play.Item("b");
        play.Complete(branch);
        play.Withdraw(branch).ShouldBeNull();
        play.At.ShouldBe("a1 b");
    }

    [Fact]
    public void Behind_a_join_no_branch_calls_back_what_both_sent()
    {
        var play = new Play(Graphs.Parallel);
        play.Complete("draft");
        play.Complete("a1");
        play.Complete("a2");
        var last = play.Item("b");
        play.Complete(last);
        play.Withdraw(last).ShouldBeOfType<WorkflowFault.NotLastSender>();
    }

    [Fact]
    public void A_straight_way_back_is_kept_when_its_sender_calls_back()
    {
        var play = InRound();
        play.Complete("draft");
        play.Return("countersign", ReturnTo.Drafter, straightBack: true, holder: "x");
        var draft = play.Item("draft");
        play.Complete(draft);
        play.Withdraw(draft).ShouldBeNull();
        play.Complete("draft").ShouldBeNull();
        play.At.ShouldBe("countersign countersign");
    }

    [Fact]
    public void A_step_that_forbids_it_is_not_called_back()
    {
        var graph = new Drawing().Step("a", """withdraw="never" """).Step("b").Line("start", "a", "b", "end").Graph();
        var play = new Play(graph);
        var item = play.Item("a");
        play.Complete(item);
        play.Withdraw(item).ShouldBeOfType<WorkflowFault.WithdrawNotAllowed>();
    }
}
