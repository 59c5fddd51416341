using Office.Workflow.Engine;

namespace Office.Workflow.Tests.Engine;

public sealed class StepTests
{
    [Fact]
    public void A_round_of_nobody_is_passed_over()
    {
        var play = new Play(Graphs.Rounds, ("countersign", []), ("leaders", []));
        play.Complete("draft").ShouldBeNull();
        play.At.ShouldBe("issue");
    }

    [Fact]
    public void A_round_goes_on_when_its_last_member_has_answered()
    {
        var play = new Play(Graphs.Rounds, ("countersign", ["x", "y"]));
        play.Complete("draft");
        play.Complete("countersign", "y");
        play.At.ShouldBe("countersign");
        play.Complete("countersign", "x", "disagree");
        play.At.ShouldBe("issue");
    }

    [Fact]
    public void In_a_line_one_is_asked_after_the_other()
    {
        var play = new Play(Graphs.Rounds, ("leaders", ["l1", "l2"]));
        play.Complete("draft");
        play.Open.Values.Single().Holders.ShouldBe([People.Of("l1")]);
        play.Complete("leaders");
        play.Open.Values.Single().Holders.ShouldBe([People.Of("l2")]);
    }

    [Fact]
    public void A_join_waits_for_every_branch()
    {
        var play = new Play(Graphs.Parallel);
        play.Complete("draft");
        play.Complete("b");
        play.At.ShouldBe("a1");
        play.Complete("a1");
        play.Complete("a2");
        play.At.ShouldBe("after");
    }

    [Fact]
    public void An_instance_waits_for_its_service_and_then_ends()
    {
        var play = new Play(Graphs.Parallel);
        play.Complete("draft");
        play.Complete("b");
        play.Complete("a1");
        play.Complete("a2");
        play.Complete("after");
        play.Effects.OfType<Effect.RequestService>().Single().Topic.ShouldBe("print");
        play.Serve("other").ShouldBeOfType<WorkflowFault.ServiceNotWaiting>();
        play.Serve("print").ShouldBeNull();
        play.State.Ended.ShouldBeTrue();
        play.Effects.OfType<Effect.EndInstance>().Count().ShouldBe(1);
    }

    [Fact]
    public void An_outcome_that_the_step_does_not_know_is_refused() =>
        new Play(Graphs.Rounds).Complete("draft", outcome: "perhaps").ShouldBeOfType<WorkflowFault.OutcomeUnknown>();

    [Fact]
    public void A_step_that_nobody_would_hold_is_not_sent()
    {
        var play = new Play(Graphs.Rounds, ("issue", []));
        play.Complete("draft").ShouldBeOfType<WorkflowFault.NobodyHolds>();
        play.At.ShouldBe("draft");
    }

    [Fact]
    public void An_item_is_completed_once()
    {
        var play = new Play(Graphs.Rounds);
        var item = play.Item("draft");
        play.Complete(item).ShouldBeNull();
        play.Complete(item).ShouldBeOfType<WorkflowFault.ItemClosed>();
    }

    [Fact]
    public void A_circle_of_gateways_is_stopped()
    {
        var graph = new Drawing().Step("a").Choice("c", "c-d").Choice("d", "d-c").Choice("e", "e-end")
            .Line("start", "a", "c", "d", "c").Arrow("d", "e", "${false}").Line("e", "end").Graph();
        new Play(graph).Complete("a").ShouldBeOfType<WorkflowFault.TooManyMoves>();
    }

    [Fact]
    public void A_terminate_end_closes_what_is_open_elsewhere()
    {
        var graph = new Drawing().Fork("fork").Step("a").Step("b")
            .Raw("""<bpmn:endEvent id="stop"><bpmn:terminateEventDefinition/></bpmn:endEvent>""")
            .Line("start", "fork", "a", "stop").Line("fork", "b", "end").Graph();
        var play = new Play(graph);
        play.Complete("a").ShouldBeNull();
        play.Open.ShouldBeEmpty();
        play.State.Ended.ShouldBeTrue();
    }
}
