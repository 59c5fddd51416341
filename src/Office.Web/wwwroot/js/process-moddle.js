// Our own extension elements, so that bpmn-js reads and writes them as what they are. Attributes that are not listed are kept.
const text = (name) => ({ name, isAttr: true, type: "String" });

export const office = {
  name: "Office",
  uri: "urn:office:bpmn:1",
  prefix: "office",
  xml: { tagAlias: "lowerCase" },
  types: [
    { name: "Process", superClass: ["Element"], properties: [text("withdraw")] },
    { name: "Step", superClass: ["Element"], properties: ["kind", "assign", "outcomes", "returns", "withdraw", "slot", "within", "moves", "form", "needs"].map(text) },
    { name: "Service", superClass: ["Element"], properties: [text("topic")] },
    { name: "Round", superClass: ["Element"], properties: ["mode", "pass", "weights"].map(text) },
    { name: "StartBy", extends: ["bpmn:StartEvent"], properties: ["starter", "begins", "outlives"].map(text) },
    { name: "TimedBy", extends: ["bpmn:TimerEventDefinition"], properties: [text("calendar")] },
    { name: "RoundLists", extends: ["bpmn:MultiInstanceLoopCharacteristics"], properties: ["collection", "element"].map(text) },
  ],
};
