using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Office.Documents.Attachments;
using Office.Web.Features.Files;

namespace Office.Web.Tests.Features.Files;

/// <summary>What goes over the socket is read as clamd reads it; clamd itself has no signatures on a closed network.</summary>
public sealed class ClamScannerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("office-clam-").FullName;

    private string Place => Path.Combine(_folder, "clamd.ctl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("stream: OK", ScanVerdict.Clean, "")]
    [InlineData("stream: Win.Test.EICAR_HDB-1 FOUND", ScanVerdict.Infected, "Win.Test.EICAR_HDB-1")]
    [InlineData("INSTREAM size limit exceeded. ERROR", ScanVerdict.NotScanned, "")]
    public async Task The_whole_file_is_sent_in_pieces_and_the_answer_is_understood(string answer, ScanVerdict verdict, string found)
    {
        var content = new byte[150_000];
        new Random(1).NextBytes(content);
        var received = ListenAsync(answer);

        var result = await Scanner(isRequired: false).ScanAsync(new MemoryStream(content), TestContext.Current.CancellationToken);

        result.ShouldBe(new ScanResult(verdict, found));
        (await received).ShouldBe(content);
    }

    [Fact]
    public async Task One_that_is_insisted_on_and_silent_is_told_from_one_that_is_not_there()
    {
        var file = new MemoryStream([1]);

        (await Scanner(isRequired: true).ScanAsync(file, TestContext.Current.CancellationToken)).Verdict.ShouldBe(ScanVerdict.Unavailable);
        (await Scanner(isRequired: false).ScanAsync(file, TestContext.Current.CancellationToken)).Verdict.ShouldBe(ScanVerdict.NotScanned);
    }

    private ClamScanner Scanner(bool isRequired) => new(Place, isRequired, TimeProvider.System, NullLogger<ClamScanner>.Instance);

    private async Task<byte[]> ListenAsync(string answer)
    {
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(Place));
        listener.Listen();
        using var asked = await listener.AcceptAsync();
        await using var stream = new NetworkStream(asked);
        var head = new byte[10];
        await stream.ReadExactlyAsync(head);
        Encoding.ASCII.GetString(head).ShouldBe("zINSTREAM\0");
        using var content = new MemoryStream();
        var length = new byte[4];
        while (true)
        {
            await stream.ReadExactlyAsync(length);
            var chunk = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
            if (chunk.Length == 0)
            {
                break;
            }

            await stream.ReadExactlyAsync(chunk);
            content.Write(chunk);
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\0"));
        return content.ToArray();
    }
}
