using Office.Documents.Archives;
using Office.Documents.Search;
using Office.Organization.Foundation;

namespace Office.Integration.Tests.Archives;

/// <summary>Files something that has only a number, so that many can ask at once.</summary>
public sealed record GiveItemNumber(Guid DocumentId) : ICommand<string>
{
    public Demand Demand => Demand.AnyOfficial;
}

internal sealed class GiveItemNumberHandler(OfficeDbContext db, ArchiveNumbers numbers, FilingAct act) : ICommandHandler<GiveItemNumber, string>
{
    public async Task<Outcome<string>> HandleAsync(GiveItemNumber command, CancellationToken cancellationToken)
    {
        var number = await numbers.NextAsync("Z109", 2026, RetentionPeriod.Permanent, "BGS", cancellationToken);
        var item = act.Item(
            new FilableDocument { Id = command.DocumentId, Source = SearchSource.Dispatch, Title = "题名", Author = "机关", On = new DateOnly(2026, 3, 2) },
            "Z109", RetentionPeriod.Permanent, "BGS", number.Value);
        db.Set<ArchiveItem>().Add(item);
        return item.Code;
    }
}
