namespace Office.Documents.Rules.Facts;

/// <summary>The organ that issues a document.</summary>
/// <param name="Name">As printed in the signature.</param>
/// <param name="Class">What sort of body it is.</param>
public sealed record OrganFacts(string Name, OrganClass Class)
{
    /// <summary>Level in the state: 1 national, 2 province, 3 city, 4 county, 5 township; null when not known.</summary>
    public int? Level { get; init; }

    /// <summary>Names under which its direct superior may be printed; empty when not known.</summary>
    public IReadOnlyList<string> SuperiorNames { get; init; } = [];

    /// <summary>双重领导: the superiors that lead it together; empty when one does.</summary>
    public IReadOnlyList<string> DualSuperiors { get; init; } = [];

    /// <summary>机关代字 that it owns; empty when not known.</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = [];
}
