using System.Collections.Concurrent;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Officials;
using Office.Organization.Organs;
using Office.Organization.Posts;
using Office.Organization.Units;

namespace Office.Organization.Importing;

/// <summary>Sends checked rows through the commands, each layer after the one it refers to, many at a time.</summary>
internal sealed class OrganizationIntake(IDispatcher dispatcher, DirectorySnapshot standing, IIdSource ids)
{
    // As many as the SQLite writer takes into one commit.
    private const int AtOnce = 64;

    private readonly ConcurrentQueue<ImportProblem> _problems = [];
    private readonly ConcurrentDictionary<string, Guid> _organs = Keyed(standing.Organs, organ => (organ.Code, organ.Id));
    private readonly ConcurrentDictionary<string, Guid> _units = Keyed(
        standing.Organs.SelectMany(organ => standing.UnitsOf(organ.Id), (organ, unit) => (organ, unit)),
        pair => ($"{pair.organ.Code}/{pair.unit.Code}", pair.unit.Id));

    private readonly ConcurrentDictionary<string, Guid> _officials =
        Keyed(standing.Officials, official => (official.Code, official.Id));

    public IReadOnlyList<ImportProblem> Problems => [.. _problems];

    public void Report(string file, int line, Fault fault) => _problems.Enqueue(new ImportProblem(file, line, fault));

    public async Task<ImportCounts> BringInAsync(OrganizationRows rows, CancellationToken cancellationToken)
    {
        var organs = 0;
        foreach (var layer in Layers(rows.Organs))
        {
            organs += await SendAsync(layer, AddAsync, cancellationToken);
        }

        return new ImportCounts(
            organs,
            await SendAsync(rows.Units.Where(unit => !_units.ContainsKey(unit.Key)), AddAsync, cancellationToken),
            await SendAsync(
                rows.Officials.Where(official => !_officials.ContainsKey(official.Code)), AddAsync, cancellationToken),
            await SendPostsAsync(rows.Posts, cancellationToken));
    }

    private static ConcurrentDictionary<string, Guid> Keyed<T>(IEnumerable<T> entries, Func<T, (string Key, Guid Id)> keyOf) =>
        new(entries.Select(keyOf).Select(pair => KeyValuePair.Create(pair.Key, pair.Id)), StringComparer.Ordinal);

    /// <summary>The organs that are new, each layer after the one above it.</summary>
    private IEnumerable<List<OrganRow>> Layers(IReadOnlyList<OrganRow> organs)
    {
        var waiting = organs.Where(organ => !_organs.ContainsKey(organ.Code)).ToList();
        while (waiting.Count > 0)
        {
            var layer = waiting.FindAll(organ => organ.Parent.Length == 0 || _organs.ContainsKey(organ.Parent));
            if (layer.Count == 0)
            {
                // A parent was refused; its own problem is already reported.
                yield break;
            }

            waiting.RemoveAll(layer.Contains);
            yield return layer;
        }
    }

    /// <summary>Primary posts first: the first post that an official gets becomes primary by itself.</summary>
    private async Task<int> SendPostsAsync(IReadOnlyList<PostRow> posts, CancellationToken cancellationToken)
    {
        var held = standing.Posts.Select(post => (post.OfficialId, post.UnitId, post.Title)).ToHashSet();
        var wanted = posts.Where(post =>
            _officials.TryGetValue(post.Official, out var official) && _units.TryGetValue(post.UnitKey, out var unit)
            && !held.Contains((official, unit, post.Title))).ToLookup(post => post.IsPrimary);
        return await SendAsync(wanted[true], AddAsync, cancellationToken)
            + await SendAsync(wanted[false], AddAsync, cancellationToken);
    }

    private async Task<int> SendAsync<T>(
        IEnumerable<T> rows, Func<T, CancellationToken, ValueTask<bool>> add, CancellationToken cancellationToken)
    {
        var added = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(rows, options, async (row, token) =>
        {
            if (_problems.IsEmpty && await add(row, token))
            {
                Interlocked.Increment(ref added);
            }
        });
        return added;
    }

    private ValueTask<bool> AddAsync(OrganRow organ, CancellationToken cancellationToken) => SendAsync(
        organ.Row,
        new CreateOrgan(
            organ.Code, organ.FullName, organ.ShortName, organ.Level,
            organ.Parent.Length == 0 ? null : _organs[organ.Parent],
            organ.RankOrder, organ.RedHead, organ.Prefixes, organ.SealDiameterMm),
        id => _organs[organ.Code] = id,
        cancellationToken);

    private ValueTask<bool> AddAsync(UnitRow unit, CancellationToken cancellationToken) => SendAsync(
        unit.Row,
        new CreateUnit(_organs[unit.Organ], unit.Code, unit.Name, unit.Order, unit.IsOffice),
        id => _units[unit.Key] = id,
        cancellationToken);

    private ValueTask<bool> AddAsync(OfficialRow official, CancellationToken cancellationToken) => SendAsync(
        official.Row,
        new EnterOfficial(
            _organs[official.Organ], official.Code, official.Name, official.Pinyin, official.Order, official.Rank,
            official.AbsentFrom, official.AbsentTo),
        id => _officials[official.Code] = id,
        cancellationToken);

    private ValueTask<bool> AddAsync(PostRow post, CancellationToken cancellationToken) => SendAsync(
        post.Row,
        new AppointOfficial(
            _officials[post.Official], _units[post.UnitKey], post.Title, post.Rank, post.Duties, post.IsPrimary),
        _ => { },
        cancellationToken);

    private async ValueTask<bool> SendAsync(
        CsvRow row, ICommand<Guid> command, Action<Guid> done, CancellationToken cancellationToken)
    {
        var outcome = await dispatcher.SendAsync(command, new CommandEnvelope(ids.Next()), cancellationToken);
        if (outcome.Fault is { } fault)
        {
            Report(row.File, row.Line, fault);
            return false;
        }

        done(outcome.Value);
        return true;
    }
}
