using System.Diagnostics;
using System.Globalization;
using Office.Documents.Signatures.Sm;

namespace Office.Benchmarks.Figures;

/// <summary>
/// Signatures with SM2 and SM3 a second through our binding, beside <c>openssl speed sm2</c> on the same library in the same run. Both
/// sign 20 bytes with one key on one thread; ours before and after theirs, so that a machine that slows down slows both.
/// </summary>
internal sealed class SmSigning : IFigure
{
    private const double Budget = 0.95;
    private const int Seconds = 2;

    public string Name => "sm2";

    public int Runs => 3;

    public string? Missing => SmLibrary.Open().Fault is null ? null : "libcrypto of OpenSSL 3 is not here";

    public async Task<IReadOnlyList<Measurement>> MeasureAsync(CancellationToken cancellationToken)
    {
        var crypto = SmLibrary.Open().Value;
        using var key = crypto.OpenKey(crypto.NewKey());
        var before = SignaturesPerSecond(key);
        var theirs = await OpenSslAsync(cancellationToken);
        var ours = (before + SignaturesPerSecond(key)) / 2;
        List<Measurement> measured = [new("sm2.sign", ours, "per second", null, "SM2 with SM3, 20 bytes, one thread", MoreIsBetter: true)];
        if (theirs is { } peer)
        {
            measured.Add(new("sm2.openssl", peer, "per second", null, "openssl speed sm2, the same library", MoreIsBetter: true));
            measured.Add(new("sm2.of-openssl", ours / peer, "ratio", Budget, "ours / openssl speed, same run", MoreIsBetter: true));
        }

        return measured;
    }

    private static double SignaturesPerSecond(ISmKey key)
    {
        var data = new byte[20];
        for (var i = 0; i < 200; i++)
        {
            key.Sign(data);
        }

        // openssl speed counts processor time, so ours does too: on a busy machine the wall clock counts the neighbours.
        var spent = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        var signed = 0;
        while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(Seconds))
        {
            key.Sign(data);
            signed++;
        }

        return signed / (Environment.CpuUsage.TotalTime - spent).TotalSeconds;
    }

    private static async Task<double?> OpenSslAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("openssl", ["speed", "-seconds", "2", "sm2"])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            await errors;
            // The last line: name, seconds for a signature, for a check, signatures a second, checks a second.
            var numbers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return double.TryParse(numbers[^2], NumberStyles.Float, CultureInfo.InvariantCulture, out var rate) ? rate : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
