using Office.Organization.Directory;

namespace Office.Organization.Importing;

/// <summary>The four files of the organisation, read and typed; references are still codes.</summary>
internal sealed record OrganizationRows(
    IReadOnlyList<OrganRow> Organs,
    IReadOnlyList<UnitRow> Units,
    IReadOnlyList<OfficialRow> Officials,
    IReadOnlyList<PostRow> Posts);

internal sealed record OrganRow(
    CsvRow Row, string Code, string Parent, OrganLevel Level, string FullName, string ShortName, int RankOrder,
    string? RedHead, IReadOnlyList<NumberPrefix> Prefixes, decimal? SealDiameterMm);

internal sealed record UnitRow(CsvRow Row, string Organ, string Code, string Name, int Order, bool IsOffice)
{
    /// <summary>Its key among all units: a code is unique in its organ only.</summary>
    public string Key => $"{Organ}/{Code}";
}

internal sealed record OfficialRow(
    CsvRow Row, string Code, string Organ, string Name, string Pinyin, int Order, string Rank,
    DateOnly? AbsentFrom, DateOnly? AbsentTo);

internal sealed record PostRow(
    CsvRow Row, string Official, string Organ, string Unit, string Title, string Rank, IReadOnlyList<Duty> Duties,
    bool IsPrimary)
{
    public string UnitKey => $"{Organ}/{Unit}";
}
