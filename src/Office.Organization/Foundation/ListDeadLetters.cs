using Microsoft.EntityFrameworkCore;
using Office.Organization.Directory;
using Office.Organization.Grants;

namespace Office.Organization.Foundation;

/// <summary>Events on which a reaction failed, the newest first, at most 200. What the event says is not shown: it may name a document.</summary>
public sealed record ListDeadLetters : IQuery<IReadOnlyList<DeadLetterRow>>
{
    public Demand Demand => Demand.On(Installation.Id, Relation.AdministerSystem);
}

/// <summary>A dead letter in a list.</summary>
/// <param name="Id">For <see cref="ReplayDeadLetter"/>.</param>
/// <param name="OrganName">Whose event it is.</param>
/// <param name="Reaction">The short name of the reaction.</param>
/// <param name="Event">The short name of the event.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="NextAt">When it is tried again by itself; null when it waits for somebody.</param>
/// <param name="Error">The last error.</param>
/// <param name="At">When it first failed.</param>
public sealed record DeadLetterRow(
    Guid Id, string OrganName, string Reaction, string Event, int Attempts, DateTimeOffset? NextAt, string Error,
    DateTimeOffset At);

internal sealed class ListDeadLettersHandler(OfficeDbContext db, IDirectorySource directory)
    : IQueryHandler<ListDeadLetters, IReadOnlyList<DeadLetterRow>>
{
    private const int Most = 200;

    public async Task<Outcome<IReadOnlyList<DeadLetterRow>>> HandleAsync(
        ListDeadLetters query, CancellationToken cancellationToken)
    {
        var letters = await db.Set<DeadLetter>()
            .OrderByDescending(letter => letter.At).ThenBy(letter => letter.Id)
            .Take(Most).ToListAsync(cancellationToken);
        return letters.ConvertAll(letter => new DeadLetterRow(
            letter.Id, directory.Current.Organ(letter.OrganId)?.ShortName ?? "", Short(letter.Reaction), Short(letter.Event),
            letter.Attempts, letter.NextAt, letter.Error, letter.At));
    }

    private static string Short(string name) => name[(name.LastIndexOf('.') + 1)..];
}
