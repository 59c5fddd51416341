using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Organization;
using Office.Organization.Calendars;
using Office.Organization.Directory;
using Office.Organization.DutyRosters;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Components;

namespace Office.Web.Features.DutyRosters;

/// <summary>值班表: who is on duty for the own organ, week by week; its office enters the shifts here.</summary>
public sealed partial class DutyRosterPage(OfficeDay day, IDirectorySource directory, IIdSource ids) : LiveView
{
    private const int Week = 7;
    private static readonly TimeSpan s_offset = TimeSpan.FromHours(8);

    private IReadOnlyList<ShiftEntry>? _shifts;
    private Fault? _fault;
    private DateOnly _monday;
    private Guid _organ;
    private bool _mayChange;

    [Inject] private IActorSource Actors { get; set; } = null!;

    [Inject] private ICalendarSource Calendars { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    private DateOnly Today => day.Date;

    protected override async Task OnInitializedAsync()
    {
        _monday = MondayOf(Today);
        _organ = (await Actors.CurrentAsync(Gone))?.OrganId ?? Guid.Empty;
        _mayChange = (await Dispatcher.AskAsync(new GetRights(), Gone)).Match(rights => rights.Contains(Relation.RegisterFor), _ => false);
        Watch<DutyRosterChanged>(changed => changed.OrganId == _organ);
        await LoadAsync(Gone);
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var from = new DateTimeOffset(_monday.ToDateTime(TimeOnly.MinValue), s_offset);
        var asked = await Dispatcher.AskAsync(new GetDutyRoster(from, from.AddDays(Week)), cancellationToken);
        (_fault, _shifts) = (asked.Fault, asked.Match<IReadOnlyList<ShiftEntry>?>(
            shifts => [.. shifts.Where(shift => shift.From >= from)], _ => _shifts ?? []));
    }

    private static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + Week - 1) % Week));

    private Task GoAsync(int weeks)
    {
        _monday = _monday.AddDays(weeks * Week);
        return LoadAsync(Gone);
    }

    private Task TodayAsync()
    {
        _monday = MondayOf(Today);
        return LoadAsync(Gone);
    }

    private async Task RemoveAsync(Guid shift)
    {
        var removed = await Dispatcher.SendAsync(new RemoveDutyShift(shift), new CommandEnvelope(ids.Next()));
        await LoadAsync(Gone);
        _fault = removed.Fault;
    }

    private string NameOf(Guid official) => directory.Current.Official(official)?.Name ?? "";

    /// <summary>18:00–08:30, with the day where it ends on another than the next morning.</summary>
    private static string TimesOf(ShiftEntry shift)
    {
        var (from, to) = (shift.From.ToOffset(s_offset), shift.To.ToOffset(s_offset));
        var isLong = to - from > TimeSpan.FromDays(1);
        return string.Create(
            CultureInfo.InvariantCulture, $"{from:HH:mm}–{(isLong ? to.ToString("MM-dd HH:mm", CultureInfo.InvariantCulture) : to.ToString("HH:mm", CultureInfo.InvariantCulture))}");
    }
}
