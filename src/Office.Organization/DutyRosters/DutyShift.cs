using Office.Organization.Foundation;

namespace Office.Organization.DutyRosters;

/// <summary>班次: one official on duty for an organ, from an instant up to another.</summary>
public sealed class DutyShift
{
    private DutyShift()
    {
    }

    public Guid Id { get; private init; }

    public Guid OrganId { get; private init; }

    public Guid OfficialId { get; private init; }

    public DutyRole Role { get; private init; }

    public DateTimeOffset From { get; private init; }

    public DateTimeOffset To { get; private init; }

    /// <summary>Where the official is reached: the number of the duty room, a mobile phone.</summary>
    public string Phone { get; private init; } = "";

    internal static Outcome<DutyShift> Plan(Guid id, Guid organId, PlannedShift plan)
    {
        if (plan.To <= plan.From || plan.To - plan.From > DutyLimits.LongestShift)
        {
            return new DutyFault.TimesUnusable((int)DutyLimits.LongestShift.TotalHours);
        }

        if (!Enum.IsDefined(plan.Role))
        {
            return new DutyFault.RoleUnknown();
        }

        if (plan.Phone.Length > DutyLimits.Phone || plan.Phone.Any(letter => !IsOfPhone(letter)))
        {
            return new DutyFault.PhoneUnusable();
        }

        return new DutyShift
        {
            Id = id,
            OrganId = organId,
            OfficialId = plan.OfficialId,
            Role = plan.Role,
            From = plan.From.ToUniversalTime(),
            To = plan.To.ToUniversalTime(),
            Phone = plan.Phone.Trim(),
        };
    }

    internal static bool IsOfPhone(char letter) => char.IsAsciiDigit(letter) || letter is ' ' or '-' or '+' or '(' or ')' or '转';
}
