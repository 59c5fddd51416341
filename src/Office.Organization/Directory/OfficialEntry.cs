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
public sealed record OfficialEntry(
    Guid Id,
    Guid OrganId,
    string Code,
    string Name,
    string Pinyin,
    string Initials,
    int Order,
    string Rank)
{
    /// <summary>The days on which they are away, as far as they are not over.</summary>
    public IReadOnlyList<AbsenceEntry> Absences { get; init; } = [];

    /// <summary>Whether the official is away that day.</summary>
    public bool IsAbsent(DateOnly on) => Absences.Any(absence => absence.From <= on && on <= absence.To);

    /// <summary>The last day of being away without a break, several absences taken together; null where they are here that day.</summary>
    public DateOnly? AbsentUntil(DateOnly on)
    {
        if (!IsAbsent(on))
        {
            return null;
        }

        var last = on;
        while (IsAbsent(last.AddDays(1)))
        {
            last = Absences.Where(absence => absence.From <= last.AddDays(1)).Max(absence => absence.To);
        }

        return last;
    }
}
