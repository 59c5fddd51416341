using Office.Organization.Calendars;

namespace Office.Organization.Tests.Calendars;

/// <summary>The notices of 2024 to 2026 as the locked package has them; the set-up script has put them beside the sources.</summary>
internal static class Notices
{
    private static readonly int[] s_years = [2024, 2025, 2026];

    public static WorkingCalendar Calendar { get; } =
        new(s_years, s_years.SelectMany(year => Of(year).Days));

    public static DueCalculator Calculator { get; } = TimeRules.Usual.On(Calendar);

    public static CalendarFileReport Of(int year) => CalendarFile.Read($"{year}.json", File.ReadAllBytes(PathOf(year)));

    private static string PathOf(int year)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, ".cache", "holidays", $"{year}.json");
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        throw new FileNotFoundException("Run tools/holidays.sh first.", $"{year}.json");
    }
}
