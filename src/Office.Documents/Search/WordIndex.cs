using Office.Organization;
using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>
/// The words of documents in one of the two databases: same words, same questions, each in the way that its database is quick in.
/// Who may find a document is part of every statement.
/// </summary>
internal abstract class WordIndex(DbSession session)
{
    /// <summary>The rights by which a document may be opened; the same as the demand of the page.</summary>
    protected const string MayRead = "g.subject_id IN (@p1, @p2, @p3, @p4) AND g.relation IN (1, 2, 3, 4)";

    /// <summary>The right of whoever keeps the archive of the owning organ, for what is filed.</summary>
    protected const string KeepsArchive = "g.subject_id IN (@p1, @p2, @p3, @p4) AND g.relation = 24";

    private const string Readable = $"SELECT COUNT(*) FROM (SELECT 1 FROM grants g WHERE {MayRead} LIMIT @p0) AS counted";

    protected DbSession Session => session;

    public static WordIndex Of(OfficeDbContext db, DbSession session) =>
        db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal) ? new SqliteWords(session) : new PostgresWords(session);

    /// <summary>Replaces the words of an entry.</summary>
    public abstract Task WriteAsync(long seq, IndexedText text, CancellationToken cancellationToken);

    /// <summary>Takes every word away, before all is indexed anew.</summary>
    public abstract Task ClearAsync(CancellationToken cancellationToken);

    /// <summary>The numbers of what the actor may find, the newest first.</summary>
    public abstract Task<IReadOnlyList<long>> FindAsync(WordQuestion question, CancellationToken cancellationToken);

    /// <summary>How many grants to read the actor has, at most as many as are counted.</summary>
    protected async Task<int> CountReadableAsync(Actor actor, int most, CancellationToken cancellationToken) =>
        (await session.ReadAsync(Readable, Values(most, actor), row => Convert.ToInt32(row[0], null), cancellationToken))[0];

    protected static object?[] Values(object? first, Actor actor, params object?[] others) =>
        [first, actor.OfficialId, actor.PostId, actor.UnitId, actor.OrganId, .. others];
}

/// <param name="Request">What is looked for.</param>
/// <param name="Actor">Who looks.</param>
/// <param name="InArchive">Only what is filed, for whoever keeps the archive of its organ.</param>
/// <param name="Before">Only what is older than this entry.</param>
/// <param name="Most">At most so many.</param>
internal sealed record WordQuestion(SearchRequest Request, Actor Actor, bool InArchive, long Before, int Most);
