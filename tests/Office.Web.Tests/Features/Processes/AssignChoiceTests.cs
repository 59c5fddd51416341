using Office.Web.Features.Processes;

namespace Office.Web.Tests.Features.Processes;

public sealed class AssignChoiceTests
{
    [Theory]
    [InlineData("drafter", AssignKind.Drafter, "", null)]
    [InlineData("unit-head-of(drafter)", AssignKind.UnitHead, "", null)]
    [InlineData("duty(recheck) | duty(office-review)", AssignKind.Duty, "recheck", "office-review")]
    [InlineData("variable(signer)", AssignKind.Chosen, "signer", null)]
    [InlineData("named(00000000-0000-7000-8000-000000000001)", AssignKind.Named, "00000000-0000-7000-8000-000000000001", null)]
    [InlineData("duty(clerk) | drafter | duty(contact)", AssignKind.Written, "duty(clerk) | drafter | duty(contact)", null)]
    public void What_is_drawn_is_read_and_written_back_unchanged(string text, AssignKind kind, string argument, string? otherwise)
    {
        var choice = AssignChoice.Of(text);

        choice.ShouldBe(new AssignChoice(kind, argument, otherwise));
        choice.Text.ShouldBe(text);
    }

    [Fact]
    public void A_choice_that_names_nobody_yet_is_not_drawn() => new AssignChoice(AssignKind.Duty).Text.ShouldBeNull();

    [Theory]
    [InlineData(null, RoundChoice.All)]
    [InlineData("${nrOfCompletedInstances >= 1}", RoundChoice.Any)]
    [InlineData("${outcomes.agree * 2 > nrOfInstances}", RoundChoice.Half)]
    [InlineData("${outcomes.agree >= 3}", RoundChoice.Votes)]
    [InlineData("${outcomes.agree >= 3 and nrOfActiveInstances < 2}", RoundChoice.Expression)]
    public void When_a_round_is_done_is_read_and_written_back_unchanged(string? condition, string kind)
    {
        var choice = RoundChoice.Of(condition);

        choice.Kind.ShouldBe(kind);
        choice.Text.ShouldBe(condition);
    }
}
