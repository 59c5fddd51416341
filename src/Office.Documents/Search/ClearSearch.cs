using Office.Organization.Foundation;

namespace Office.Documents.Search;

/// <summary>Empties the index, before every document is taken in anew.</summary>
public sealed record ClearSearch : ICommand<Done>
{
    public Demand Demand => Demand.TheOffice;
}

internal sealed class ClearSearchHandler(OfficeDbContext db, DbSession session) : ICommandHandler<ClearSearch, Done>
{
    public async Task<Outcome<Done>> HandleAsync(ClearSearch command, CancellationToken cancellationToken)
    {
        await WordIndex.Of(db, session).ClearAsync(cancellationToken);
        await session.ExecuteAsync("DELETE FROM search_entries", [], cancellationToken);
        return new Done();
    }
}
