namespace Office.Documents.Circulations;

/// <summary>
/// What can be circulated: whoever owns a kind of paper says how it is shown. The right to read it is a grant on its id, which the
/// circulation writes; the owner's own queries go by that grant.
/// </summary>
public interface ICirculated
{
    /// <summary>A stable key: <c>dispatch</c>, <c>arrival</c>, <c>incoming</c>; pages are found by it.</summary>
    string Kind { get; }

    /// <summary>The paper, or null where it is not of this kind or cannot be circulated as it stands.</summary>
    Task<CirculatedPaper?> FindAsync(Guid id, CancellationToken cancellationToken);
}

/// <param name="OrganId">The organ that owns it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Reference">Its number, once it has one.</param>
/// <param name="Urgency">0 plain, 1 urgent, 2 most urgent.</param>
public sealed record CirculatedPaper(Guid OrganId, string Title, string? Reference, int Urgency);
