using System.Text;

namespace Office.Web.Features.Processes;

/// <summary>What a new process begins with: start, the draft that every document has, and an end.</summary>
public static class NewDrawing
{
    /// <param name="key">The id of the process.</param>
    /// <param name="texts">The names of the process, of its start, its first step and its end.</param>
    public static byte[] Of(string key, (string Process, string Start, string Draft, string End) texts) => Encoding.UTF8.GetBytes(
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:office="urn:office:bpmn:1" id="{key}-definitions" targetNamespace="urn:office:processes">
          <bpmn:process id="{key}" name="{texts.Process}" isExecutable="true">
            <bpmn:extensionElements>
              <office:process withdraw="unopened" />
            </bpmn:extensionElements>
            <bpmn:startEvent id="start" name="{texts.Start}" />
            <bpmn:userTask id="draft" name="{texts.Draft}">
              <bpmn:extensionElements>
                <office:step kind="do" assign="drafter" outcomes="submit" />
              </bpmn:extensionElements>
            </bpmn:userTask>
            <bpmn:endEvent id="end" name="{texts.End}" />
            <bpmn:sequenceFlow id="start-to-draft" sourceRef="start" targetRef="draft" />
            <bpmn:sequenceFlow id="draft-to-end" sourceRef="draft" targetRef="end" />
          </bpmn:process>
          <bpmndi:BPMNDiagram id="{key}-diagram">
            <bpmndi:BPMNPlane id="{key}-plane" bpmnElement="{key}">
              <bpmndi:BPMNShape id="start-shape" bpmnElement="start"><dc:Bounds x="160" y="222" width="36" height="36" /></bpmndi:BPMNShape>
              <bpmndi:BPMNShape id="draft-shape" bpmnElement="draft"><dc:Bounds x="260" y="200" width="100" height="80" /></bpmndi:BPMNShape>
              <bpmndi:BPMNShape id="end-shape" bpmnElement="end"><dc:Bounds x="980" y="222" width="36" height="36" /></bpmndi:BPMNShape>
              <bpmndi:BPMNEdge id="start-to-draft-edge" bpmnElement="start-to-draft"><di:waypoint x="196" y="240" /><di:waypoint x="260" y="240" /></bpmndi:BPMNEdge>
              <bpmndi:BPMNEdge id="draft-to-end-edge" bpmnElement="draft-to-end"><di:waypoint x="360" y="240" /><di:waypoint x="980" y="240" /></bpmndi:BPMNEdge>
            </bpmndi:BPMNPlane>
          </bpmndi:BPMNDiagram>
        </bpmn:definitions>
        """);
}
