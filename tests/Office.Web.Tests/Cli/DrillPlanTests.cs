using Office.Web.Cli;

namespace Office.Web.Tests.Cli;

/// <summary>Which papers a run of the drill brings on.</summary>
public sealed class DrillPlanTests
{
    [Fact]
    public void A_run_between_two_kills_walks_what_is_open_and_the_newest()
    {
        var plan = Plan(papers: 100, open: [3, 50], finish: false);

        plan.Roots().ShouldBe([Paper(3), Paper(50), .. Enumerable.Range(76, 24).Select(Paper)]);
    }

    [Fact]
    public void The_last_run_walks_everything() => Plan(papers: 100, open: [3], finish: true).Roots().Count.ShouldBe(100);

    [Fact]
    public void What_was_sent_and_never_answered_is_walked_too()
    {
        var begun = new DrillPlan([Step("start", 7)], [], Finish: false);

        begun.Roots().ShouldBe([Paper(7)]);
    }

    private static DrillPlan Plan(int papers, int[] open, bool finish) => new(
        [],
        [
            .. Enumerable.Range(0, papers).Select(paper => new DrillAnswer(Step("start", paper), "{}")),
            .. Enumerable.Range(0, papers).Except(open).Select(paper => new DrillAnswer(Step("distribute", paper), "{}")),
        ],
        finish);

    private static DrillStep Step(string kind, int paper) => new(Paper(1_000 + paper), kind, Paper(paper), Guid.Empty, ItemId: null, Hash: null, []);

    private static Guid Paper(int number) => new(number, 0, 0, new byte[8]);
}
