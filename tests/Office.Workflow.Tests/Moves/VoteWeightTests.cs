using Office.Workflow.Bpmn;
using Office.Workflow.Engine;

namespace Office.Workflow.Tests.Moves;

/// <summary>Votes whose weights stand in the drawing.</summary>
public sealed class VoteWeightTests
{
    [Fact]
    public void The_seat_that_weighs_most_decides()
    {
        var desk = At($"{People.Of("x").PostId}=3");

        desk.Complete("round", "x", "disagree").ShouldBeNull();

        desk.At.ShouldBe("issue");
        desk.State.Variables["outcome"].GetString().ShouldBe("disagree");
    }

    [Fact]
    public void Who_is_not_listed_has_one_vote()
    {
        var desk = At($"{People.Of("x").OfficialId}=2");

        desk.Complete("round", "y").ShouldBeNull();
        desk.Complete("round", "z").ShouldBeNull();
        desk.At.ShouldBe("round", "two of four is not more than half");
        desk.Complete("round", "x").ShouldBeNull();

        desk.State.Variables["outcome"].GetString().ShouldBe("agree");
    }

    [Fact]
    public void The_weight_stays_with_the_seat_when_another_answers_for_it()
    {
        var desk = At($"{People.Of("x").PostId}=3 {People.Of("t").PostId}=0.5");
        var item = desk.Item("round", "x");
        desk.As(item, new EngineCommand.Transfer(item, People.Of("t"), "busy")).ShouldBeNull();

        desk.Complete("round", "t").ShouldBeNull();

        desk.At.ShouldBe("issue");
        desk.State.Variables["outcome"].GetString().ShouldBe("agree");
    }

    [Theory]
    [InlineData("x=3")]
    [InlineData("018f0000-0000-7000-8000-000000000001=0")]
    [InlineData("018f0000-0000-7000-8000-000000000001=1001")]
    [InlineData("018f0000-0000-7000-8000-000000000001=1 018f0000-0000-7000-8000-000000000001=2")]
    [InlineData("018f0000-0000-7000-8000-000000000001")]
    public void What_is_no_weight_is_none(string text) => VoteWeights.Parse(text).ShouldBeNull();

    [Fact]
    public void Weights_are_written_as_they_are_read()
    {
        const string Text = "018f0000-0000-7000-8000-000000000001=2.5 018f0000-0000-7000-8000-000000000002=1";

        VoteWeights.Write(VoteWeights.Parse(Text)!).ShouldBe(Text);
    }

    [Fact]
    public void A_drawing_with_a_weight_that_is_none_is_refused() =>
        Should.Throw<Exception>(() => GraphOf("x=3")).Message.ShouldContain("ExpressionBad");

    private static Desk At(string weights)
    {
        var desk = new Desk(GraphOf(weights), ("round", ["x", "y", "z"]));
        desk.Complete("draft").ShouldBeNull();
        return desk;
    }

    private static ProcessGraph GraphOf(string weights) => new Drawing().Raw(
        $"""<bpmn:userTask id="round" name="round"><bpmn:extensionElements><office:step kind="decide" assign="variable(each)" outcomes="agree disagree"/><office:round mode="vote" weights="{weights}"/></bpmn:extensionElements><bpmn:multiInstanceLoopCharacteristics office:collection="round" office:element="each"/></bpmn:userTask>""")
        .Step("draft").Step("issue").Line("start", "draft", "round", "issue", "end").Graph();
}
