using Office.Testing;
using Office.Web.Features.Processes;
using Office.Workflow.Definitions;
using Office.Workflow.WorkItems;

namespace Office.Web.Tests.Features.Processes;

public sealed class FlowStepsTests
{
    private static readonly DateTimeOffset s_start = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static readonly Diagram s_diagram = new(
        SequentialIds.Make(1), "发文", 1, ReadOnlyMemory<byte>.Empty, ["sign"], ["start", "draft", "draft-to-sign", "sign"], EndedAt: null);

    [Fact]
    public void Those_who_were_asked_together_count_their_time_once()
    {
        var track = new Track([Item("sign", 0, hours: 2, closed: true, "曹涛"), Item("sign", 1, hours: 3, closed: true, "李敏")], [], null);

        var step = FlowSteps.Of(track, s_diagram).Single();

        step.Lasted.ShouldBe(TimeSpan.FromHours(4));
        step.Who.ShouldBe(["曹涛", "李敏"]);
    }

    [Fact]
    public void A_step_that_was_come_to_twice_is_one_with_both_times()
    {
        var track = new Track(
            [Item("draft", 0, 1, closed: true, "王建国"), Item("sign", 1, 1, closed: true, "李敏"), Item("draft", 2, 2, closed: true, "王建国")], [], null);

        var draft = FlowSteps.Of(track, s_diagram)[0];

        (draft.Times, draft.Lasted, draft.IsNow).ShouldBe((2, TimeSpan.FromHours(3), false));
    }

    [Fact]
    public void The_drawing_says_where_it_is_where_it_has_been_and_how_it_went()
    {
        var track = new Track([Item("draft", 0, 1, closed: true, "王建国"), Item("sign", 1, 1, closed: false, "李敏")], ["sign"], null);
        var steps = FlowSteps.Of(track, s_diagram);

        FlowSteps.Marks(s_diagram, steps, step => step.Name).Select(mark => (mark.Id, mark.Mark, mark.Note)).ShouldBe(
        [
            ("sign", "now", "sign"), ("draft", "been", "draft"), ("start", "walked", null), ("draft-to-sign", "walked", null),
        ]);
    }

    private static TrackStep Item(string step, int hour, int hours, bool closed, string who) => new(
        SequentialIds.Make(100 + hour), step, step, closed ? WorkItemState.Done : WorkItemState.Open,
        [new TrackHolder(SequentialIds.Make(7), who, "", "", OpenedAt: null, Acted: closed)], "", s_start.AddHours(hour),
        OpenedAt: null, closed ? s_start.AddHours(hour + hours) : null, TimeSpan.FromHours(hours), Outcome: null, Reason: null, Due: null);
}
