using Office.Workflow.Assignments;

namespace Office.Web.Features.Processes;

/// <summary>The first alternative of an assignment, as the panel shows it, and the rest as it stands in the drawing.</summary>
/// <param name="Kind">How it says who acts.</param>
/// <param name="Argument">The duty, the variable, the ids, or the whole expression.</param>
/// <param name="Otherwise">The duty that is asked when the first names nobody; null for none.</param>
public sealed record AssignChoice(AssignKind Kind, string Argument = "", string? Otherwise = null)
{
    /// <summary>Reads an assignment; what the panel has no field for stays an expression.</summary>
    public static AssignChoice Of(string? text)
    {
        var parts = (text ?? "").Split('|', StringSplitOptions.TrimEntries);
        var otherwise = parts is [_, var second] && AssignmentRule.Parse(second) is AssignmentRule.OfDuty(var duty) ? duty : null;
        return parts.Length > 1 && otherwise is null
            ? new(AssignKind.Written, text!)
            : AssignmentRule.Parse(parts[0]) switch
            {
                AssignmentRule.Drafter => new(AssignKind.Drafter, Otherwise: otherwise),
                AssignmentRule.UnitHeadOfDrafter => new(AssignKind.UnitHead, Otherwise: otherwise),
                AssignmentRule.OfDuty(var name) => new(AssignKind.Duty, name, otherwise),
                AssignmentRule.Variable(var name) => new(AssignKind.Chosen, name, otherwise),
                AssignmentRule.Named(var ids) => new(AssignKind.Named, string.Join(' ', ids), otherwise),
                _ => new(AssignKind.Written, text ?? ""),
            };
    }

    /// <summary>As the drawing keeps it; null while it says nothing yet.</summary>
    public string? Text
    {
        get
        {
            var first = Kind switch
            {
                AssignKind.Drafter => "drafter",
                AssignKind.UnitHead => "unit-head-of(drafter)",
                AssignKind.Duty when Argument.Length > 0 => $"duty({Argument})",
                AssignKind.Chosen when Argument.Length > 0 => $"variable({Argument})",
                AssignKind.Named when Argument.Length > 0 => $"named({Argument})",
                AssignKind.Written when Argument.Trim().Length > 0 => Argument.Trim(),
                _ => null,
            };
            return first is null || Otherwise is null || Kind is AssignKind.Written ? first : $"{first} | duty({Otherwise})";
        }
    }
}
