using Microsoft.EntityFrameworkCore;
using Office.Documents.Search;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;

namespace Office.Documents.Archives;

/// <summary>归档清单 of a year: what is to be filed, what is filed, what is not and why; nothing stands in it twice.</summary>
public sealed record GetArchiveChecklist(int Year) : IQuery<ArchiveChecklist>
{
    public Demand Demand => Demand.InOrgan(Relation.ArchiveFor);
}

/// <param name="IsSetUp">Whether the organ has its 全宗号.</param>
/// <param name="Lines">In the order of their dates.</param>
public sealed record ArchiveChecklist(bool IsSetUp, IReadOnlyList<ChecklistLine> Lines)
{
    public int Count(ChecklistState state) => Lines.Count(line => line.State == state);
}

/// <summary>One document of the checklist.</summary>
/// <param name="DocumentId">The dispatch or arrival.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Period">How long it would be kept by the table, or is kept.</param>
/// <param name="Why">The table's ground, the reason of 不归档, or the code; empty where the state says all.</param>
public sealed record ChecklistLine(Guid DocumentId, ChecklistState State, RetentionPeriod? Period, string Why)
{
    public required SearchSource Source { get; init; }

    public required string Title { get; init; }

    public string? Number { get; init; }

    public required string Author { get; init; }

    public DateOnly On { get; init; }

    /// <summary>The filed item.</summary>
    public Guid? ItemId { get; init; }
}

/// <summary>Where a document of the checklist stands.</summary>
public enum ChecklistState
{
    /// <summary>待归档: settled, and to be filed by the table.</summary>
    ToFile,

    /// <summary>已归档</summary>
    Filed,

    /// <summary>不归档, with a reason that somebody gave.</summary>
    Excluded,

    /// <summary>建议不归档: the table says so; nobody has decided.</summary>
    ProposedOut,

    /// <summary>重份: the same document lies here already.</summary>
    Duplicate,

    /// <summary>未办结</summary>
    NotSettled,
}

internal sealed class GetArchiveChecklistHandler(OfficeDbContext db, FilableDocuments documents, Actor actor)
    : IQueryHandler<GetArchiveChecklist, ArchiveChecklist>
{
    public async Task<Outcome<ArchiveChecklist>> HandleAsync(GetArchiveChecklist query, CancellationToken cancellationToken)
    {
        if (query.Year is < 1900 or > 2200)
        {
            return new ArchiveChecklist(IsSetUp: true, []);
        }

        var found = await documents.OfYearAsync(actor.OrganId, query.Year, cancellationToken);
        var filed = await db.Set<ArchiveItem>().Where(i => i.OrganId == actor.OrganId && i.Year == query.Year)
            .ToDictionaryAsync(i => i.DocumentId, cancellationToken);
        var excluded = await db.Set<ArchiveExclusion>().Where(e => e.OrganId == actor.OrganId).ToDictionaryAsync(e => e.DocumentId, cancellationToken);
        var table = await db.Set<RetentionTable>().SingleOrDefaultAsync(t => t.OrganId == actor.OrganId, cancellationToken);
        var rules = table?.Read() ?? ShippedRetention.Rules;
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<ChecklistLine> lines = [];
        foreach (var document in found.OrderBy(document => document.Source).ThenBy(document => document.On))
        {
            // The number names a document; an arrival that is a copy of our own has the number of ours.
            var isFirst = document.Number is null || seen.Add(document.Number);
            lines.Add(LineOf(document, filed.GetValueOrDefault(document.Id), excluded.GetValueOrDefault(document.Id), (rules, isFirst)));
        }

        return new ArchiveChecklist(
            await db.Set<ArchiveSetting>().AnyAsync(s => s.OrganId == actor.OrganId, cancellationToken),
            [.. lines.OrderBy(line => line.On).ThenBy(line => line.Number, StringComparer.Ordinal)]);
    }

    private static ChecklistLine LineOf(
        FilableDocument document, ArchiveItem? item, ArchiveExclusion? exclusion, (IReadOnlyList<RetentionRule> Rules, bool IsFirst) beside)
    {
        var rule = beside.Rules.FirstOrDefault(rule => rule.Fits(document.Title));
        var (state, period, why) = (item, exclusion) switch
        {
            ({ } filed, _) => (ChecklistState.Filed, filed.Period, filed.Code),
            (_, { } out1) => (ChecklistState.Excluded, (RetentionPeriod?)null, out1.Reason),
            _ when !beside.IsFirst => (ChecklistState.Duplicate, null, document.Number ?? ""),
            _ when !document.IsSettled => (ChecklistState.NotSettled, rule?.Period, ""),
            _ when rule is { Period: null } => (ChecklistState.ProposedOut, null, rule.Why),
            _ => (ChecklistState.ToFile, rule?.Period ?? RetentionPeriod.TenYears, rule?.Why ?? ""),
        };
        return new ChecklistLine(document.Id, state, period, why)
        {
            Source = document.Source,
            Title = document.Title,
            Number = document.Number,
            Author = document.Author,
            On = document.On,
            ItemId = item?.Id,
        };
    }
}
