using Office.Organization;
using Office.Organization.Calendars;

namespace Office.Documents.Supervisions;

/// <summary>督办灯: green on schedule, yellow near the limit, red over it, grey closed; always with its word and shape.</summary>
public enum ItemLight
{
    Green = 1,

    Yellow = 2,

    Red = 3,

    /// <summary>Closed, or not yet assigned.</summary>
    Grey = 4,
}

/// <summary>What the light of a matter is judged by.</summary>
/// <param name="Now">The instant.</param>
/// <param name="YellowUntil">What is due up to this instant is yellow.</param>
public sealed record LightLimits(DateTimeOffset Now, DateTimeOffset YellowUntil)
{
    /// <param name="now">The instant.</param>
    /// <param name="yellowDays">Working days before the limit from which the light is yellow.</param>
    /// <param name="calendar">Which days are worked.</param>
    public static LightLimits At(DateTimeOffset now, int yellowDays, WorkingCalendar calendar) =>
        new(now, DueCalculator.EndOf(calendar.AddWorkdays(OfficeDay.Of(now), yellowDays)));

    /// <summary>The light of one matter. What left the unit in time stays green however long others take to read it.</summary>
    public ItemLight Of(SupervisionItem item) =>
        item.State.IsOver() || item.DueAt is not { } due || item.PausedAt is not null ? ItemLight.Grey
        : due < (item.DoneAt ?? Now) ? ItemLight.Red
        : item.DoneAt is null && due <= YellowUntil ? ItemLight.Yellow
        : ItemLight.Green;

    /// <summary>The same as a filter of the list.</summary>
    public IQueryable<SupervisionItem> Where(IQueryable<SupervisionItem> items, ItemLight light)
    {
        var open = items.Where(item => item.State < ItemState.Struck && item.DueAt != null && item.PausedAt == null);
        var (now, yellow) = (Now, YellowUntil);
        return light switch
        {
            ItemLight.Red => open.Where(item => (item.DoneAt == null && item.DueAt < now) || (item.DoneAt != null && item.DueAt < item.DoneAt)),
            ItemLight.Yellow => open.Where(item => item.DoneAt == null && item.DueAt >= now && item.DueAt <= yellow),
            ItemLight.Green => open.Where(item => (item.DoneAt == null && item.DueAt > yellow) || (item.DoneAt != null && item.DueAt >= item.DoneAt)),
            _ => items.Where(item => item.State >= ItemState.Struck || item.DueAt == null || item.PausedAt != null),
        };
    }
}
