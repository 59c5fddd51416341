using Office.Organization.Directory;

namespace Office.Organization.Delegations;

/// <summary>A delegation as lists show it.</summary>
/// <param name="Entry">What it says.</param>
/// <param name="PrincipalName">The name of for whom.</param>
/// <param name="DelegateName">The name of who acts.</param>
/// <param name="OrganNames">Short names of the organs that it is limited to.</param>
/// <param name="SetByName">Who set it.</param>
/// <param name="SetAt">When it was set.</param>
/// <param name="EndedAt">When it was ended before its time; null when it was not.</param>
/// <param name="State">How it stands today.</param>
public sealed record DelegationRow(
    DelegationEntry Entry,
    string PrincipalName,
    string DelegateName,
    IReadOnlyList<string> OrganNames,
    string SetByName,
    DateTimeOffset SetAt,
    DateTimeOffset? EndedAt,
    DelegationState State)
{
    internal static DelegationRow Of(Delegation delegation, DirectorySnapshot people, DateOnly today)
    {
        var entry = delegation.ToEntry();
        return new(
            entry, Name(people, entry.PrincipalId), Name(people, entry.DelegateId),
            [.. entry.Organs.Select(organ => people.Organ(organ)?.ShortName ?? "")],
            Name(people, delegation.SetBy), delegation.SetAt, delegation.EndedAt,
            delegation.EndedAt is not null || entry.To < today ? DelegationState.Ended
                : entry.From > today ? DelegationState.Coming
                : DelegationState.Standing);
    }

    private static string Name(DirectorySnapshot people, Guid officialId) => people.Official(officialId)?.Name ?? "";
}
