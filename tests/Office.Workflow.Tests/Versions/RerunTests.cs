using Office.Workflow.Bpmn;
using Office.Workflow.Engine;
using Office.Workflow.Versions;

namespace Office.Workflow.Tests.Versions;

public sealed class RerunTests
{
    private static readonly ProcessGraph s_old = new Drawing()
        .Step("draft").Step("check").Step("issue").Line("start", "draft", "check", "issue", "end").Graph();

    private static readonly PastMove[] s_straight = [Done("draft"), Done("check"), Done("issue")];

    [Fact]
    public void The_version_on_which_it_ran_plays_the_same_way_to_the_end()
    {
        var result = Run(s_old, s_straight);

        (result.Made, result.Parted, result.Ended).ShouldBe((3, null, true));
    }

    [Fact]
    public void A_step_more_in_the_new_version_is_where_they_part()
    {
        var longer = new Drawing().Step("draft").Step("check").Step("review").Step("issue")
            .Line("start", "draft", "check", "review", "issue", "end").Graph();

        var result = Run(longer, s_straight);

        result.Parted.ShouldBe(Done("issue"));
        result.Standing.ShouldBe(["review"]);
        result.Made.ShouldBe(2);
    }

    [Fact]
    public void A_return_is_played_too()
    {
        var result = Run(s_old, [Done("draft"), new("workflow.returned", "check", null, "draft"), .. s_straight]);

        (result.Made, result.Ended).ShouldBe((5, true));
    }

    [Fact]
    public void An_outcome_that_the_version_does_not_offer_is_where_they_part()
    {
        var settled = new PastMove("workflow.completed", "check", "settled", ToStep: null);

        Run(s_old, [Done("draft"), settled]).Parted.ShouldBe(settled);
    }

    [Fact]
    public void What_stands_elsewhere_at_last_has_not_gone_the_same_way()
    {
        var filed = new Drawing().Step("draft").Step("check").Step("issue").Step("file")
            .Line("start", "draft", "check", "issue", "file", "end").Graph();

        var result = Rerun.Of(filed, Ended, s_straight);

        (result.Parted, result.Fate).ShouldBe((null, MatterFate.Differs));
        result.Standing.ShouldBe(["file"]);
        Rerun.Of(s_old, Ended, s_straight).Fate.ShouldBe(MatterFate.Same);
    }

    [Fact]
    public void What_waits_for_a_time_that_never_came_is_stuck_unless_the_history_tells_of_it()
    {
        var timed = new Drawing().Step("draft").Step("check").Step("issue")
            .Raw("""<bpmn:intermediateCatchEvent id="rest"><bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>""")
            .Line("start", "draft", "check", "rest", "issue", "end").Graph();

        Rerun.Of(timed, Ended, s_straight).Fate.ShouldBe(MatterFate.Stuck);
        Rerun.Of(timed, Ended, [s_straight[0], s_straight[1], new("workflow.timer-fired", "rest", null, null), s_straight[2]])
            .Fate.ShouldBe(MatterFate.Same);
    }

    [Fact]
    public void The_answers_of_added_signers_are_passed_over()
    {
        var result = Rerun.Of(s_old, Ended,
            [s_straight[0], new("workflow.signer-added", "check", null, null), s_straight[1], s_straight[1], s_straight[2]]);

        result.Fate.ShouldBe(MatterFate.Same);
    }

    [Fact]
    public void What_was_ended_out_of_turn_says_nothing_against_a_version()
    {
        var longer = new Drawing().Step("draft").Step("check").Step("review").Line("start", "draft", "check", "review", "end").Graph();

        Rerun.Of(longer, Ended, [s_straight[0], new("workflow.terminated", "check", null, null)]).Fate.ShouldBe(MatterFate.Same);
    }

    private static InstanceState Ended => new(People.Of("drafter"), Guid.Empty) { Ended = true };

    private static PastMove Done(string step) => new("workflow.completed", step, "agree", ToStep: null);

    private static RerunResult Run(ProcessGraph graph, IReadOnlyList<PastMove> moves) =>
        Rerun.Of(graph, new InstanceState(People.Of("drafter"), Guid.Empty), moves);
}
