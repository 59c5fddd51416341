using System.Globalization;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Calendars;

/// <summary>工作日历: which days are worked, year by year, as the notices say; an administrator brings in the next one here.</summary>
public sealed partial class CalendarPage(OfficeDay day) : LiveView
{
    private const int NoticeMonth = 11;

    private CalendarShelf? _shelf;
    private Fault? _fault;
    private int? _year;

    private IReadOnlyList<Choice<int>> Years => [.. _shelf!.Years.Select(
        card => new Choice<int>(card.Year, L["year-of", card.Year.ToString(CultureInfo.InvariantCulture)]))];

    private int Shown => _shelf!.Years.Any(card => card.Year == _year) ? _year!.Value
        : _shelf.Years.Any(card => card.Year == day.Date.Year) ? day.Date.Year
        : _shelf.Years[0].Year;

    private CalendarYearCard Card => _shelf!.Years.Single(card => card.Year == Shown);

    /// <summary>The year whose notice is wanted: this one, and from November, when it is published, the next.</summary>
    private int? Missing => new[] { day.Date.Year, day.Date.Year + (day.Date.Month >= NoticeMonth ? 1 : 0) }
        .Where(year => _shelf!.Years.All(card => card.Year != year))
        .Select(year => (int?)year)
        .FirstOrDefault();

    protected override async Task OnInitializedAsync()
    {
        Watch<CalendarChanged>(_ => true);
        await LoadAsync(Gone);
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var asked = await Dispatcher.AskAsync(new GetCalendarYears(), cancellationToken);
        (_fault, _shelf) = (asked.Fault, asked.Match(shelf => shelf, _ => _shelf));
    }

    private static int Workdays(CalendarYearCard card) => new WorkingCalendar([card.Year], card.Days)
        .WorkdaysBetween(new DateOnly(card.Year - 1, 12, 31), new DateOnly(card.Year, 12, 31));
}
