using Office.Organization.Foundation;

namespace Office.Organization.DutyRosters;

/// <summary>Refusals of duty rosters.</summary>
public static class DutyFault
{
    public sealed record NoShifts() : Invalid("duty.no-shifts", nameof(AddDutyShifts.Shifts));

    public sealed record TooManyShifts(int Limit) : Invalid("duty.too-many-shifts", nameof(AddDutyShifts.Shifts))
    {
        public override IReadOnlyList<object> Arguments => [Limit];
    }

    public sealed record TimesUnusable(int MostHours) : Invalid("duty.times-unusable", nameof(PlannedShift.To))
    {
        public override IReadOnlyList<object> Arguments => [MostHours];
    }

    public sealed record RoleUnknown() : Invalid("duty.role-unknown", nameof(PlannedShift.Role));

    public sealed record PhoneUnusable() : Invalid("duty.phone-unusable", nameof(PlannedShift.Phone));

    /// <summary>Whoever is on duty for an organ has a post in it.</summary>
    public sealed record NotOfOrgan(string Official) : Invalid("duty.not-of-organ", nameof(PlannedShift.OfficialId))
    {
        public override IReadOnlyList<object> Arguments => [Official];
    }

    /// <summary>The same official is already on duty at that time.</summary>
    public sealed record Overlaps(string Official, DateTimeOffset From) : Conflict("duty.overlaps")
    {
        public override IReadOnlyList<object> Arguments => [Official, From];
    }

    public sealed record ShiftMissing() : NotFound("duty.shift-missing");
}
