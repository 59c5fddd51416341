namespace Office.Organization.Foundation;

/// <summary>How far a reaction has read the feed.</summary>
internal sealed class ReactionCursor
{
    public string Reaction { get; init; } = "";

    public long Xid { get; init; }

    public long Seq { get; init; }
}
