using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Office.Benchmarks;

/// <summary>Runs figures, one JSON line each; what is over its budget is repeated on stderr.</summary>
internal sealed class BenchRunner(TextWriter output, TextWriter error)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private bool _hasFailed;

    /// <summary>Runs the figures in turn; true when every one could keep its budget.</summary>
    public async Task<bool> RunAsync(IEnumerable<IFigure> figures, CancellationToken cancellationToken)
    {
        foreach (var figure in figures)
        {
            if (figure.Missing is { } reason)
            {
                await error.WriteLineAsync($"bench: {figure.Name} is left out: {reason}");
                continue;
            }

            await MeasureAsync(figure, cancellationToken);
        }

        return !_hasFailed;
    }

    private async Task MeasureAsync(IFigure figure, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var measurement in await MedianAsync(figure, cancellationToken))
            {
                await PrintAsync(measurement);
            }
        }
        // One figure that cannot be taken must not hide the others; it fails the run.
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _hasFailed = true;
            await error.WriteLineAsync($"bench: {figure.Name} failed: {exception}");
        }
    }

    /// <summary>The median of each measurement by itself, so that one disturbed run does not decide.</summary>
    private static async Task<IReadOnlyList<Measurement>> MedianAsync(IFigure figure, CancellationToken cancellationToken)
    {
        var runs = new List<Measurement>();
        for (var run = 0; run < figure.Runs; run++)
        {
            runs.AddRange(await figure.MeasureAsync(cancellationToken));
        }

        return
        [
            .. runs.GroupBy(measurement => measurement.Name, StringComparer.Ordinal)
                .Select(group => group.OrderBy(measurement => measurement.Value).ElementAt(group.Count() / 2)),
        ];
    }

    private async Task PrintAsync(Measurement measurement)
    {
        var line = new
        {
            measurement.Name,
            Value = Math.Round(measurement.Value, 3),
            measurement.Unit,
            measurement.Budget,
            measurement.Of,
        };
        await output.WriteLineAsync(JsonSerializer.Serialize(line, s_json));
        if (measurement.IsOverBudget)
        {
            _hasFailed = true;
            await error.WriteLineAsync(
                $"bench: {measurement.Name} is {line.Value} {measurement.Unit}, the budget is {measurement.Budget}");
        }
    }
}
