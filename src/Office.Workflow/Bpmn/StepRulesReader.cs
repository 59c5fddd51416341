using System.Xml.Linq;
using Office.Organization.Calendars;
using Office.Workflow.Assignments;
using Office.Workflow.Instances;
using Office.Workflow.Moves;
using Office.Workflow.WorkItems;

namespace Office.Workflow.Bpmn;

/// <summary>Reads <c>office:step</c> of a user task; what it leaves open comes from <c>office:process</c>.</summary>
internal static class StepRulesReader
{
    /// <summary>Of a task that another tool drew: it says nothing of who is asked, and any outcome will do.</summary>
    private static readonly StepRules Bare = new(
        WorkItemKind.Do, new AssignmentRule.Unassigned(), ["done"], [], WithdrawPolicy.Never, OpinionSlot: null, Within: null);

    public static (StepRules? Rules, string? Missing) Read(XElement task, XElement? defaults)
    {
        if (task.Extension("step") is not { } step)
        {
            return (Bare, null);
        }
        if (AssignmentRule.Parse((string?)step.Attribute("assign") ?? "") is not { } assignment)
        {
            return (null, "office:step assign");
        }
        if (Returns(step) is not { } returns)
        {
            return (null, "office:step returns");
        }
        if (!Enum.TryParse<WithdrawPolicy>(Text(step, "withdraw") ?? Text(defaults, "withdraw") ?? "unopened",
            ignoreCase: true, out var withdraw))
        {
            return (null, "office:step withdraw");
        }
        if (Moves(step) is not { } moves)
        {
            return (null, "office:step moves");
        }
        if (Text(step, "needs") is { } needs && (needs is not "form" || string.IsNullOrEmpty(Text(step, "form"))))
        {
            return (null, "office:step needs");
        }
        var within = Within(step, out var isWrong);
        return isWrong
            ? (null, "office:step within")
            : (new(Text(step, "kind") is "decide" ? WorkItemKind.Decide : WorkItemKind.Do, assignment,
                Words(step, "outcomes") is { Length: > 0 } outcomes ? outcomes : ["done"],
                returns, withdraw, Text(step, "slot"), within)
            {
                Moves = moves,
                Form = Text(step, "form") is { Length: > 0 } form ? form : null,
                NeedsForm = Text(step, "needs") is "form",
                ReturnsLast = Text(step, "round-return") is "last",
            }, null);
    }

    private static string? Text(XElement? element, string name) => (string?)element?.Attribute(name);

    private static string[] Words(XElement element, string name) =>
        (Text(element, name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Nothing said is what suits the kind of step; an empty list allows nothing; an unknown word is a mistake.
    private static IReadOnlySet<MoveKind>? Moves(XElement step)
    {
        if (Text(step, "moves") is null)
        {
            return Text(step, "kind") is "decide" ? StepRules.AllMoves : StepRules.MovesOfWork;
        }
        var words = Words(step, "moves");
        return words.All(MoveCatalog.Words.ContainsKey) ? words.SelectMany(word => MoveCatalog.Words[word]).ToHashSet() : null;
    }

    private static ReturnTo[]? Returns(XElement step)
    {
        var words = Words(step, "returns");
        ReturnTo[] known = [.. words.Select(word => word switch
        {
            "previous" => ReturnTo.Previous,
            "drafter" => ReturnTo.Drafter,
            "any" => ReturnTo.Step,
            _ => (ReturnTo)0,
        })];
        return known.Contains((ReturnTo)0) ? null : known;
    }

    private static Allowance? Within(XElement step, out bool isWrong)
    {
        var text = Text(step, "within");
        var within = text is null ? null : Allowance.Parse(text);
        isWrong = text is not null && within is null;
        return within;
    }
}
