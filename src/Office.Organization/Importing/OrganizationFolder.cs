using Office.Organization.Directory;

namespace Office.Organization.Importing;

/// <summary>Reads the four files of an organisation's folder. The format is described in <c>seeds/README.md</c>.</summary>
internal sealed class OrganizationFolder(string folder, ImportLimits limits)
{
    public const string OrgansFile = "organs.csv";
    public const string UnitsFile = "units.csv";
    public const string OfficialsFile = "officials.csv";
    public const string PostsFile = "posts.csv";

    /// <summary>The words of the format for each duty.</summary>
    public static readonly IReadOnlyDictionary<string, Duty> Duties = new Dictionary<string, Duty>(StringComparer.Ordinal)
    {
        ["leader"] = Duty.Leader,
        ["deputy-leader"] = Duty.DeputyLeader,
        ["secretary"] = Duty.Secretary,
        ["unit-head"] = Duty.UnitHead,
        ["office-review"] = Duty.OfficeReview,
        ["recheck"] = Duty.Recheck,
        ["clerk"] = Duty.Clerk,
        ["seal-keeper"] = Duty.SealKeeper,
        ["archivist"] = Duty.Archivist,
        ["supervisor"] = Duty.Supervisor,
        ["process-owner"] = Duty.ProcessOwner,
        ["recorder"] = Duty.Recorder,
        ["contact"] = Duty.Contact,
        ["drafter"] = Duty.Drafter,
        ["system-administrator"] = Duty.SystemAdministrator,
        ["security-administrator"] = Duty.SecurityAdministrator,
        ["audit-administrator"] = Duty.AuditAdministrator,
    };

    private static readonly Dictionary<string, OrganLevel> s_levels = new(StringComparer.Ordinal)
    {
        ["city"] = OrganLevel.City,
        ["county"] = OrganLevel.County,
        ["township"] = OrganLevel.Township,
        ["village"] = OrganLevel.Village,
        ["department"] = OrganLevel.Department,
    };

    private static readonly Dictionary<string, decimal> s_seals =
        new(StringComparer.Ordinal) { ["42"] = 42, ["45"] = 45, ["50"] = 50, ["60"] = 60 };

    private readonly List<ImportProblem> _problems = [];

    public IReadOnlyList<ImportProblem> Problems => _problems;

    public async Task<OrganizationRows> ReadAsync(CancellationToken cancellationToken) => new(
        await ReadAsync(
            OrgansFile,
            ["code", "parent", "level", "full_name", "short_name", "rank_order", "red_head", "prefix_document", "prefix_letter", "prefix_minutes", "seal_mm"],
            Organ,
            cancellationToken),
        await ReadAsync(UnitsFile, ["organ", "code", "name", "order", "office"], Unit, cancellationToken),
        await ReadAsync(
            OfficialsFile,
            ["code", "organ", "name", "pinyin", "order", "rank", "absent_from", "absent_to"],
            Official,
            cancellationToken),
        await ReadAsync(
            PostsFile,
            ["official", "organ", "unit", "title", "rank", "duties", "primary"],
            Post,
            cancellationToken));

    private async Task<IReadOnlyList<T>> ReadAsync<T>(
        string name, IReadOnlyList<string> columns, Func<CsvRow, RowReading, T> read, CancellationToken cancellationToken)
    {
        var file = new CsvFile(folder, name, columns, limits);
        var rows = await file.ReadAsync(cancellationToken);
        _problems.AddRange(file.Problems);
        return [.. rows.Select(row => read(row, new RowReading(row, _problems)))];
    }

    private static OrganRow Organ(CsvRow row, RowReading reading) => new(
        row,
        reading.Code("code"),
        row["parent"],
        reading.OneOf("level", row["level"], s_levels),
        reading.Name("full_name", Limits.Name),
        reading.Name("short_name", Limits.Name),
        reading.Number("rank_order"),
        reading.Optional("red_head", Limits.Name),
        [.. Prefixes(reading)],
        row["seal_mm"].Length == 0 ? null : reading.OneOf("seal_mm", row["seal_mm"], s_seals));

    private static IEnumerable<NumberPrefix> Prefixes(RowReading reading) =>
        from column in new[]
        {
            (Name: "prefix_document", Series: NumberSeries.Document),
            (Name: "prefix_letter", Series: NumberSeries.Letter),
            (Name: "prefix_minutes", Series: NumberSeries.Minutes),
        }
        let text = reading.Optional(column.Name, Limits.Prefix)
        where text is not null
        select new NumberPrefix(column.Series, text);

    private static UnitRow Unit(CsvRow row, RowReading reading) => new(
        row,
        row["organ"],
        reading.Code("code"),
        reading.Name("name", Limits.Name),
        reading.Number("order"),
        reading.YesOrNo("office"));

    private static OfficialRow Official(CsvRow row, RowReading reading)
    {
        var spelt = Pinyin.Normalize(row["pinyin"]);
        if (spelt is null || spelt.Length > Limits.Pinyin)
        {
            reading.Report(new ImportFault.Malformed("pinyin", row["pinyin"]));
        }
        else if (spelt.Length == 0 && !Pinyin.CanDerive)
        {
            reading.Report(new ImportFault.Required("pinyin"));
        }

        return new OfficialRow(
            row,
            reading.Code("code"),
            row["organ"],
            reading.Name("name", Limits.PersonName),
            row["pinyin"],
            reading.Number("order"),
            reading.Optional("rank", Limits.Title) ?? "",
            reading.Date("absent_from"),
            reading.Date("absent_to"));
    }

    private static PostRow Post(CsvRow row, RowReading reading) => new(
        row,
        row["official"],
        row["organ"],
        row["unit"],
        reading.Name("title", Limits.Title),
        reading.Optional("rank", Limits.Title) ?? "",
        [
            .. row["duties"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Distinct(StringComparer.Ordinal)
                .Select(duty => reading.OneOf("duties", duty, Duties)),
        ],
        reading.YesOrNo("primary"));
}
