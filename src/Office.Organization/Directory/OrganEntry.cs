namespace Office.Organization.Directory;

/// <summary>An organ (机关) as the directory knows it. Villages and paper recipients are organs without officials.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Code">Its code in the import format, unique in the installation.</param>
/// <param name="FullName">全称, as printed in a signature block: 铜江市人民政府办公室.</param>
/// <param name="ShortName">规范化简称, as used between organs: 市政府办公室.</param>
/// <param name="Level">Where it stands.</param>
/// <param name="ParentId">The organ above it; null at the top.</param>
/// <param name="RankOrder">Its place among its siblings, ascending; recipients are printed in this order.</param>
/// <param name="RedHead">发文机关标志, as printed; null where the organ issues nothing.</param>
/// <param name="NumberPrefixes">机关代字, one per series.</param>
/// <param name="SealDiameterMm">Diameter of its seal in millimetres; null where it has none.</param>
public sealed record OrganEntry(
    Guid Id,
    string Code,
    string FullName,
    string ShortName,
    OrganLevel Level,
    Guid? ParentId,
    int RankOrder,
    string? RedHead,
    IReadOnlyList<NumberPrefix> NumberPrefixes,
    decimal? SealDiameterMm)
{
    /// <summary>The prefix of a series; null when the organ does not number it.</summary>
    public string? PrefixOf(NumberSeries series) =>
        NumberPrefixes.FirstOrDefault(prefix => prefix.Series == series)?.Text;
}
