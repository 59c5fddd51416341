using System.Text;
using Office.Workflow.Bpmn;
using Office.Workflow.Tests.Simulation;

namespace Office.Workflow.Tests.Bpmn;

public sealed class LintTests
{
    [Fact]
    public void Everything_that_is_wrong_is_named()
    {
        var report = BpmnLint.Of(Sketch.Process().Tasks("a").Of("complexGateway", "x").Of("adHocSubProcess", "y")
            .Line("start", "a", "end").Arrow("a", "gone").Xml());
        report.IsAccepted.ShouldBeFalse();
        report.Findings.Select(finding => finding.Element).ShouldBe(["x", "y", "a-gone"]);
    }

    [Fact]
    public void A_process_of_another_tool_is_accepted_with_a_note_for_each_task_that_names_nobody()
    {
        var report = BpmnLint.Of(Sketch.Process().Tasks("a", "b").Line("start", "a", "b", "end").Xml());
        report.IsAccepted.ShouldBeTrue();
        report.Findings.Select(finding => (finding.Element, finding.IsRefusal)).ShouldBe([("a", false), ("b", false)]);
    }

    [Theory]
    [InlineData("main")]
    [InlineData("child")]
    public void A_process_that_comes_back_to_itself_is_refused(string called) => BpmnLint.Of(Sketch.Process()
        .Define("""<bpmn:process id="child"><bpmn:startEvent id="cs"/><bpmn:callActivity id="again" calledElement="main"/>"""
            + Sketch.Arrows("cs", "again") + "</bpmn:process>")
        .Raw($"""<bpmn:callActivity id="call" calledElement="{called}"/>""").Line("start", "call", "end").Xml())
        .Findings.ShouldContain(finding => finding.IsRefusal && finding.Fault is WorkflowFault.CallsItself);

    [Theory]
    [InlineData("""<bpmn:boundaryEvent id="e" attachedToRef="gone"><bpmn:signalEventDefinition/></bpmn:boundaryEvent>""", "attachedToRef")]
    [InlineData("""<bpmn:boundaryEvent id="e" attachedToRef="a"/>""", "eventDefinition")]
    [InlineData("""<bpmn:callActivity id="e"/><bpmn:sequenceFlow id="f" sourceRef="a" targetRef="e"/>""", "calledElement")]
    [InlineData("""<bpmn:subProcess id="e"><bpmn:task id="t"/></bpmn:subProcess><bpmn:sequenceFlow id="f" sourceRef="a" targetRef="e"/>""", "startEvent")]
    [InlineData("""<bpmn:scriptTask id="e"/><bpmn:sequenceFlow id="f" sourceRef="a" targetRef="e"/>""", "script")]
    [InlineData("""<bpmn:task id="e"><bpmn:multiInstanceLoopCharacteristics/></bpmn:task><bpmn:sequenceFlow id="f" sourceRef="a" targetRef="e"/>""", "office:collection, office:element, loopCardinality")]
    [InlineData("""<bpmn:eventBasedGateway id="e"/><bpmn:sequenceFlow id="f" sourceRef="a" targetRef="e"/><bpmn:sequenceFlow id="g" sourceRef="e" targetRef="end"/><bpmn:sequenceFlow id="h" sourceRef="e" targetRef="end"/>""", "intermediateCatchEvent, receiveTask")]
    public void What_lacks_something_is_refused_with_its_id(string element, string missing) =>
        BpmnLint.Of(Sketch.Process().Tasks("a").Line("start", "a", "end").Raw(element).Xml()).Findings
            .ShouldContain(finding => finding.Fault == new WorkflowFault.ElementIncomplete("e", missing));

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("2 days")]
    [InlineData("P1Y1")]
    [InlineData("${now(}")]
    public void A_time_that_is_none_is_refused(string time) => BpmnLint.Of(Sketch.Process()
        .Event("intermediateCatchEvent", "e", $"<bpmn:timerEventDefinition><bpmn:timeDuration>{time}</bpmn:timeDuration></bpmn:timerEventDefinition>")
        .Line("start", "e", "end").Xml()).Findings[0].Fault.ShouldBe(new WorkflowFault.ExpressionBad("e", time));

    [Fact]
    public void Script_of_a_real_language_is_refused() => BpmnLint.Of(Sketch.Process()
        .Raw("""<bpmn:scriptTask id="e" scriptFormat="javascript"><bpmn:script>java.lang.System.exit(0);</bpmn:script></bpmn:scriptTask>""")
        .Line("start", "e", "end").Xml()).Findings[0].Fault.ShouldBeOfType<WorkflowFault.ExpressionBad>();

    [Fact]
    public void Too_many_elements_are_refused() => BpmnLint.Of(Sketch.Process()
        .Tasks([.. Enumerable.Range(0, 5_001).Select(number => $"t{number}")]).Xml()).IsAccepted.ShouldBeFalse();

    [Fact]
    public void Nesting_beyond_the_limit_is_refused()
    {
        var open = string.Concat(Enumerable.Range(0, 40).Select(level => $"""<bpmn:subProcess id="s{level}">"""));
        var close = string.Concat(Enumerable.Repeat("</bpmn:subProcess>", 40));
        BpmnLint.Of(Sketch.Process().Raw(open + close).Xml()).Findings[0].Fault.ShouldBe(new WorkflowFault.FileTooLarge());
    }

    [Fact]
    public void An_entity_bomb_is_refused() => BpmnLint.Of(Encoding.UTF8.GetBytes(
        """<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]><definitions>&c;</definitions>"""))
        .Findings.Single().Fault.ShouldBeOfType<WorkflowFault.EntitiesRefused>();
}
