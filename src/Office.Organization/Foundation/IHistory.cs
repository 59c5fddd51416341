namespace Office.Organization.Foundation;

/// <summary>
/// The record of what was done to the command's root: rows chained by hash inside the transaction, never changed afterwards.
/// Actor, post, time and the chain's links are added by the dispatcher.
/// </summary>
public interface IHistory
{
    /// <param name="entry">What happened, in the words of the office.</param>
    void Add(HistoryEntry entry);

    /// <summary>The actor acts by a delegation: every row of this command says for whom (代).</summary>
    void ActFor(Guid principalId);
}

/// <param name="RootId">The root (process instance, document) whose chain this extends; must be the command's root.</param>
/// <param name="Verb">A stable verb, e.g. <c>dispatch.submitted</c>; its text is translated.</param>
/// <param name="Step">The step (环节) in which it was done, if any.</param>
/// <param name="Details">Values that the record must keep, as a JSON-serialisable record; null when there are none.</param>
/// <param name="OnBehalfOf">The official for whom the actor acted (代), if any.</param>
public sealed record HistoryEntry(
    Guid RootId, string Verb, string? Step = null, object? Details = null, Guid? OnBehalfOf = null);
