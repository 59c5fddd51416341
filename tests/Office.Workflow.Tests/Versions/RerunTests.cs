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

    private static PastMove Done(string step) => new("workflow.completed", step, "agree", ToStep: null);

    private static RerunResult Run(ProcessGraph graph, IReadOnlyList<PastMove> moves) =>
        Rerun.Of(graph, new InstanceState(People.Of("drafter"), Guid.Empty), moves);
}
