namespace Office.Workflow.Assignments;

/// <summary>
/// Who is asked at a step, as the process states it: <c>drafter</c>, <c>unit-head-of(drafter)</c>, <c>duty(clerk)</c>, <c>duty-officer</c>,
/// <c>variable(signer)</c>, <c>named(ID ID)</c>; alternatives are separated by <c>|</c> and the first that names anybody counts.
/// </summary>
public abstract record AssignmentRule
{
    private AssignmentRule()
    {
    }

    /// <summary>Reads a rule; null when the text is not one.</summary>
    public static AssignmentRule? Parse(string text)
    {
        var rules = text.Split('|', StringSplitOptions.TrimEntries).Select(ParseOne).ToArray();
        return rules.Length == 0 || rules.Any(rule => rule is null) ? null
            : rules.Length == 1 ? rules[0]
            : new FirstOf(rules!);
    }

    private static AssignmentRule? ParseOne(string text)
    {
        if (text is "drafter")
        {
            return new Drafter();
        }
        if (text is "duty-officer")
        {
            return new DutyOfficer();
        }
        if (text is "unit-head-of(drafter)")
        {
            return new UnitHeadOfDrafter();
        }
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !text.EndsWith(')'))
        {
            return null;
        }
        var argument = text[(open + 1)..^1].Trim();
        return (text[..open], argument.Length) switch
        {
            (_, 0) => null,
            ("duty", _) => new OfDuty(argument),
            ("variable", _) => new Variable(argument),
            ("named", _) => ReadIds(argument),
            _ => null,
        };
    }

    private static Named? ReadIds(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ids = words.Where(word => Guid.TryParse(word, out _)).Select(Guid.Parse).ToArray();
        return ids.Length == words.Length ? new(ids) : null;
    }

    /// <summary>The official who began the instance.</summary>
    public sealed record Drafter : AssignmentRule;

    /// <summary>The head of the drafter's unit.</summary>
    public sealed record UnitHeadOfDrafter : AssignmentRule;

    /// <summary>值班员: whoever is on duty for the owning organ at this moment; nobody where its roster is empty.</summary>
    public sealed record DutyOfficer : AssignmentRule;

    /// <param name="Name">A duty of posts in the owning organ, in kebab case; all who have it form a pool.</param>
    public sealed record OfDuty(string Name) : AssignmentRule;

    /// <param name="Name">
    /// A variable that holds the id of an official, a post, a unit (its head) or an organ (its office), or a list of them.
    /// </param>
    public sealed record Variable(string Name) : AssignmentRule;

    /// <summary>The process does not say: nobody is named, and it cannot be published. No text is read as this.</summary>
    public sealed record Unassigned : AssignmentRule;

    /// <param name="Ids">
    /// Officials, posts, units (their heads) or organs (their offices), as the drawer chose them; together they form a pool.
    /// </param>
    public sealed record Named(IReadOnlyList<Guid> Ids) : AssignmentRule;

    /// <param name="Rules">Tried in order.</param>
    public sealed record FirstOf(IReadOnlyList<AssignmentRule> Rules) : AssignmentRule;
}
