using Office.Workflow.Assignments;

namespace Office.Workflow.Engine;

/// <summary>The place that sent a matter back and wants it straight back (直送).</summary>
/// <param name="Node">The step.</param>
/// <param name="Holder">Who returned it.</param>
/// <param name="Members">How its round stood, when the step has one: who has agreed is not asked again.</param>
public sealed record StraightBack(string Node, Assignee Holder, IReadOnlyList<Member>? Members);
