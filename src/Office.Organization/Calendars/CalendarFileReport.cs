using Office.Organization.Importing;

namespace Office.Organization.Calendars;

/// <summary>What was read from the file of a notice.</summary>
/// <param name="Year">The year of its days; 0 when none could be read.</param>
/// <param name="Days">Its days, in order.</param>
/// <param name="Problems">What is to be corrected first; empty when it can be brought in.</param>
public sealed record CalendarFileReport(int Year, IReadOnlyList<CalendarDay> Days, IReadOnlyList<ImportProblem> Problems);
