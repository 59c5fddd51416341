using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Startup;

/// <summary>
/// Brings in the notices of the working calendar that the set-up script has fetched (<c>Office:Holidays</c>, or
/// <c>.cache/holidays</c> here or above) where a year has none yet, and reads the calendar before the first page.
/// </summary>
internal sealed class CalendarStep(
    CalendarSource calendar,
    IDispatcherSource dispatchers,
    IIdSource ids,
    FaultTexts texts,
    IConfiguration configuration) : IStartupStep
{
    public async Task<StartupRefusal?> PrepareAsync(CancellationToken cancellationToken)
    {
        foreach (var file in Files())
        {
            var read = CalendarFile.Read(Path.GetFileName(file), await File.ReadAllBytesAsync(file, cancellationToken));
            if (read.Problems is [var first, ..])
            {
                return new StartupRefusal($"{first.File}:{first.Line}: {texts.For(first.Fault)}");
            }

            var done = await dispatchers.For(Actor.Machine(Installation.Id)).SendAsync(
                new SetCalendarYear(read.Year, "holiday-calendar", read.Days, OnlyFirst: true),
                new CommandEnvelope(ids.Next()),
                cancellationToken);
            if (done.Fault is { } fault)
            {
                return new StartupRefusal(texts.For(fault));
            }
        }

        return await calendar.RefreshAsync(cancellationToken) is { } unread ? new StartupRefusal(texts.For(unread)) : null;
    }

    private string[] Files() => Folder() is { } folder ? [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)] : [];

    private string? Folder()
    {
        if (configuration["Office:Holidays"] is { Length: > 0 } configured)
        {
            return Directory.Exists(configured) ? configured : null;
        }

        return Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory);
    }

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, ".cache", "holidays");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
