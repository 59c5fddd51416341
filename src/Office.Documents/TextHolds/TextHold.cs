using Office.Organization;

namespace Office.Documents.TextHolds;

/// <summary>Who writes a text now. One at a time; it lapses by itself when its holder's page no longer says that it is there.</summary>
public sealed class TextHold
{
    /// <summary>How long it stands without a sign from its holder's page.</summary>
    public static readonly TimeSpan Lapse = TimeSpan.FromMinutes(3);

    private TextHold()
    {
    }

    public Guid DispatchId { get; private init; }

    public Guid OrganId { get; private init; }

    public Guid HolderId { get; private set; }

    public DateTimeOffset Since { get; private set; }

    public DateTimeOffset SeenAt { get; private set; }

    public static TextHold Take(Guid dispatchId, Guid organId, Actor by, DateTimeOffset now) =>
        new() { DispatchId = dispatchId, OrganId = organId, HolderId = by.OfficialId, Since = now, SeenAt = now };

    /// <summary>Whether somebody else writes now.</summary>
    public bool IsHeldFrom(Guid officialId, DateTimeOffset now) => HolderId != officialId && now - SeenAt < Lapse;

    /// <summary>The holder is still there, or somebody takes over.</summary>
    public void Pass(Guid officialId, DateTimeOffset now) =>
        (HolderId, Since, SeenAt) = (officialId, officialId == HolderId && now - SeenAt < Lapse ? Since : now, now);
}
