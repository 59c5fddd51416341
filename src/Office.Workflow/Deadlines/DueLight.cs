using Office.Organization;
using Office.Organization.Calendars;

namespace Office.Workflow.Deadlines;

/// <summary>What a page shows of a deadline.</summary>
/// <param name="Light">Its light.</param>
/// <param name="Workdays">Working days left; 0 on its day, negative when it is over.</param>
/// <param name="IsProvisional">暂定: between now and then lies a year without a notice.</param>
public sealed record DueLight(Light Light, int Workdays, bool IsProvisional)
{
    /// <summary>The light of a deadline at an instant, by the rules of the organ that owns the matter.</summary>
    public static DueLight Of(DateTimeOffset due, DateTimeOffset now, TimeRules rules, WorkingCalendar calendar)
    {
        var left = rules.On(calendar).WorkdaysLeft(now, due);
        var light = left < 0 ? Light.Red
            : left <= rules.OrangeDays ? Light.Orange
            : left <= rules.BlueDays ? Light.Blue
            : Light.Green;
        return new(light, left, calendar.IsProvisional(OfficeDay.Of(now), OfficeDay.Of(due)));
    }
}
