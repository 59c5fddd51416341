using Office.Documents.Entries;

namespace Office.Documents.SignOffs;

/// <summary>
/// 签批: one decision of one official on one text, with the signed payload as the bytes that were signed. Never changed.
/// </summary>
public sealed class SignOff
{
    public Guid Id { get; init; }

    /// <summary>The organ that owns the document; a guest's sign-off belongs to the owner's document.</summary>
    public Guid OrganId { get; init; }

    public Guid DispatchId { get; init; }

    public Guid WorkItemId { get; init; }

    /// <summary>The step's id in the process, e.g. <c>countersign</c>.</summary>
    public required string Step { get; init; }

    /// <summary>The opinion box (意见栏) of the filing sheet; null where the step has none.</summary>
    public string? OpinionSlot { get; init; }

    public SignOffDecision Decision { get; init; }

    public Guid OfficialId { get; init; }

    public Guid PostId { get; init; }

    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The official for whom it was signed, by a delegation; null when in the signer's own right.</summary>
    public Guid? OnBehalfOf { get; init; }

    /// <summary>That official's name as it was then.</summary>
    public string? OnBehalfOfName { get; init; }

    /// <summary>代录: how it was entered and what the leader said of it; null for what the signer decided. Not of this row.</summary>
    public Entry? Entry { get; internal set; }

    /// <summary>As it is printed: the name, 乙（代甲）, or 甲（乙代录，待本人确认）.</summary>
    public string PrintedName => Entry is { } entry ? $"{entry.LeaderName}（{entry.RecorderName}代录，{AnswerOf(entry.State)}）"
        : OnBehalfOfName is null ? Name
        : NameFor(Name, OnBehalfOfName);

    /// <summary>The title that stands with the printed name.</summary>
    public string PrintedTitle => Entry?.LeaderTitle ?? Title;

    /// <summary>The signer's organ as printed, where it is not the document's own.</summary>
    public string? GuestOrgan { get; init; }

    /// <summary>Rank of the signer when it was signed; a box is read by rank, then time. Smaller is higher.</summary>
    public int Rank { get; init; }

    /// <summary>意见 as written; null where only a mark was made.</summary>
    public string? Opinion { get; init; }

    /// <summary>Handwriting as vector strokes, UTF-8 JSON as the pad sent it; null where none was made.</summary>
    public byte[]? Ink { get; init; }

    public int TextVersion { get; init; }

    public DateTimeOffset SignedAt { get; init; }

    public Guid KeyId { get; init; }

    /// <summary>SubjectPublicKeyInfo of the key that signed.</summary>
    public required byte[] PublicKey { get; init; }

    /// <summary>The bytes that were signed; never rebuilt from columns.</summary>
    public required byte[] Payload { get; init; }

    /// <summary>sha256 of the payload: how later signers name this sign-off.</summary>
    public required byte[] PayloadHash { get; init; }

    public required byte[] Signature { get; init; }

    /// <summary>A delegate's name as printed: 乙（代甲）.</summary>
    internal static string NameFor(string name, string onBehalfOfName) => $"{name}（代{onBehalfOfName}）";

    // Printed on the paper's sheet, whose language is Chinese.
    private static string AnswerOf(EntryState state) => state switch
    {
        EntryState.Awaiting => "待本人确认",
        EntryState.Confirmed => "本人已确认",
        EntryState.Disputed => "本人有异议",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "An unknown answer."),
    };
}

/// <summary>What a sign-off decided. Stored by number: never renumber.</summary>
public enum SignOffDecision
{
    /// <summary>同意</summary>
    Agree = 1,

    /// <summary>圈阅: a mark without words, which counts as consent.</summary>
    Initial = 2,

    /// <summary>不同意: consent refused; the document goes on and the opinion stays visible.</summary>
    Disagree = 3,

    /// <summary>退回: sent back with a reason.</summary>
    Return = 4,
}
