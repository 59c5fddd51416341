namespace Office.Documents.Proofreading;

/// <summary>Looks cited numbers up in the registers of an organ: what it issued and what it received.</summary>
public interface IDocumentRegister
{
    /// <param name="organId">Whose registers.</param>
    /// <param name="cited">The numbers as they stand in a text, a word before the 代字 perhaps sticking to them.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>Those that there are. A title that the actor may not read is empty.</returns>
    Task<IReadOnlyList<RegisteredDocument>> FindAsync(Guid organId, IReadOnlyList<string> cited, CancellationToken cancellationToken);
}
