using System.Text;
using Office.Organization.Foundation;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Tests.Bpmn;

public sealed class ReaderTests
{
    private static Fault? FaultOf(Drawing drawing) => BpmnReader.Read(drawing.Xml()).Fault;

    private static Fault? FaultOf(string xml) => BpmnReader.Read(Encoding.UTF8.GetBytes(xml)).Fault;

    [Fact]
    public void The_hash_is_that_of_the_bytes_as_given()
    {
        var xml = new Drawing().Step("a").Line("start", "a", "end").Xml();
        BpmnReader.Read(xml).Match(graph => graph.Sha256, _ => "")
            .ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(xml)));
    }

    [Theory]
    [InlineData("""<bpmn:complexGateway id="odd"/>""", "complexGateway")]
    [InlineData("""<bpmn:transaction id="odd"/>""", "transaction")]
    [InlineData("""<bpmn:adHocSubProcess id="odd"/>""", "adHocSubProcess")]
    [InlineData("""<bpmn:userTask id="odd" isForCompensation="true"/>""", "isForCompensation")]
    [InlineData("""<bpmn:boundaryEvent id="odd" attachedToRef="a"><bpmn:compensateEventDefinition/></bpmn:boundaryEvent>""", "compensateEventDefinition")]
    [InlineData("""<bpmn:endEvent id="odd"><bpmn:cancelEventDefinition/></bpmn:endEvent>""", "cancelEventDefinition")]
    [InlineData("""<bpmn:intermediateCatchEvent id="odd"><bpmn:conditionalEventDefinition/></bpmn:intermediateCatchEvent>""", "conditionalEventDefinition")]
    public void What_the_engine_cannot_run_is_refused_by_its_id(string element, string name) =>
        FaultOf(new Drawing().Step("a").Raw(element).Line("start", "a", "end"))
            .ShouldBe(new WorkflowFault.ElementUnknown("odd", name));

    [Fact]
    public void Notes_lanes_and_foreign_extensions_are_let_pass() =>
        FaultOf(new Drawing().Step("a").Line("start", "a", "end").Raw(
            """<bpmn:laneSet id="l"/><bpmn:textAnnotation id="t"/><x:y xmlns:x="urn:other" id="z"/>""")).ShouldBeNull();

    [Fact]
    public void A_rule_that_is_none_is_refused() => FaultOf(new Drawing()
        .Raw("""<bpmn:userTask id="a"><bpmn:extensionElements><office:step assign="whoever"/></bpmn:extensionElements></bpmn:userTask>""")
        .Line("start", "a", "end"))
        .ShouldBe(new WorkflowFault.ElementIncomplete("a", "office:step assign"));

    [Fact]
    public void An_arrow_to_nowhere_is_refused() =>
        FaultOf(new Drawing().Step("a").Line("start", "a", "end").Arrow("a", "gone"))
            .ShouldBe(new WorkflowFault.ElementIncomplete("a-gone", "sourceRef, targetRef"));

    [Fact]
    public void A_condition_that_cannot_be_read_is_refused() =>
        FaultOf(new Drawing().Step("a").Choice("c", "c-end").Line("start", "a", "c", "end").Arrow("c", "a", "${System.exit()}"))
            .ShouldBe(new WorkflowFault.ExpressionBad("c-a", "${System.exit()}"));

    [Fact]
    public void A_choice_with_a_way_that_says_nothing_is_refused() =>
        FaultOf(new Drawing().Step("a").Choice("c", "").Line("start", "a", "c", "end").Arrow("c", "a", "${true}"))
            .ShouldBe(new WorkflowFault.ElementIncomplete("c-end", "conditionExpression"));

    [Theory]
    [InlineData("")]
    [InlineData("not xml")]
    [InlineData("<a/>")]
    public void What_is_not_bpmn_is_refused(string xml) => FaultOf(xml).ShouldBeOfType<WorkflowFault.NotBpmn>();

    [Fact]
    public void A_file_that_asks_for_another_is_refused_by_its_own_name() =>
        FaultOf("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>").ShouldBeOfType<WorkflowFault.EntitiesRefused>();

    [Fact]
    public void A_tree_without_end_is_refused() =>
        FaultOf(string.Concat(Enumerable.Repeat("<a>", 100_000))).ShouldBeOfType<WorkflowFault.FileTooLarge>();

    [Fact]
    public void A_file_beyond_the_limit_is_refused() =>
        FaultOf(new string(' ', 10_000_001)).ShouldBeOfType<WorkflowFault.FileTooLarge>();
}
