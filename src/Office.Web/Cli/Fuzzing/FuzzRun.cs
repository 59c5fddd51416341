using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Office.Web.Cli.Fuzzing;

/// <summary>Hands altered files to the readers in turn and keeps what one of them could not bear.</summary>
/// <param name="targets">The readers.</param>
/// <param name="folder">Where crash files go; made with the first.</param>
internal sealed class FuzzRun(IReadOnlyList<FuzzTarget> targets, string folder)
{
    /// <summary>A file that keeps a reader busy longer is as bad as one that breaks it.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(10);

    private readonly Dictionary<string, int> _files = new(StringComparer.Ordinal);
    private readonly List<FuzzCrash> _crashes = [];

    /// <summary>How many files each reader was handed.</summary>
    public IReadOnlyDictionary<string, int> Files => _files;

    public IReadOnlyList<FuzzCrash> Crashes => _crashes;

    /// <summary>Goes on until the time is over.</summary>
    /// <param name="seed">Of the first file; each further one has the next, so that any can be made again.</param>
    /// <param name="duration">How long.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(int seed, TimeSpan duration, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        for (var next = seed; clock.Elapsed < duration && !cancellationToken.IsCancellationRequested; next++)
        {
            await TryAsync(targets[next % targets.Count], next);
        }
    }

    /// <summary>One file by its number.</summary>
    public async Task TryAsync(FuzzTarget target, int seed)
    {
        // Predictable on purpose: the same number makes the same file.
#pragma warning disable CA5394
        var random = new Random(seed);
        var file = FuzzMutation.Of(target.Seeds[random.Next(target.Seeds.Count)], random);
#pragma warning restore CA5394
        _files[target.Name] = _files.GetValueOrDefault(target.Name) + 1;
        var clock = Stopwatch.StartNew();
        string? problem = null;
        try
        {
            target.Read(file);
            problem = clock.Elapsed > s_longest ? $"read for {clock.Elapsed.TotalSeconds:0} s" : null;
        }
        // Whatever a reader throws is what is looked for.
#pragma warning disable CA1031
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            problem = thrown.ToString();
        }

        if (problem is not null)
        {
            await KeepAsync(target, seed, file, problem);
        }
    }

    private async Task KeepAsync(FuzzTarget target, int seed, byte[] file, string problem)
    {
        Directory.CreateDirectory(folder);
        var name = string.Create(CultureInfo.InvariantCulture, $"{target.Name}-{seed}-{Convert.ToHexStringLower(SHA256.HashData(file))[..8]}");
        var path = Path.Combine(folder, $"{name}.{target.Name}");
        await File.WriteAllBytesAsync(path, file);
        await File.WriteAllTextAsync(Path.Combine(folder, $"{name}.txt"), problem);
        _crashes.Add(new FuzzCrash(path, problem.Split('\n')[0].Trim()));
    }
}

/// <param name="Path">The file that the reader could not bear; its whole story is beside it as .txt.</param>
/// <param name="Problem">What it threw, in one line.</param>
internal sealed record FuzzCrash(string Path, string Problem);
