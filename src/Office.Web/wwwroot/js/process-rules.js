// What may be drawn: the palette, the context pad and the menu of kinds hold only what the engine runs.
const unrun = /transaction|complex|ad-hoc|compensation|conditional-(start|intermediate|boundary)|link-|cancel|data-|pool|instantiate|manual|rule-task|replace-with-task$/;
const toggles = new Set(["toggle-parallel-mi", "toggle-sequential-mi", "toggle-loop", "toggle-non-interrupting"]);
const pad = new Set(["append.end-event", "append.gateway", "append.text-annotation", "connect", "replace", "delete"]);

function palette(palette, create, elementFactory, handTool, lassoTool, spaceTool, globalConnect, translate) {
  const tool = (group, icon, title, click) => ({ group, className: `bpmn-icon-${icon}`, title: translate(title), action: { click } });
  const shape = (group, icon, title, attributes, inside) => {
    const begin = (event) => {
      const made = elementFactory.createShape(attributes);
      if (!inside) return create.start(event, made);
      const start = elementFactory.createShape({ type: "bpmn:StartEvent", x: 40, y: 82, parent: made });
      create.start(event, [made, start], { hints: { autoSelect: [made] } });
    };
    return { group, className: `bpmn-icon-${icon}`, title: translate(title), action: { click: begin, dragstart: begin } };
  };
  palette.registerProvider({
    getPaletteEntries: () => ({
      "hand-tool": tool("tools", "hand-tool", "Activate hand tool", (event) => handTool.activateHand(event)),
      "lasso-tool": tool("tools", "lasso-tool", "Activate lasso tool", (event) => lassoTool.activateSelection(event)),
      "space-tool": tool("tools", "space-tool", "Activate create/remove space tool", (event) => spaceTool.activateSelection(event)),
      "global-connect-tool": tool("tools", "connection-multi", "Activate global connect tool", (event) => globalConnect.start(event)),
      "tool-separator": { group: "tools", separator: true },
      "create.start-event": shape("draw", "start-event-none", "Create start event", { type: "bpmn:StartEvent" }),
      "create.user-task": shape("draw", "user-task", "Create user task", { type: "bpmn:UserTask" }),
      "create.exclusive-gateway": shape("draw", "gateway-xor", "Create gateway", { type: "bpmn:ExclusiveGateway" }),
      "create.parallel-gateway": shape("draw", "gateway-parallel", "Create parallel gateway", { type: "bpmn:ParallelGateway" }),
      "create.inclusive-gateway": shape("draw", "gateway-or", "Create inclusive gateway", { type: "bpmn:InclusiveGateway" }),
      "create.timer": shape("draw", "intermediate-event-catch-timer", "Create timer",
        { type: "bpmn:IntermediateCatchEvent", eventDefinitionType: "bpmn:TimerEventDefinition" }),
      "create.sub-process": shape("draw", "subprocess-expanded", "Create expanded sub-process",
        { type: "bpmn:SubProcess", isExpanded: true }, true),
      "create.end-event": shape("draw", "end-event-none", "Create end event", { type: "bpmn:EndEvent" }),
    }),
  });
}
palette.$inject = ["palette", "create", "elementFactory", "handTool", "lassoTool", "spaceTool", "globalConnect", "translate"];

function contextPad(contextPad, autoPlace, create, elementFactory, translate) {
  contextPad.registerProvider(500, {
    getContextPadEntries: (element) => (entries) => {
      const kept = Object.fromEntries(Object.entries(entries).filter(([id]) => pad.has(id)));
      if (entries["append.append-task"]) {
        const make = () => elementFactory.createShape({ type: "bpmn:UserTask" });
        kept["append.user-task"] = {
          group: "model",
          className: "bpmn-icon-user-task",
          title: translate("Append user task"),
          action: {
            click: () => autoPlace.append(element, make()),
            dragstart: (event) => create.start(event, make(), { source: element }),
          },
        };
      }
      return kept;
    },
  });
}
contextPad.$inject = ["contextPad", "autoPlace", "create", "elementFactory", "translate"];

function menu(popupMenu) {
  popupMenu.registerProvider("bpmn-replace", 100, {
    getPopupMenuEntries: () => (entries) => Object.fromEntries(Object.entries(entries).filter(([id]) => !unrun.test(id))),
    getPopupMenuHeaderEntries: () => (entries) => Object.fromEntries(Object.entries(entries).filter(([id]) => toggles.has(id))),
  });
}
menu.$inject = ["popupMenu"];

export const rules = {
  __init__: ["officePalette", "officePad", "officeMenu"],
  paletteProvider: ["value", null],
  officePalette: ["type", palette],
  officePad: ["type", contextPad],
  officeMenu: ["type", menu],
};
