namespace Office.Organization.Delegations;

/// <summary>授权代办: somebody acts for another from a day to a day, in all matters or in those that are named.</summary>
/// <param name="Id">Its key.</param>
/// <param name="PrincipalId">For whom (委托人). They keep what they hold and may act themselves at any time.</param>
/// <param name="DelegateId">Who acts (代办人).</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; the delegation ends by itself after it.</param>
/// <param name="Kinds">Kinds of matter, e.g. <c>dispatch</c> (all of them) or <c>dispatch.notice</c>; empty for every kind.</param>
/// <param name="Organs">The organs whose matters they are; empty for every organ.</param>
public sealed record DelegationEntry(
    Guid Id,
    Guid PrincipalId,
    Guid DelegateId,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<Guid> Organs)
{
    /// <summary>Whether it stands that day.</summary>
    public bool Stands(DateOnly on) => From <= on && on <= To;

    /// <summary>Whether it reaches a matter of this kind and organ.</summary>
    public bool Covers(string kind, Guid organId) =>
        (Kinds.Count == 0 || Kinds.Any(named => IsOf(kind, named))) && (Organs.Count == 0 || Organs.Contains(organId));

    private static bool IsOf(string kind, string named) =>
        kind.StartsWith(named, StringComparison.Ordinal) && (kind.Length == named.Length || kind[named.Length] == '.');
}
