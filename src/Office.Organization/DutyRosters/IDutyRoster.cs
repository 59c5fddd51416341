namespace Office.Organization.DutyRosters;

/// <summary>Who is on duty now, as this node knows it.</summary>
public interface IDutyRoster
{
    /// <summary>
    /// The officials who are on duty for an organ at this instant: its duty officers (值班员), and where there are none the
    /// leaders on duty (带班领导). Empty where the roster names nobody.
    /// </summary>
    IReadOnlyList<Guid> OnDuty(Guid organId, DateTimeOffset instant);
}
