using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Office.Documents.Attachments;

namespace Office.Web.Features.Files;

/// <summary>
/// Asks clamd over its local socket (INSTREAM): the file goes through the socket, so that clamd needs no right to read the store. With
/// <c>Office:Clamd</c> set the office insists on an answer; a socket at its usual place is asked without insisting.
/// </summary>
internal sealed partial class ClamScanner(string? socket, bool isRequired, TimeProvider clock, ILogger<ClamScanner> log) : IFileScanner
{
    private const int ChunkSize = 65_536;
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);
    private static readonly string[] s_usual = ["/run/clamav/clamd.ctl", "/var/run/clamav/clamd.ctl", "/run/clamd.scan/clamd.sock"];

    /// <summary>The socket that is asked; null when there is none.</summary>
    public string? Socket => socket;

    /// <summary>As the configuration and the machine have it.</summary>
    public static ClamScanner Open(IConfiguration configuration, TimeProvider clock, ILogger<ClamScanner> log) =>
        configuration["Office:Clamd"] is { Length: > 0 } named
            ? new ClamScanner(named, isRequired: true, clock, log)
            : new ClamScanner(s_usual.FirstOrDefault(File.Exists), isRequired: false, clock, log);

    /// <inheritdoc/>
    public async Task<ScanResult> ScanAsync(Stream file, CancellationToken cancellationToken)
    {
        if (socket is null)
        {
            return new ScanResult(ScanVerdict.NotScanned);
        }

        using var late = new CancellationTokenSource(s_longest, clock);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, late.Token);
        try
        {
            return Read(await AskAsync(file, limit.Token));
        }
        catch (Exception silent) when (silent is SocketException or IOException
            || (silent is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            NoAnswer(log, socket, silent.Message);
            return Unanswered();
        }
    }

    /// <summary>Whether it answers.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken) =>
        socket is not null && (await ScanAsync(new MemoryStream("office"u8.ToArray(), writable: false), cancellationToken)).Verdict is ScanVerdict.Clean;

    private async Task<string> AskAsync(Stream file, CancellationToken cancellationToken)
    {
        using var asked = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await asked.ConnectAsync(new UnixDomainSocketEndPoint(socket!), cancellationToken);
        await using var stream = new NetworkStream(asked);
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        var chunk = new byte[4 + ChunkSize];
        for (int read; (read = await file.ReadAsync(chunk.AsMemory(4), cancellationToken)) > 0;)
        {
            BinaryPrimitives.WriteInt32BigEndian(chunk, read);
            await stream.WriteAsync(chunk.AsMemory(0, 4 + read), cancellationToken);
        }

        await stream.WriteAsync(new byte[4], cancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        return (await reader.ReadToEndAsync(cancellationToken)).TrimEnd('\0', '\n');
    }

    // "stream: OK", "stream: Name FOUND", or an error such as a file beyond clamd's own limit of size.
    private ScanResult Read(string answer)
    {
        const string Head = "stream: ", Found = " FOUND";
        if (answer is "stream: OK")
        {
            return new ScanResult(ScanVerdict.Clean);
        }

        if (answer.StartsWith(Head, StringComparison.Ordinal) && answer.EndsWith(Found, StringComparison.Ordinal))
        {
            return new ScanResult(ScanVerdict.Infected, answer[Head.Length..^Found.Length]);
        }

        NoAnswer(log, socket!, answer);
        return Unanswered();
    }

    private ScanResult Unanswered() => new(isRequired ? ScanVerdict.Unavailable : ScanVerdict.NotScanned);

    [LoggerMessage(LogLevel.Warning, "The virus scanner at {Socket} did not answer as it should: {Said}")]
    private static partial void NoAnswer(ILogger log, string socket, string said);
}
