using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Office.Benchmarks.Live;

/// <summary>
/// Holds one page open as a browser would: the circuit's protocol over a WebSocket, every batch acknowledged, script calls answered
/// with null. It draws nothing.
/// </summary>
internal sealed partial class CircuitClient : IAsyncDisposable
{
    private static readonly long s_invocation = 1, s_ping = 6, s_close = 7;

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource _drawn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _listening = Task.CompletedTask;
    private int _batches;

    /// <summary>Render batches received so far.</summary>
    public int Batches => Volatile.Read(ref _batches);

    /// <summary>Opens a page and returns when its circuit has drawn for the first time.</summary>
    public static async Task<CircuitClient> OpenAsync(Visitor visitor, Uri office, string path, CancellationToken cancellationToken)
    {
        var page = await visitor.ReadAsync(path, cancellationToken);
        var markers = Marker().Matches(page).Select(match => match.Groups["marker"].Value).ToList();
        var state = State().Match(page) is { Success: true } found ? found.Groups["state"].Value : "";
        using var negotiated = JsonDocument.Parse(await visitor.PostAsync("/_blazor/negotiate?negotiateVersion=1", cancellationToken));
        var client = new CircuitClient();
        client._socket.Options.Cookies = visitor.Cookies;
        var token = WebUtility.UrlEncode(negotiated.RootElement.GetProperty("connectionToken").GetString());
        await client._socket.ConnectAsync(
            new UriBuilder(new Uri(office, $"/_blazor?id={token}")) { Scheme = "ws" }.Uri, cancellationToken);
        await client._socket.SendAsync(
            Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"), WebSocketMessageType.Text, true, cancellationToken);
        client._listening = client.ListenAsync();
        await client.InvokeAsync(
            "0", "StartCircuit", office.ToString(), new Uri(office, path).ToString(), $"[{string.Join(',', markers)}]", state);
        await client._drawn.Task.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _socket.Dispose();
        _end.Dispose();
        _sending.Dispose();
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[64 * 1024];
        using var message = new MemoryStream();
        var isHandshake = true;
        while (true)
        {
            message.SetLength(0);
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(buffer.AsMemory(), _end.Token);
                message.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            if (part.MessageType is WebSocketMessageType.Close)
            {
                _drawn.TrySetException(new InvalidOperationException("The office closed the circuit."));
                return;
            }

            ReadOnlyMemory<byte> rest = message.ToArray();
            if (isHandshake)
            {
                isHandshake = false;
                rest = rest[(rest.Span.IndexOf((byte)0x1e) + 1)..];
            }

            while (rest.Length > 0)
            {
                rest = await TakeAsync(rest);
            }
        }
    }

    private async Task<ReadOnlyMemory<byte>> TakeAsync(ReadOnlyMemory<byte> from)
    {
        var (length, head) = (0, 0);
        do
        {
            length |= (from.Span[head] & 0x7f) << (7 * head);
        }
        while ((from.Span[head++] & 0x80) != 0);
        await AnswerAsync(Unpack(from.Slice(head, length).Span));
        return from[(head + length)..];
    }

    private static object?[] Unpack(ReadOnlySpan<byte> from) => (object?[])Packed.Read(ref from)!;

    private async Task AnswerAsync(object?[] message)
    {
        switch (message)
        {
            case [long kind, ..] when kind == s_ping:
                await SendAsync([s_ping]);
                break;
            case [long kind, ..] when kind == s_close:
                _drawn.TrySetException(new InvalidOperationException($"The circuit was closed: {message.ElementAtOrDefault(1)}"));
                break;
            case [long, _, _, "JS.RenderBatch", object?[] batch, ..]:
                Interlocked.Increment(ref _batches);
                await InvokeAsync(null, "OnRenderCompleted", batch[0], null);
                _drawn.TrySetResult();
                break;
            case [long, _, _, "JS.BeginInvokeJS", object?[] call, ..] when call[0] is long and not 0:
                await InvokeAsync(null, "EndInvokeJSFromDotNet", call[0], true, $"[{call[0]},true,null]");
                break;
            case [long, _, _, "JS.Error", object?[] error, ..]:
                _drawn.TrySetException(new InvalidOperationException($"The circuit failed: {error[0]}"));
                break;
        }
    }

    private Task InvokeAsync(string? id, string target, params object?[] arguments) =>
        SendAsync([s_invocation, new Dictionary<string, string>(StringComparer.Ordinal), id, target, arguments, Array.Empty<object?>()]);

    private async Task SendAsync(object?[] message)
    {
        using var packed = new MemoryStream();
        Packed.Write(packed, message);
        using var framed = new MemoryStream();
        var length = (uint)packed.Length;
        for (; length > 0x7f; length >>= 7)
        {
            framed.WriteByte((byte)(length | 0x80));
        }

        framed.WriteByte((byte)length);
        packed.WriteTo(framed);
        await _sending.WaitAsync(_end.Token);
        try
        {
            await _socket.SendAsync(framed.GetBuffer().AsMemory(0, (int)framed.Length), WebSocketMessageType.Binary, true, _end.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    [GeneratedRegex("<!--Blazor:(?<marker>\\{\"type\":\"server\".*?\\})-->", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(?<state>.*?)-->", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex State();
}
