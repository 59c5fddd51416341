using Office.Workflow.Definitions;

namespace Office.Workflow.Tests.Definitions;

public sealed class DrawingDiffTests
{
    private static readonly byte[] s_before = new Drawing().Step("a").Step("b").Line("start", "a", "b", "end").Xml();

    [Fact]
    public void The_same_drawing_differs_in_nothing()
    {
        var diff = DrawingDiff.Of(s_before, s_before).Value;

        (diff.Added.Count, diff.Removed.Count, diff.Changed.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void What_was_put_between_two_steps_is_added_with_its_arrows()
    {
        var diff = DrawingDiff.Of(s_before, new Drawing().Step("a").Step("x").Step("b").Line("start", "a", "x", "b", "end").Xml()).Value;

        diff.Added.ShouldBe(["x", "a-x", "x-b"]);
        diff.Removed.ShouldBe(["a-b"]);
        diff.Changed.ShouldBeEmpty();
    }

    [Fact]
    public void Another_rule_of_a_step_is_a_change_of_it() => DrawingDiff.Of(
        s_before, new Drawing().Step("a").Step("b", "within='P1D'").Line("start", "a", "b", "end").Xml()).Value
        .Changed.ShouldBe(["b"]);

    [Fact]
    public void The_order_of_attributes_is_no_change() => DrawingDiff.Of(
        "<bpmn:definitions xmlns:bpmn='http://www.omg.org/spec/BPMN/20100524/MODEL'><bpmn:process id='p'><bpmn:task id='a' name='x'/></bpmn:process></bpmn:definitions>"u8.ToArray(),
        "<bpmn:definitions xmlns:bpmn='http://www.omg.org/spec/BPMN/20100524/MODEL'><bpmn:process id='p'><bpmn:task name='x' id='a'><bpmn:incoming>f</bpmn:incoming></bpmn:task></bpmn:process></bpmn:definitions>"u8.ToArray()).Value
        .Changed.ShouldBeEmpty();
}
