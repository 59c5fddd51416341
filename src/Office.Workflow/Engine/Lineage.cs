namespace Office.Workflow.Engine;

/// <summary>
/// Questions to the graph of visits. Keys grow along every arrow, so that one pass in order is enough.
/// </summary>
internal static class Lineage
{
    /// <summary>The given visits and all that led to them.</summary>
    public static HashSet<int> Before(IEnumerable<int> visits, IReadOnlyList<Visit> all)
    {
        var found = visits.ToHashSet();
        foreach (var visit in all.OrderByDescending(v => v.Key).Where(v => found.Contains(v.Key)))
        {
            found.UnionWith(visit.From);
        }
        return found;
    }

    /// <summary>Whether a token stands behind this visit or in it.</summary>
    public static bool IsBehind(Token token, int visit, IReadOnlyList<Visit> all) =>
        token.Visit == visit || Before(token.From, all).Contains(visit);

    /// <summary>
    /// The visits through which every way to this one led, the nearest first. Behind a join that is what lies before the
    /// fork: a token put back into one branch would wait at the join for ever.
    /// </summary>
    public static IReadOnlyList<Visit> AllCameThrough(Visit visit, IReadOnlyList<Visit> all)
    {
        var byKey = all.ToDictionary(v => v.Key);
        var through = new List<Visit>();
        for (var next = Meet(visit.From, byKey); next is not null; next = Meet(next.From, byKey))
        {
            through.Add(next);
        }
        return through;
    }

    private static Visit? Meet(IReadOnlyList<int> from, Dictionary<int, Visit> byKey)
    {
        var open = new SortedSet<int>(from);
        while (open.Count > 1)
        {
            var last = open.Max;
            open.Remove(last);
            var before = byKey[last].From;
            if (before.Count == 0)
            {
                return null;
            }
            open.UnionWith(before);
        }
        return open.Count == 0 ? null : byKey[open.Min];
    }
}
