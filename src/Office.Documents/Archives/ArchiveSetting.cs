using System.Text.Json;
using System.Text.RegularExpressions;

namespace Office.Documents.Archives;

/// <summary>What an organ's codes (档号, DA/T 22-2015) are made of: 全宗号 and the code of the office and of each unit.</summary>
public sealed partial class ArchiveSetting(Guid organId)
{
    public Guid OrganId { get; private init; } = organId;

    /// <summary>全宗号: four capitals or digits, e.g. Z109.</summary>
    public string FondsCode { get; private set; } = "";

    /// <summary>机构代码 where the unit has none of its own, two to four capitals, e.g. BGS.</summary>
    public string OfficeCode { get; private set; } = "";

    public string UnitCodes { get; private set; } = "{}";

    public long Revision { get; private set; }

    public IReadOnlyDictionary<Guid, string> Units() => JsonSerializer.Deserialize<Dictionary<Guid, string>>(UnitCodes, JsonSerializerOptions.Web)!;

    public void Write(string fondsCode, string officeCode, IReadOnlyDictionary<Guid, string> units) =>
        (FondsCode, OfficeCode, UnitCodes, Revision) =
            (fondsCode, officeCode, JsonSerializer.Serialize(units, JsonSerializerOptions.Web), Revision + 1);

    public static bool IsFondsCode(string code) => Fonds().IsMatch(code);

    public static bool IsUnitCode(string code) => Unit().IsMatch(code);

    [GeneratedRegex("^[A-Z0-9]{4}$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Fonds();

    [GeneratedRegex("^[A-Z]{2,4}$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Unit();
}
