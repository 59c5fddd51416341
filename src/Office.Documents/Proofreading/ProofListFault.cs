using Office.Organization.Foundation;

namespace Office.Documents.Proofreading;

/// <summary>Why an organ's list cannot be kept. Lines are counted from 1.</summary>
public static class ProofListFault
{
    private const string Text = nameof(SaveProofList.Text);

    public sealed record TooLong(int Most) : Invalid("proof-list.too-long", Text)
    {
        public override IReadOnlyList<object> Arguments => [Most];
    }

    public sealed record LeaderUnreadable(int Line) : Invalid("proof-list.leader-unreadable", Text)
    {
        public override IReadOnlyList<object> Arguments => [Line];
    }

    public sealed record WordUnreadable(int Line) : Invalid("proof-list.word-unreadable", Text)
    {
        public override IReadOnlyList<object> Arguments => [Line];
    }

    public sealed record Twice(int Line, int First) : Invalid("proof-list.twice", Text)
    {
        public override IReadOnlyList<object> Arguments => [Line, First];
    }

    /// <summary>Somebody else saved the list in the meantime.</summary>
    public sealed record MovedOn() : Conflict("proof-list.moved-on");
}
