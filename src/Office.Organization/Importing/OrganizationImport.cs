using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Organization.Importing;

/// <summary>
/// Brings an organisation's folder into the directory. Everything is checked first, and on any problem nothing is written.
/// What the directory already has (by code) is left as it is, so that an import that was cut off is simply run again.
/// </summary>
public sealed class OrganizationImport(IDispatcherSource dispatchers, DirectorySource source, IIdSource ids)
{
    /// <summary>What is wrong with the folder, by itself and beside what the directory already has; empty when it may be imported.</summary>
    public async Task<IReadOnlyList<ImportProblem>> CheckAsync(
        string folder, ImportLimits limits, CancellationToken cancellationToken) =>
        (await ReadAsync(folder, limits, cancellationToken)).Problems;

    /// <summary>The codes of the organs that the folder names; empty where it cannot be read.</summary>
    public static async Task<IReadOnlySet<string>> OrganCodesAsync(
        string folder, ImportLimits limits, CancellationToken cancellationToken) =>
        System.IO.Directory.Exists(folder)
            ? (await new OrganizationFolder(folder, limits).ReadAsync(cancellationToken)).Organs
                .Select(organ => organ.Code).ToHashSet(StringComparer.Ordinal)
            : new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Checks the folder and, when nothing is wrong with it, brings it in through the commands.</summary>
    public async Task<ImportReport> RunAsync(string folder, ImportLimits limits, CancellationToken cancellationToken)
    {
        var (rows, problems) = await ReadAsync(folder, limits, cancellationToken);
        if (problems.Count > 0)
        {
            return new ImportReport(problems, new ImportCounts(0, 0, 0, 0), []);
        }

        var intake = new OrganizationIntake(dispatchers.For(Actor.Machine(Installation.Id)), source.Current, ids);
        var counts = await intake.BringInAsync(rows, cancellationToken);
        if (await source.RefreshAsync(cancellationToken) is { } unread)
        {
            intake.Report(OrganizationFolder.OrgansFile, 0, unread);
        }

        return new ImportReport(intake.Problems, counts, AccountsOf(rows, source.Current));
    }

    private static NewAccount[] AccountsOf(OrganizationRows rows, DirectorySnapshot directory)
    {
        var imported = rows.Officials.Select(official => official.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. directory.Officials
                .Where(official => imported.Contains(official.Code))
                .Select(official => new NewAccount(official.Id, official.OrganId, official.Code, official.Name)),
        ];
    }

    private async Task<(OrganizationRows Rows, IReadOnlyList<ImportProblem> Problems)> ReadAsync(
        string folder, ImportLimits limits, CancellationToken cancellationToken)
    {
        if (!System.IO.Directory.Exists(folder))
        {
            return (new OrganizationRows([], [], [], []), [new ImportProblem(folder, 0, new ImportFault.FolderMissing(folder))]);
        }

        var files = new OrganizationFolder(folder, limits);
        var rows = await files.ReadAsync(cancellationToken);
        if (files.Problems.Count > 0)
        {
            // Half a folder would only report what follows from the first problems.
            return (rows, [.. files.Problems.Take(limits.Problems)]);
        }

        if (await source.RefreshAsync(cancellationToken) is { } unread)
        {
            return (rows, [new ImportProblem(OrganizationFolder.OrgansFile, 0, unread)]);
        }

        var problems = new OrganizationChecks(rows).Run().Concat(Collisions(rows, source.Current));
        return (rows, [.. problems.Take(limits.Problems)]);
    }

    /// <summary>Names and prefixes that another organ of the directory already has.</summary>
    private static IEnumerable<ImportProblem> Collisions(OrganizationRows rows, DirectorySnapshot directory)
    {
        var owners = directory.Organs
            .SelectMany(organ => organ.NumberPrefixes, (organ, prefix) => (prefix.Text, organ.Code))
            .ToDictionary(pair => pair.Text, pair => pair.Code, StringComparer.Ordinal);
        var names = directory.Organs.ToDictionary(organ => organ.FullName, organ => organ.Code, StringComparer.Ordinal);
        foreach (var organ in rows.Organs)
        {
            if (names.TryGetValue(organ.FullName, out var named) && !string.Equals(named, organ.Code, StringComparison.Ordinal))
            {
                yield return new ImportProblem(organ.Row.File, organ.Row.Line, new Organs.OrganFault.NameTaken(organ.FullName));
            }

            foreach (var prefix in organ.Prefixes.Select(prefix => prefix.Text))
            {
                if (owners.TryGetValue(prefix, out var owner) && !string.Equals(owner, organ.Code, StringComparison.Ordinal))
                {
                    yield return new ImportProblem(organ.Row.File, organ.Row.Line, new Organs.OrganFault.PrefixTaken(prefix));
                }
            }
        }
    }
}
