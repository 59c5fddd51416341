using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Importing;

namespace Office.Documents.FilingSheets;

/// <summary>
/// Brings the sheets of a folder in, through the command that a clerk uses. Everything is checked first; a sheet that an organ
/// already has is left as it is.
/// </summary>
public sealed class FilingSheetImport(IDispatcherSource dispatchers, IDirectorySource directory, IIdSource ids)
{
    // Commits that meet share one: a city's sheets must not hold up its first start.
    private const int AtOnce = 16;

    /// <summary>What is wrong with the folder; empty when it may be brought in, or when there is none.</summary>
    /// <param name="folder"><c>DIR/sheets</c>.</param>
    /// <param name="organs">Codes of organs that are about to be brought in with it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<IReadOnlyList<ImportProblem>> CheckAsync(
        string folder, IReadOnlySet<string> organs, CancellationToken cancellationToken)
    {
        var (sheets, problems) = await FilingSheetFolder.ReadAsync(folder, cancellationToken);
        var known = directory.Current.Organs.Select(organ => organ.Code).Concat(organs).ToHashSet(StringComparer.Ordinal);
        var unknown =
            from sheet in sheets
            from code in sheet.Content.Organs
            where code is not FilingSheetFolder.Everybody && !known.Contains(code)
            select new ImportProblem(sheet.File, 0, new ImportFault.UnknownReference("organs", code));
        return [.. problems, .. unknown, .. Repeated(sheets)];
    }

    /// <summary>How many sheets were brought in.</summary>
    public async Task<Outcome<int>> RunAsync(string folder, CancellationToken cancellationToken)
    {
        var (sheets, problems) = await FilingSheetFolder.ReadAsync(folder, cancellationToken);
        if (problems is [var first, ..])
        {
            return first.Fault;
        }

        var owners = await dispatchers.For(Actor.Machine(Installation.Id)).AskAsync(new ListFilingSheetOwners(), cancellationToken);
        if (owners.Fault is not null)
        {
            return owners.Fault;
        }

        var present = owners.Value.ToHashSet();
        List<(OrganEntry Organ, DocumentKind? Kind, FilingSheetLayout Layout)> placed =
            [.. sheets.SelectMany(Placed).Where(sheet => present.Add(new(sheet.Organ.Id, sheet.Kind)))];
        foreach (var together in placed.Chunk(AtOnce))
        {
            var saved = await Task.WhenAll(together.Select(sheet => SaveAsync(sheet.Organ, sheet.Kind, sheet.Layout, cancellationToken)));
            if (saved.Select(outcome => outcome.Fault).FirstOrDefault(fault => fault is not null) is { } refused)
            {
                return refused;
            }
        }

        return placed.Count;
    }

    private Task<Outcome<long>> SaveAsync(OrganEntry organ, DocumentKind? kind, FilingSheetLayout layout, CancellationToken cancellationToken) =>
        dispatchers.For(Actor.Machine(organ.Id)).SendAsync(
            new SaveFilingSheet(kind, layout, BaseRevision: 0), new CommandEnvelope(ids.Next()), cancellationToken);

    private IEnumerable<(OrganEntry Organ, DocumentKind? Kind, FilingSheetLayout Layout)> Placed(SeededSheet sheet) =>
        from organ in directory.Current.Organs
        where sheet.Content.Names(organ.Code)
            || (sheet.Content.IsForEverybody && directory.Current.IsStaffed(organ.Id))
        from kind in sheet.Content.EachKind()
        select (organ, kind, sheet.Content.Layout(organ.FullName));

    // Two files for the same organ and kind: which one stood would hang on their names.
    private static IEnumerable<ImportProblem> Repeated(IReadOnlyList<SeededSheet> sheets) =>
        from sheet in sheets
        from organ in sheet.Content.Organs
        from kind in sheet.Content.EachKind()
        group sheet.File by (organ, kind) into same
        where same.Count() > 1
        select new ImportProblem(same.Last(), 0, new FilingSheetFault.FileTwice(same.Key.organ, same.Key.kind?.ToString() ?? ""));
}
