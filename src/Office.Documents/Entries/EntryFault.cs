using Office.Organization.Foundation;

namespace Office.Documents.Entries;

/// <summary>Why something cannot be entered for another (代录), or answered.</summary>
public static class EntryFault
{
    /// <summary>Only the secretary of a leader, or who has the duty 代录员 in the leader's organ, enters for them.</summary>
    public sealed record NotSecretary() : Forbidden("entry.not-secretary");

    /// <summary>A picture (PNG, JPEG) or scan (PDF) of at most so many MB must be given.</summary>
    public sealed record ProofUnusable(int Megabytes) : Invalid("entry.proof-unusable", nameof(EnterForAnother.Proof))
    {
        public override IReadOnlyList<object> Arguments => [Megabytes];
    }

    public sealed record AnsweredAlready() : Conflict("entry.answered-already");

    /// <summary>What is wrong must be said, in at most so many characters.</summary>
    public sealed record DisputeUnusable(int Most) : Invalid("entry.dispute-unusable", nameof(AnswerEntry.Dispute))
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }
}
