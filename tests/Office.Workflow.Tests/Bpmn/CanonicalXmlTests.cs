using System.Runtime.CompilerServices;
using System.Text;
using Office.Workflow.Bpmn;

namespace Office.Workflow.Tests.Bpmn;

public sealed class CanonicalXmlTests
{
    private const string Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private const string One =
        $"""
        <bpmn:definitions xmlns:bpmn="{Model}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:dc="urn:dc" xmlns:zeebe="urn:z" id="d">
          <bpmn:process id="p" isExecutable="true">
            <bpmn:userTask id="a" name="审核"><bpmn:extensionElements><zeebe:x z="1"> kept </zeebe:x></bpmn:extensionElements></bpmn:userTask>
            <bpmn:sequenceFlow id="f"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${"{x}"}</bpmn:conditionExpression></bpmn:sequenceFlow>
          </bpmn:process>
          <dc:Bounds x="160" y="102.50" />
        </bpmn:definitions>
        """;

    private static bool Same(string other) => CanonicalXml.Same(Encoding.UTF8.GetBytes(One), Encoding.UTF8.GetBytes(other));

    [Fact]
    public void The_way_of_writing_makes_no_difference() => Same(
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions id="d" xmlns="{Model}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><!-- by another tool -->
          <process isExecutable="true" id="p"><userTask name="审核" id="a" isForCompensation="false"><extensionElements>
            <q:x xmlns:q="urn:z" z="1"> kept </q:x></extensionElements></userTask>
            <sequenceFlow id="f"><conditionExpression i:type="tFormalExpression2">x</conditionExpression></sequenceFlow></process>
          <e:Bounds xmlns:e="urn:dc" y="102.5" x="160.0"></e:Bounds></definitions>
        """.Replace("i:type=\"tFormalExpression2\">x<", "i:type=\"b:tFormalExpression\" xmlns:b=\"" + Model + "\">${x}<", StringComparison.Ordinal))
        .ShouldBeTrue();

    [Theory]
    [InlineData("审核", "审查")]
    [InlineData("z=\"1\"", "z=\"2\"")]
    [InlineData(" kept ", "kept")]
    [InlineData("102.50", "102.51")]
    [InlineData("urn:dc", "urn:other")]
    [InlineData("isExecutable=\"true\"", "")]
    [InlineData("bpmn:tFormalExpression", "zeebe:tFormalExpression")]
    public void What_is_said_makes_a_difference(string before, string after) =>
        Same(One.Replace(before, after, StringComparison.Ordinal)).ShouldBeFalse();

    [Fact]
    public void The_order_of_elements_makes_a_difference() => Same(One.Replace("<bpmn:userTask", "<bpmn:task id=\"b\"/><bpmn:userTask", StringComparison.Ordinal))
        .ShouldBeFalse();

    [Fact]
    public void What_cannot_be_read_is_the_same_as_nothing() =>
        CanonicalXml.Same("<a>"u8.ToArray(), "<a>"u8.ToArray()).ShouldBeFalse();

    [Fact]
    public void A_file_that_bpmn_js_has_read_and_written_is_the_same()
    {
        var (given, written) = (File.ReadAllBytes(Here("foreign.bpmn")), File.ReadAllBytes(Here("foreign-by-bpmn-js.bpmn")));
        CanonicalXml.Of(written).Value.ShouldBe(CanonicalXml.Of(given).Value);
    }

    [Fact]
    public void What_is_refused_is_compared_all_the_same()
    {
        var file = File.ReadAllBytes(Here("foreign.bpmn"));
        BpmnLint.Of(file).Findings.ShouldContain(finding => finding.Element == "tx" && finding.IsRefusal);
        CanonicalXml.Same(file, file).ShouldBeTrue();
    }

    private static string Here(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
