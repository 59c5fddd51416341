// Draws a process. The page holds the properties panel; here the drawing is changed, told of and checked over.
import { Modeler, TokenSimulation, is, getBusinessObject } from "/lib/bpmn.js";
import { office } from "/js/process-moddle.js";
import { rules } from "/js/process-rules.js";
import { translate, translateWithin } from "/js/process-words.js";

const quiet = 400;

export async function open(host, xml, page) {
  const modeler = new Modeler({
    container: host,
    moddleExtensions: { office },
    additionalModules: [rules, TokenSimulation, { translate: ["value", translate] }],
  });
  const watch = translateWithin(host);
  const [bus, canvas, elements, modeling, moddle, selection, stack] =
    ["eventBus", "canvas", "elementRegistry", "modeling", "moddle", "selection", "commandStack"].map((name) => modeler.get(name));
  let marked = [];
  let waiting = 0;
  let simulating = false;
  let telling = false;

  await modeler.importXML(xml);
  fit();
  bus.on("selection.changed", tell);
  bus.on("commandStack.changed", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => page.invokeMethodAsync("DrawnAsync"), quiet);
    tell();
  });
  bus.on("tokenSimulation.toggleMode", (event) => {
    simulating = event.active;
    page.invokeMethodAsync("SimulatedAsync", simulating);
  });
  host.dataset.ready = "true";
  tell();

  return {
    /** The drawing as BPMN, as bytes: it may be longer than one message of the circuit. */
    xml: async () => new TextEncoder().encode((await modeler.saveXML({ format: true })).xml),
    svg: async () => new TextEncoder().encode((await modeler.saveSVG()).svg),
    load: async (other) => {
      await modeler.importXML(other);
      fit();
      page.invokeMethodAsync("DrawnAsync");
      tell();
    },
    select: (id) => {
      const element = elements.get(id);
      if (!element) return;
      selection.select(element);
      if (element !== canvas.getRootElement()) canvas.scrollToElement(element, 80);
    },
    undo: () => stack.canUndo() && stack.undo(),
    redo: () => stack.canRedo() && stack.redo(),
    zoom: (factor) => (factor ? canvas.zoom(canvas.zoom() * factor) : fit()),
    simulate: () => modeler.get("toggleMode").toggleMode(),
    mark,
    change,
    close: () => {
      clearTimeout(waiting);
      watch?.disconnect();
      modeler.destroy();
    },
  };

  /** Marks what is wrong or to be known: [{ id, path: [ids], warning }]. */
  function mark(problems) {
    for (const [id, name] of marked) if (elements.get(id)) canvas.removeMarker(id, name);
    marked = problems.flatMap(({ id, path, warning }) => [
      ...(id ? [[id, warning ? "is-doubtful" : "is-wrong"]] : []),
      ...path.filter((step) => step !== id).map((step) => [step, "is-path"]),
    ]).filter(([id]) => elements.get(id));
    for (const [id, name] of marked) canvas.addMarker(id, name);
  }

  // All of it, beside the palette and not under it.
  function fit() {
    canvas.zoom("fit-viewport", "auto");
    const box = canvas.viewbox();
    const room = host.clientWidth - 110;
    const scale = Math.min(box.scale, room / box.inner.width);
    canvas.viewbox({
      x: box.inner.x - 90 / scale,
      y: box.inner.y - (host.clientHeight / scale - box.inner.height) / 2,
      width: host.clientWidth / scale,
      height: host.clientHeight / scale,
    });
  }

  // Many changes are one act of who draws: the page is told once.
  function tell() {
    if (telling) return;
    telling = true;
    queueMicrotask(() => {
      telling = false;
      tellNow();
    });
  }

  function tellNow() {
    const chosen = selection.get();
    const element = chosen.length === 1 && chosen[0].type !== "label" ? chosen[0]
      : chosen.length === 1 ? chosen[0].labelTarget : canvas.getRootElement();
    page.invokeMethodAsync("ChosenAsync", describe(element), steps());
  }

  function steps() {
    return elements.filter((element) => element.type !== "label" && is(element, "bpmn:FlowNode"))
      .sort((one, other) => one.y - other.y || one.x - other.x)
      .map((element) => ({ id: element.id, type: short(element), name: getBusinessObject(element).name ?? "" }));
  }

  function describe(element) {
    const object = getBusinessObject(element);
    const loop = object.loopCharacteristics;
    const several = loop && is(loop, "bpmn:MultiInstanceLoopCharacteristics");
    const source = object.sourceRef;
    const definition = object.eventDefinitions?.[0];
    const timer = definition && is(definition, "bpmn:TimerEventDefinition") ? definition : null;
    return {
      id: element.id,
      type: short(element),
      name: object.name ?? "",
      values: {
        ...own(object, "Step", "step"),
        ...own(object, "Service", "service"),
        ...own(object, "Process", "process"),
        ...own(object, "Round", "policy"),
        round: several ? (loop.isSequential ? "sequential" : "parallel") : loop ? "loop" : null,
        collection: several ? loop.get("office:collection") ?? null : null,
        element: several ? loop.get("office:element") ?? null : null,
        completion: several ? loop.completionCondition?.body ?? null : null,
        condition: object.conditionExpression?.body ?? null,
        default: source && source.default === object ? "true" : null,
        choice: source && (is(source, "bpmn:ExclusiveGateway") || is(source, "bpmn:InclusiveGateway")) && element.source.outgoing.length > 1 ? "true" : null,
        duration: timer?.timeDuration?.body ?? null,
        date: timer?.timeDate?.body ?? null,
        cycle: timer?.timeCycle?.body ?? null,
        timer: timer ? "true" : null,
        // Of the process itself, not of a part of it: then nothing has run yet that could wait.
        begins: timer && is(object, "bpmn:StartEvent") && is(object.$parent, "bpmn:Process") ? "true" : null,
        // What begins beside another matter ends with it, unless it says otherwise.
        beside: definition && !timer && is(object, "bpmn:StartEvent") && is(object.$parent, "bpmn:Process") ? "true" : null,
        outlives: is(object, "bpmn:StartEvent") ? object.get("office:outlives") ?? null : null,
        // What begins then, and by which days the time is counted.
        matter: is(object, "bpmn:StartEvent") ? object.get("office:begins") ?? null : null,
        calendar: timer?.get("office:calendar") ?? null,
        starter: is(object, "bpmn:StartEvent") ? object.get("office:starter") ?? null : null,
        called: object.calledElement ?? null,
        script: object.script ?? null,
        ...told(object, definition, "message", is(object, "bpmn:SendTask") || is(object, "bpmn:ReceiveTask")),
        ...told(object, definition, "signal", false),
      },
    };
  }

  // Whether a message or a signal is sent or waited for here, and what it is called.
  function told(object, definition, kind, always) {
    const type = kind === "message" ? "bpmn:MessageEventDefinition" : "bpmn:SignalEventDefinition";
    const owner = definition && is(definition, type) ? definition : always ? object : null;
    return owner ? { tells: kind, [kind]: owner[`${kind}Ref`]?.name ?? null } : {};
  }

  // A message or signal stands once in the file and is shared by all that name it.
  function setTold(element, object, kind, name) {
    const type = kind === "message" ? "bpmn:Message" : "bpmn:Signal";
    const definitions = modeler.getDefinitions();
    let found = name ? definitions.rootElements.find((one) => is(one, type) && one.name === name) : undefined;
    if (name && !found) {
      found = moddle.create(type, { id: moddle.ids.nextPrefixed(kind === "message" ? "Message_" : "Signal_"), name });
      moddle.ids.claim(found.id, found);
      found.$parent = definitions;
      definitions.rootElements.push(found);
    }
    const owner = object.eventDefinitions?.[0];
    if (owner) modeling.updateModdleProperties(element, owner, { [`${kind}Ref`]: found });
    else modeling.updateProperties(element, { [`${kind}Ref`]: found });
  }

  function short(element) {
    return element.type.replace("bpmn:", "");
  }

  function own(object, type, prefix) {
    const found = object.extensionElements?.values?.find((value) => value.$type === `office:${type}`);
    if (!found) return {};
    const values = { ...found.$attrs };
    for (const { name } of found.$descriptor.properties) {
      const key = name.split(":").at(-1);
      if (typeof found.get(name) === "string") values[key] = found.get(name);
    }
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value]));
  }

  /** Sets values of an element by the names that describe() gives; null takes one away. Answers the element's id now. */
  function change(id, values) {
    const element = elements.get(id) ?? canvas.getRootElement();
    const object = getBusinessObject(element);
    for (const [prefix, type] of [["step", "Step"], ["service", "Service"], ["process", "Process"], ["policy", "Round"]]) {
      const mine = Object.entries(values).filter(([key]) => key.startsWith(`${prefix}.`));
      if (mine.length > 0) {
        const attributes = Object.fromEntries(mine.map(([key, value]) => [key.slice(prefix.length + 1), value ?? undefined]));
        modeling.updateModdleProperties(element, extension(element, object, type), attributes);
      }
    }
    if ("round" in values) setRound(element, object, values);
    else if ("collection" in values || "element" in values || "completion" in values) changeRound(element, object.loopCharacteristics, values);
    if ("condition" in values) {
      const condition = values.condition ? moddle.create("bpmn:FormalExpression", { body: values.condition }) : undefined;
      modeling.updateProperties(element, { conditionExpression: condition });
    }
    if ("default" in values) modeling.updateProperties(element.source, { default: values.default ? object : undefined });
    if ("duration" in values || "date" in values || "cycle" in values) setTime(element, object.eventDefinitions[0], values);
    if ("outlives" in values) modeling.updateProperties(element, { "office:outlives": values.outlives ?? undefined });
    if ("calendar" in values) modeling.updateModdleProperties(element, object.eventDefinitions[0], { "office:calendar": values.calendar ?? undefined });
    if ("matter" in values) modeling.updateProperties(element, { "office:begins": values.matter ?? undefined });
    if ("starter" in values) modeling.updateProperties(element, { "office:starter": values.starter ?? undefined });
    if ("script" in values) modeling.updateProperties(element, { script: values.script ?? undefined });
    for (const kind of ["message", "signal"]) if (kind in values) setTold(element, object, kind, values[kind]);
    if ("called" in values) modeling.updateProperties(element, { calledElement: values.called ?? undefined });
    if ("name" in values) modeling.updateProperties(element, { name: values.name ?? "" });
    if (values.id && values.id !== element.id && !elements.get(values.id)) modeling.updateProperties(element, { id: values.id });
    return element.id;
  }

  // A timer states its time in one way: what was said in another goes.
  function setTime(element, timer, { duration, date, cycle }) {
    const expression = (body) => {
      if (!body) return undefined;
      const made = moddle.create("bpmn:FormalExpression", { body });
      made.$parent = timer;
      return made;
    };
    modeling.updateModdleProperties(element, timer, {
      timeDuration: expression(duration), timeDate: expression(date), timeCycle: expression(cycle),
    });
  }

  function extension(element, object, type) {
    const all = object.extensionElements ?? moddle.create("bpmn:ExtensionElements", { values: [] });
    let found = all.values.find((value) => value.$type === `office:${type}`);
    if (!found) {
      found = moddle.create(`office:${type}`);
      found.$parent = all;
      all.$parent = object;
      const values = [...all.values, found];
      if (object.extensionElements) modeling.updateModdleProperties(element, all, { values });
      else {
        all.values = values;
        modeling.updateProperties(element, { extensionElements: all });
      }
    }
    return found;
  }

  function setRound(element, object, values) {
    if (!values.round) return modeling.updateProperties(element, { loopCharacteristics: undefined });
    let loop = object.loopCharacteristics;
    if (!loop || !is(loop, "bpmn:MultiInstanceLoopCharacteristics")) {
      loop = moddle.create("bpmn:MultiInstanceLoopCharacteristics");
      modeling.updateProperties(element, { loopCharacteristics: loop });
    }
    modeling.updateModdleProperties(element, loop, { isSequential: values.round === "sequential" });
    changeRound(element, loop, values);
  }

  function changeRound(element, loop, values) {
    const properties = {};
    if ("collection" in values) properties["office:collection"] = values.collection ?? undefined;
    if ("element" in values) properties["office:element"] = values.element ?? undefined;
    if ("completion" in values) {
      properties.completionCondition = values.completion
        ? moddle.create("bpmn:FormalExpression", { body: values.completion }) : undefined;
    }
    modeling.updateModdleProperties(element, loop, properties);
  }
}
