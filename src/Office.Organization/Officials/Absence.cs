using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Officials;

/// <summary>
/// Days on which an official is away: leave, training, a journey. An official may have any number, one after another or side by
/// side; none is ever taken out, and one that was ended early says by whom and when.
/// </summary>
public sealed class Absence
{
    private Absence()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The organ that keeps the official's file.</summary>
    public Guid OrganId { get; private init; }

    public Guid OfficialId { get; private init; }

    public DateOnly FromDay { get; private init; }

    /// <summary>The last day, as it was recorded.</summary>
    public DateOnly ToDay { get; private init; }

    /// <summary>What it comes from, such as a granted leave; null where it was entered by hand.</summary>
    public Guid? CauseId { get; private init; }

    /// <summary>Who entered it; the office itself after a granted leave.</summary>
    public Guid RecordedBy { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>When it was ended before its time (销假); null when it was not.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public Guid? EndedBy { get; private set; }

    internal static Outcome<Absence> Record(Guid id, Guid organId, RecordLeave details, Guid by, DateTimeOffset now) =>
        details.To < details.From ? new OfficialFault.LeaveUnusable() : new Absence
        {
            Id = id,
            OrganId = organId,
            OfficialId = details.OfficialId,
            FromDay = details.From,
            ToDay = details.To,
            CauseId = details.CauseId,
            RecordedBy = by,
            RecordedAt = now,
        };

    /// <summary>销假: from today on the official is here again; an absence that is to come falls away.</summary>
    internal Fault? End(Guid by, DateTimeOffset now)
    {
        if (EndedAt is not null || ToDay < OfficeDay.Of(now))
        {
            return new OfficialFault.AbsenceOver();
        }

        (EndedBy, EndedAt) = (by, now);
        return null;
    }

    internal AbsenceEntry ToEntry() => new(Id, OfficialId, FromDay, ToDay);
}
