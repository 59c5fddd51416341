namespace Office.Organization.Delegations;

/// <summary>
/// Who stands in for whom. A delegate may have a delegate of their own; the chain is followed three links at most and never
/// comes back to somebody whom it has passed.
/// </summary>
public static class DelegationChain
{
    /// <summary>The most links from the one who was asked to the one who acts.</summary>
    public const int MaxLinks = 3;

    /// <summary>Everybody who may act for the principal in such a matter on that day, the nearest first.</summary>
    public static IReadOnlyList<Guid> StandIns(
        IReadOnlyCollection<DelegationEntry> delegations, Guid principalId, DateOnly on, string kind, Guid organId)
    {
        if (delegations.Count == 0)
        {
            return [];
        }

        var standing = delegations.Where(entry => entry.Stands(on) && entry.Covers(kind, organId)).ToArray();
        var passed = new HashSet<Guid> { principalId };
        var found = new List<Guid>();
        IReadOnlyList<Guid> last = [principalId];
        for (var link = 0; link < MaxLinks && last.Count > 0; link++)
        {
            last = [.. standing.Where(entry => last.Contains(entry.PrincipalId)).Select(entry => entry.DelegateId).Where(passed.Add)];
            found.AddRange(last);
        }

        return found;
    }

    /// <summary>Why a delegation cannot be added to those that stand beside it; null when it can.</summary>
    /// <param name="others">The delegations that have not ended.</param>
    /// <param name="added">The new one.</param>
    public static DelegationFlaw? FlawOf(IReadOnlyCollection<DelegationEntry> others, DelegationEntry added)
    {
        // Kinds and organs are left out of it on purpose: what two scopes have in common today may be more tomorrow.
        var beside = others.Where(entry => entry.From <= added.To && added.From <= entry.To).ToArray();
        var (before, closes) = Longest(beside, added.PrincipalId, added.DelegateId, entry => (entry.DelegateId, entry.PrincipalId));
        var (behind, _) = Longest(beside, added.DelegateId, added.PrincipalId, entry => (entry.PrincipalId, entry.DelegateId));
        return closes ? DelegationFlaw.Cycle : before + 1 + behind > MaxLinks ? DelegationFlaw.TooLong : null;
    }

    // Breadth first: the number of links is that of the farthest person, and meeting the other end closes a circle.
    private static (int Links, bool Meets) Longest(
        DelegationEntry[] all, Guid from, Guid other, Func<DelegationEntry, (Guid At, Guid Next)> way)
    {
        var passed = new HashSet<Guid> { from };
        IReadOnlyList<Guid> last = [from];
        for (var links = 0; ; links++)
        {
            last = [.. all.Select(way).Where(link => last.Contains(link.At)).Select(link => link.Next).Where(passed.Add)];
            if (last.Contains(other))
            {
                return (links + 1, Meets: true);
            }

            if (last.Count == 0)
            {
                return (links, Meets: false);
            }
        }
    }
}
