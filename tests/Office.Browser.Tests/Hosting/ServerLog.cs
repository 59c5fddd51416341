using System.Collections.Concurrent;

namespace Office.Browser.Tests.Hosting;

/// <summary>
/// What an office under test logs: everything goes to artifacts/log/server-N.log, which tools/test.sh reads; warnings and errors
/// are also kept here, so that a failed test can show those of its own time.
/// </summary>
internal sealed class ServerLog : IDisposable
{
    private static readonly ConcurrentBag<ServerLog> s_all = [];
    private static int s_number;

    private readonly StreamWriter _file;
    private readonly List<string> _complaints = [];
    private bool _closed;
    private bool _complaining;
    private int _shown;

    public ServerLog()
    {
        var folder = Path.Combine(Repository.Root, "artifacts/log");
        Directory.CreateDirectory(folder);
        _file = new StreamWriter(Path.Combine(folder, $"server-{Interlocked.Increment(ref s_number)}.log")) { AutoFlush = true };
        s_all.Add(this);
    }

    /// <summary>Begins a test: what was complained of before is not its own.</summary>
    public static void Turn()
    {
        foreach (var log in s_all)
        {
            lock (log._complaints)
            {
                log._shown = log._complaints.Count;
            }
        }
    }

    /// <summary>The warnings and errors of all offices since the last turn, with their exceptions.</summary>
    public static IReadOnlyList<string> SinceTurn() =>
    [
        .. s_all.SelectMany(log =>
        {
            lock (log._complaints)
            {
                return log._complaints.Skip(log._shown).ToArray();
            }
        }),
    ];

    /// <summary>Takes one line as the console's logger writes it: a level and a category, then indented lines.</summary>
    public void Take(string line)
    {
        lock (_complaints)
        {
            if (!_closed)
            {
                _file.WriteLine(line);
            }

            _complaining = line.StartsWith(' ') ? _complaining : line is ['w', 'a', 'r', 'n', ':', ..] or ['f', 'a', 'i', 'l', ':', ..] or ['c', 'r', 'i', 't', ':', ..];
            if (_complaining)
            {
                _complaints.Add(line);
            }
        }
    }

    /// <summary>Takes every line of a stream until it ends.</summary>
    public async Task FollowAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            Take(line);
        }
    }

    public void Dispose()
    {
        lock (_complaints)
        {
            _closed = true;
            _file.Dispose();
        }
    }
}
