using Microsoft.EntityFrameworkCore;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Incomings;

/// <summary>What stands in the organ's register that may be the same paper: shown while the clerk types.</summary>
/// <param name="SenderName">来文单位</param>
/// <param name="SenderNumber">来文字号; null where there is none.</param>
/// <param name="Title">As far as it is typed.</param>
/// <param name="ExceptId">The paper itself.</param>
public sealed record FindSimilarIncomings(string SenderName, string? SenderNumber, string Title, Guid? ExceptId = null)
    : IQuery<SimilarIncoming[]>
{
    public Demand Demand => Demand.InOrgan(Relation.RegisterFor);
}

/// <summary>A paper of the register that looks like the one in the clerk's hands.</summary>
/// <param name="IncomingId">Its id.</param>
/// <param name="Number">收文编号; null while it waits to be registered.</param>
/// <param name="Title">Its title.</param>
/// <param name="SenderName">来文单位</param>
/// <param name="SenderNumber">来文字号</param>
/// <param name="ReceivedAt">When it was signed for.</param>
/// <param name="Likeness">Of the titles, 0–1.</param>
/// <param name="SameNumber">Sender and number are the same.</param>
public sealed record SimilarIncoming(
    Guid IncomingId, string? Number, string Title, string SenderName, string? SenderNumber, DateTimeOffset ReceivedAt, double Likeness, bool SameNumber);

internal sealed class FindSimilarIncomingsHandler(SimilarIncomings similar, Actor actor) : IQueryHandler<FindSimilarIncomings, SimilarIncoming[]>
{
    public async Task<Outcome<SimilarIncoming[]>> HandleAsync(FindSimilarIncomings query, CancellationToken cancellationToken) =>
        await similar.FindAsync(
            actor.OrganId, (query.SenderName, query.SenderNumber, query.Title), query.ExceptId ?? Guid.Empty, cancellationToken);
}

/// <summary>
/// Looks for the same paper in an organ's register: by sender and number, by the very title, and by likeness among the newest of
/// the sender and of the organ. Each is read from an index and bounded, so that it costs the same in a register of a million.
/// </summary>
internal sealed class SimilarIncomings(OfficeDbContext db)
{
    private const int Newest = 300;

    private const int Shown = 5;

    public async Task<SimilarIncoming[]> FindAsync(
        Guid organId, (string Sender, string? Number, string Title) paper, Guid exceptId, CancellationToken cancellationToken)
    {
        var (sender, number, title) = (Likeness.KeyOf(paper.Sender), Likeness.KeyOf(paper.Number), Likeness.KeyOf(paper.Title));
        var all = db.Set<Incoming>().AsNoTracking()
            .Where(i => i.OrganId == organId && i.Id != exceptId && i.State != IncomingState.SentBack && i.State != IncomingState.Cancelled);
        var found = new Dictionary<Guid, SimilarIncoming>();
        if (sender.Length > 0 && number.Length > 0)
        {
            await TakeAsync(all.Where(i => i.SenderKey == sender && i.NumberKey == number), cancellationToken);
        }

        if (title.Length > 1)
        {
            await TakeAsync(all.Where(i => i.TitleKey == title), cancellationToken);
            await TakeAsync(all.Where(i => i.SenderKey == sender).OrderByDescending(i => i.ReceivedAt), cancellationToken);
            await TakeAsync(all.OrderByDescending(i => i.ReceivedAt), cancellationToken);
        }

        return [.. found.Values.OrderByDescending(one => one.SameNumber).ThenByDescending(one => one.Likeness).Take(Shown)];

        async Task TakeAsync(IQueryable<Incoming> some, CancellationToken token)
        {
            foreach (var one in await some.Take(Newest).ToListAsync(token))
            {
                var same = number.Length > 0 && one.NumberKey == number && one.SenderKey == sender;
                var alike = Likeness.Of(title, one.TitleKey);
                // Two numbers of one sender that differ are two papers, however alike they are called.
                var differ = !same && number.Length > 0 && one.NumberKey.Length > 0 && one.SenderKey == sender;
                if (same || (alike >= Likeness.Alike && !differ))
                {
                    found.TryAdd(one.Id, new SimilarIncoming(
                        one.Id, one.Number, one.Title, one.SenderName, one.SenderNumber, one.ReceivedAt, alike, same));
                }
            }
        }
    }
}
