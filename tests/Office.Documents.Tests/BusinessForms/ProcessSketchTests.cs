using Office.Documents.BusinessForms.Designs;
using Office.Workflow.Bpmn;

namespace Office.Documents.Tests.BusinessForms;

public sealed class ProcessSketchTests
{
    private static readonly SketchStep[] s_steps =
    [
        new("head", "部门审批", SketchActor.UnitHead),
        new("named", "会同办理", SketchActor.Named, "helper", Decides: false),
        new("leader", "领导审批", SketchActor.Leader),
    ];

    [Fact]
    public void A_sketch_is_a_process_that_begins_with_filling_in()
    {
        var graph = BpmnReader.Read(ProcessSketch.Write("badge", "工作证", s_steps)).Value;

        graph.Key.ShouldBe("badge");
        graph.Nodes.Where(node => node.Rules is not null).Select(node => node.Id).ShouldBe(["fill", "head", "named", "leader"]);
        graph["named"].Rules!.Outcomes.ShouldBe(["done"]);
        graph["leader"].Rules!.Outcomes.ShouldBe(["agree", "disagree"]);
    }

    [Fact]
    public void The_same_steps_give_the_same_bytes() =>
        ProcessSketch.Write("badge", "工作证", s_steps).ShouldBe(ProcessSketch.Write("badge", "工作证", [.. s_steps]));

    [Fact]
    public void A_process_of_no_steps_ends_when_it_is_handed_in() =>
        BpmnReader.Read(ProcessSketch.Write("note", "备忘", [])).Fault.ShouldBeNull();

    [Theory]
    [InlineData("fill")]
    [InlineData("Head")]
    [InlineData("")]
    public void A_step_that_cannot_be_drawn_is_found(string id) =>
        ProcessSketch.Check([new(id, "审批", SketchActor.Leader)])!.Code.ShouldBe("step");

    [Fact]
    public void A_name_with_markup_is_only_a_name() =>
        BpmnReader.Read(ProcessSketch.Write("note", "\"><x/>", [new("a", "<b>&\"", SketchActor.Leader)])).Value["a"].Name.ShouldBe("<b>&\"");
}
