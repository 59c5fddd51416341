// The words of bpmn-js and of its token simulation in Chinese. What is not here is shown as bpmn-js writes it, in English.
export const words = {
  "Activate hand tool": "移动画布",
  "Activate lasso tool": "框选",
  "Activate create/remove space tool": "增减间距",
  "Activate global connect tool": "连线",
  "Create start event": "开始",
  "Create end event": "结束",
  "Create task": "环节",
  "Create user task": "办理环节",
  "Create gateway": "条件分支",
  "Create parallel gateway": "并行分支",
  "Create inclusive gateway": "多选分支",
  "Create timer": "等待时间",
  "Create expanded sub-process": "子流程",
  "Append user task": "接办理环节",
  "Append end event": "接结束",
  "Append gateway": "接条件分支",
  "Append task": "接环节",
  "Append timer intermediate catch event": "接等待时间",
  "Append message intermediate catch event": "接等待消息",
  "Append signal intermediate catch event": "接等待信号",
  "Append conditional intermediate catch event": "接等待条件",
  "Append intermediate/boundary event": "接中间事件",
  "Append receive task": "接接收环节",
  "Append compensation activity": "接补偿环节",
  "Add text annotation": "加注释",
  "Connect to other element": "连到其他元素",
  "Connect using association": "用关联线连接",
  "Change element": "更换类型",
  "Delete": "删除",
  "Open {element}": "打开“{element}”",
  "Search in diagram": "在图中查找",
  "Align elements": "对齐",
  "Align elements ": "对齐",
  "Align elements left": "左对齐",
  "Align elements center": "水平居中",
  "Align elements right": "右对齐",
  "Align elements top": "顶端对齐",
  "Align elements middle": "垂直居中",
  "Align elements bottom": "底端对齐",
  "Distribute elements horizontally": "水平等距",
  "Distribute elements vertically": "垂直等距",
  "Loop": "循环",
  "Parallel multi-instance": "并行会签",
  "Sequential multi-instance": "顺序会签",
  "Participant multiplicity": "多个参与者",
  "Toggle non-interrupting": "是否中断",
  "Collection": "集合",
  "Start event": "开始",
  "Timer start event": "定时开始",
  "Message start event": "消息开始",
  "Signal start event": "信号开始",
  "Conditional start event": "条件开始",
  "Error start event": "错误开始",
  "Escalation start event": "升级开始",
  "Intermediate throw event": "中间事件",
  "Message intermediate catch event": "等待消息",
  "Message intermediate throw event": "发出消息",
  "Timer intermediate catch event": "等待时间",
  "Escalation intermediate throw event": "发出升级",
  "Signal intermediate catch event": "等待信号",
  "Signal intermediate throw event": "发出信号",
  "End event": "结束",
  "Message end event": "发出消息并结束",
  "Escalation end event": "升级并结束",
  "Error end event": "错误结束",
  "Signal end event": "发出信号并结束",
  "Terminate end event": "全部终止",
  "Exclusive gateway": "条件分支（只走一条）",
  "Parallel gateway": "并行分支（全部都走）",
  "Inclusive gateway": "多选分支（满足的都走）",
  "Event-based gateway": "先到先走",
  "Task": "环节",
  "User task": "办理环节",
  "Service task": "自动环节",
  "Send task": "发送环节",
  "Receive task": "接收环节",
  "Manual task": "线下环节",
  "Business rule task": "规则环节",
  "Script task": "赋值环节",
  "Call activity": "调用流程",
  "Sub-process": "子流程",
  "Sub-process (collapsed)": "子流程（折叠）",
  "Sub-process (expanded)": "子流程（展开）",
  "Event sub-process": "事件子流程",
  "Timer boundary event": "超时",
  "Message boundary event": "收到消息时",
  "Error boundary event": "出错时",
  "Escalation boundary event": "升级时",
  "Signal boundary event": "收到信号时",
  "Timer boundary event (non-interrupting)": "超时（不中断）",
  "Message boundary event (non-interrupting)": "收到消息时（不中断）",
  "Escalation boundary event (non-interrupting)": "升级时（不中断）",
  "Signal boundary event (non-interrupting)": "收到信号时（不中断）",
  "Sequence flow": "连线",
  "Default flow": "默认连线",
  "Conditional flow": "条件连线",
  "Text annotation": "注释",
  "Toggle Simulation Log": "推演记录",
  "Simulation Log": "推演记录",
  "No Entries": "还没有记录",
  "Play/Pause Simulation": "继续或暂停",
  "Pause Simulation": "已暂停",
  "Play Simulation": "继续推演",
  "Reset Simulation": "重新推演",
  "Token Simulation": "推演",
  "Toggle Token Simulation": "推演",
  "Found unsupported elements": "有推演不支持的元素",
  "Not supported": "不支持推演",
  "Finished": "已结束",
  "Trigger Event": "从这里开始",
  "Set Sequence Flow": "选择走向",
  "Add pause point": "在此暂停",
  "Remove pause point": "取消暂停",
  "Continue Simulation": "办结本环节",
  "Pause Point": "暂停点",
};

/** Text in the language of the page, with {placeholders} filled in. */
export function translate(template, replacements = {}) {
  const text = document.documentElement.lang.startsWith("zh") ? words[template] ?? template : template;
  return text.replace(/{([^}]+)}/g, (_, key) => replacements[key] ?? `{${key}}`);
}

/** The simulation writes its English straight into the page: what appears inside the host is put into the page's language. */
export function translateWithin(host) {
  if (!document.documentElement.lang.startsWith("zh")) return null;
  const one = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const known = words[node.data.trim()];
      if (known && node.parentElement?.closest("[class*=bts-]")) node.data = known;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const speed = /^Set animation speed = (.+)$/.exec(node.title ?? "");
    if (speed) node.title = `推演速度 ${speed[1]}`;
    else if (words[node.title]) node.title = words[node.title];
    node.childNodes.forEach(one);
  };
  const watch = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "characterData") one(change.target);
      change.addedNodes.forEach(one);
      if (change.type === "attributes") one(change.target);
    }
  });
  watch.observe(host, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ["title"] });
  return watch;
}
