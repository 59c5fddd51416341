namespace Office.Organization.Directory;

/// <summary>An official, whatever posts they hold.</summary>
/// <param name="Id">Their key.</param>
/// <param name="OrganId">The organ that keeps their file (编制所在机关).</param>
/// <param name="Code">Staff number, unique in the installation.</param>
/// <param name="Name">Name as printed.</param>
/// <param name="Pinyin">Pinyin in small letters, syllables parted by blanks: <c>ou yang xiu</c>; may be empty.</param>
/// <param name="Initials">Initials of the syllables: <c>oyx</c>.</param>
/// <param name="Order">Place in the order of rank, ascending; opinions and signatures stand in this order.</param>
/// <param name="Rank">职级, as printed: 一级主任科员.</param>
/// <param name="AbsentFrom">First day of a leave; null when none is recorded.</param>
/// <param name="AbsentTo">Last day of that leave.</param>
public sealed record OfficialEntry(
    Guid Id,
    Guid OrganId,
    string Code,
    string Name,
    string Pinyin,
    string Initials,
    int Order,
    string Rank,
    DateOnly? AbsentFrom,
    DateOnly? AbsentTo)
{
    /// <summary>Whether the official is on leave that day.</summary>
    public bool IsAbsent(DateOnly on) => AbsentFrom <= on && on <= AbsentTo;
}
