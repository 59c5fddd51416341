using System.Globalization;
using Office.Organization.Directory;
using Office.Organization.Importing;

namespace Office.Organization.DutyRosters;

/// <summary>
/// Reads a roster from a table (CSV: <c>official,role,from,to,phone</c>): the official by staff number or by a name that only one
/// in the organ has, the role being officer or leader (值班员, 带班领导), the times as <c>2026-10-01 08:30</c>. Whatever is wrong
/// is said with its line.
/// </summary>
public static class DutyRosterFile
{
    /// <summary>The first line of the table.</summary>
    public const string Header = "official,role,from,to,phone";

    private static readonly ImportLimits s_limits =
        new(DutyLimits.FileBytes, DutyLimits.ShiftsAtOnce, FieldCharacters: Limits.Name, Problems: 100);

    private static readonly string[] s_times = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd H:mm", "yyyy/M/d H:mm", "yyyy-MM-ddTHH:mm"];

    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);

    private static readonly Dictionary<string, DutyRole> s_roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["officer"] = DutyRole.Officer,
        ["leader"] = DutyRole.Leader,
        ["值班员"] = DutyRole.Officer,
        ["带班领导"] = DutyRole.Leader,
    };

    /// <summary>Reads a file for an organ.</summary>
    /// <param name="name">The file's name, for the report.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="organId">Whose roster it is.</param>
    /// <param name="directory">Who is in the organ.</param>
    public static DutyRosterReport Read(string name, byte[] bytes, Guid organId, DirectorySnapshot directory)
    {
        var file = new CsvFile("", name, Header.Split(','), s_limits);
        var rows = file.Read(bytes);
        var problems = new List<ImportProblem>(file.Problems);
        var people = directory.Posts.Where(post => post.OrganId == organId)
            .Select(post => directory.Official(post.OfficialId)!)
            .DistinctBy(official => official.Id)
            .ToList();
        var shifts = new List<PlannedShift>();
        foreach (var row in rows)
        {
            if (Shift(row, people, problems) is { } shift)
            {
                shifts.Add(shift);
            }
        }

        return new(shifts, [.. problems.Take(s_limits.Problems)]);
    }

    private static PlannedShift? Shift(CsvRow row, List<OfficialEntry> people, List<ImportProblem> problems)
    {
        var before = problems.Count;
        var reading = new RowReading(row, problems);
        var found = people.FindAll(official => official.Code == row["official"] || official.Name == row["official"]);
        if (found is not [var who])
        {
            reading.Report(row["official"].Length == 0
                ? new ImportFault.Required("official")
                : new ImportFault.UnknownReference("official", row["official"]));
            return null;
        }

        var role = reading.OneOf("role", row["role"], s_roles);
        var (from, to) = (Time("from"), Time("to"));
        if (problems.Count > before)
        {
            return null;
        }

        var shift = new PlannedShift(who.Id, role, from, to, row["phone"]);
        if (DutyShift.Plan(Guid.Empty, Guid.Empty, shift).Fault is { } fault)
        {
            problems.Add(new ImportProblem(row.File, row.Line, fault));
            return null;
        }

        return shift;

        DateTimeOffset Time(string column)
        {
            if (DateTime.TryParseExact(row[column], s_times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            {
                return new DateTimeOffset(time, s_offset);
            }

            reading.Report(row[column].Length == 0 ? new ImportFault.Required(column) : new ImportFault.NotATime(column, row[column]));
            return default;
        }
    }
}
