using System.Net;
using System.Net.Sockets;

namespace Office.Integration.Tests.Foundation;

/// <summary>
/// A line to a server that breaks at the worst moment when it is told to: what was sent has arrived, the answer never comes.
/// </summary>
internal sealed class BreakingLine : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly (string Host, int Port) _server;
    private byte[]? _word;

    public BreakingLine(string host, int port)
    {
        _server = (host, port);
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How often it broke.</summary>
    public int Breaks { get; private set; }

    /// <summary>While it is down, nobody gets through and nothing that is sent arrives.</summary>
    public bool IsDown { get; set; }

    /// <summary>Breaks once, at the answer to the next message that holds this word.</summary>
    public void BreakAfter(string word) => _word = System.Text.Encoding.ASCII.GetBytes(word);

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // Disposed: nobody calls any more.
        }
    }

    private async Task CarryAsync(TcpClient caller)
    {
        using var near = caller;
        using var far = new TcpClient();
        if (IsDown)
        {
            return;
        }

        await far.ConnectAsync(_server.Host, _server.Port);
        var breaking = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await Task.WhenAny(
            CopyAsync(near.GetStream(), far.GetStream(), sent =>
            {
                if (_word is { } word && sent.IndexOf(word) >= 0)
                {
                    _word = null;
                    breaking.TrySetResult();
                }

                return !IsDown;
            }),
            CopyAsync(far.GetStream(), near.GetStream(), _ => !breaking.Task.IsCompleted));
        if (breaking.Task.IsCompleted)
        {
            Breaks++;
        }
    }

    /// <summary>Until one end closes, or the answer says that the bytes are not to be passed on.</summary>
    private static async Task CopyAsync(NetworkStream from, NetworkStream to, Inspect inspect)
    {
        try
        {
            var chunk = new byte[16_384];
            for (int read; (read = await from.ReadAsync(chunk)) > 0 && inspect(chunk.AsSpan(0, read));)
            {
                await to.WriteAsync(chunk.AsMemory(0, read));
            }
        }
        catch (Exception closed) when (closed is IOException or ObjectDisposedException)
        {
            // The other direction has ended.
        }
    }

    private delegate bool Inspect(ReadOnlySpan<byte> bytes);
}
