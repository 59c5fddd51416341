using Office.Documents.Content;

namespace Office.Documents.Rules.Facts;

/// <summary>What has been done with a document that goes out; null is unknown.</summary>
public sealed record HandlingFacts
{
    /// <summary>会签: who was asked and what came of it.</summary>
    public IReadOnlyList<CountersignFacts> Countersigns { get; init; } = [];

    /// <summary>Whether the office's review has passed it.</summary>
    public bool? Reviewed { get; init; }

    /// <summary>签发: whether who signs is the head (主要负责人), acts for the head, or has the authority.</summary>
    public bool? SignerIsHead { get; init; }

    /// <summary>The record of 签发; null while there is none.</summary>
    public IssueRecord? Issued { get; init; }

    /// <summary>The date that 成文日期 must show: of the last organ's 签发, or of the meeting that passed it.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The text that was signed, when it is compared at 复核.</summary>
    public DocumentContent? SignedText { get; init; }

    /// <summary>退回: the reason of each; empty where none was given.</summary>
    public IReadOnlyList<string> ReturnReasons { get; init; } = [];
}

/// <summary>One countersigner's answer.</summary>
/// <param name="Name">The unit or organ.</param>
/// <param name="Agreed">True for consent, false for dissent, null while nobody has answered.</param>
public sealed record CountersignFacts(string Name, bool? Agreed);

/// <summary>What stands in the record of 签发. A mark (圈阅) is consent and needs no words.</summary>
/// <param name="Name">The signer.</param>
/// <param name="On">The full date; null when it is incomplete.</param>
public sealed record IssueRecord(string Name, DateOnly? On);
