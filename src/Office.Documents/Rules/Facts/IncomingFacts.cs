namespace Office.Documents.Rules.Facts;

/// <summary>What has been done with a document that came in (条例 articles 24 and 31).</summary>
public sealed record IncomingFacts
{
    /// <summary>The reason of each return at 初审; empty where none was given.</summary>
    public IReadOnlyList<string> ReturnReasons { get; init; } = [];

    /// <summary>承办部门, and which of them leads.</summary>
    public IReadOnlyList<UndertakerFacts> Undertakers { get; init; } = [];

    public bool Urgent { get; init; }

    /// <summary>办理时限.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>传阅 readers past their limit without 阅知.</summary>
    public IReadOnlyList<string> LateReaders { get; init; } = [];

    /// <summary>批办件: an answer is owed.</summary>
    public bool NeedsAnswer { get; init; }

    public bool Answered { get; init; }

    public bool Closed { get; init; }

    /// <summary>印发传达范围 as the origin set it; empty when it set none.</summary>
    public IReadOnlyList<string> Scope { get; init; } = [];

    public IReadOnlyList<string> ForwardedTo { get; init; } = [];
}

/// <summary>A unit that deals with a document.</summary>
public sealed record UndertakerFacts(string Name, bool Leads);
