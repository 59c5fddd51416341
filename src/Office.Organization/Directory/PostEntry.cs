namespace Office.Organization.Directory;

/// <summary>A post (职务) that an official holds now. An official may hold several; exactly one is primary.</summary>
/// <param name="Id">Its key; rights come with the post and go with it.</param>
/// <param name="OfficialId">Who holds it.</param>
/// <param name="UnitId">The unit it is in.</param>
/// <param name="OrganId">The organ of that unit.</param>
/// <param name="Title">Its title as printed: 副主任.</param>
/// <param name="Rank">Its level: 副处级.</param>
/// <param name="Duties">What it is there for.</param>
/// <param name="IsPrimary">Whether a session begins in it.</param>
public sealed record PostEntry(
    Guid Id,
    Guid OfficialId,
    Guid UnitId,
    Guid OrganId,
    string Title,
    string Rank,
    IReadOnlySet<Duty> Duties,
    bool IsPrimary)
{
    public bool Has(Duty duty) => Duties.Contains(duty);
}
