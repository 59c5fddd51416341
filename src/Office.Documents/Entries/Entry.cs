using Office.Documents.Attachments;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;

namespace Office.Documents.Entries;

/// <summary>
/// 代录: a sign-off that a secretary entered for a leader who decided on paper or aloud, with the picture that proves it and the
/// leader's later answer. The sign-off itself is signed by the secretary's key, on the leader's behalf, and never changed.
/// </summary>
public sealed class Entry
{
    /// <summary>For the database session only.</summary>
    private Entry()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The organ that owns the document.</summary>
    public Guid OrganId { get; private init; }

    public Guid DispatchId { get; private init; }

    public Guid SignOffId { get; private init; }

    /// <summary>The leader's item that asks for the answer.</summary>
    public Guid ConfirmItemId { get; private init; }

    public Guid LeaderId { get; private init; }

    public string LeaderName { get; private init; } = "";

    /// <summary>The leader's title as it was then.</summary>
    public string LeaderTitle { get; private init; } = "";

    public Guid RecorderId { get; private init; }

    public string RecorderName { get; private init; } = "";

    /// <summary>sha256 of the picture of what was written or said.</summary>
    public byte[] ProofHash { get; private init; } = [];

    public string ProofName { get; private init; } = "";

    public string ProofMediaType { get; private init; } = "";

    public DateTimeOffset EnteredAt { get; private init; }

    public EntryState State { get; private set; } = EntryState.Awaiting;

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>What the leader says is wrong.</summary>
    public string? Dispute { get; private set; }

    internal static Entry Make(Guid id, SignOff signOff, EntryLeader leader, Guid confirmItemId, StoredFile proof) => new()
    {
        Id = id,
        OrganId = signOff.OrganId,
        DispatchId = signOff.DispatchId,
        SignOffId = signOff.Id,
        ConfirmItemId = confirmItemId,
        LeaderId = leader.OfficialId,
        LeaderName = leader.Name,
        LeaderTitle = leader.Title,
        RecorderId = signOff.OfficialId,
        RecorderName = signOff.Name,
        ProofHash = Convert.FromHexString(proof.Sha256),
        ProofName = proof.Name,
        ProofMediaType = proof.MediaType,
        EnteredAt = signOff.SignedAt,
    };

    /// <summary>The leader answers, once.</summary>
    internal Outcome<Done> Answer(string? dispute, DateTimeOffset at)
    {
        if (State != EntryState.Awaiting)
        {
            return new EntryFault.AnsweredAlready();
        }

        (State, AnsweredAt, Dispute) = (dispute is null ? EntryState.Confirmed : EntryState.Disputed, at, dispute);
        return new Done();
    }
}

/// <summary>For whom it is entered.</summary>
internal sealed record EntryLeader(Guid OfficialId, string Name, string Title);
