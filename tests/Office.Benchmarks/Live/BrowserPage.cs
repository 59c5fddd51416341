using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text.Json;

namespace Office.Benchmarks.Live;

/// <summary>One page of the installed Chromium, driven over its own debugging protocol.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    public const string Program = "/usr/bin/chromium";

    private readonly Process _process;
    private readonly string _profile;
    private readonly ClientWebSocket _socket = new();
    private int _last;

    private BrowserPage(Process process, string profile) => (_process, _profile) = (process, profile);

    public static async Task<BrowserPage> OpenAsync(CancellationToken cancellationToken)
    {
        var profile = Directory.CreateTempSubdirectory("office-chromium-").FullName;
        var process = Process.Start(new ProcessStartInfo(Program,
        [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank",
        ])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        })!;
        var page = new BrowserPage(process, profile);
        var listening = "";
        while (!listening.Contains("ws://", StringComparison.Ordinal))
        {
            listening = await process.StandardError.ReadLineAsync(cancellationToken) ?? throw new InvalidOperationException("Chromium did not start.");
        }

        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        var port = new Uri(listening[listening.IndexOf("ws://", StringComparison.Ordinal)..]).Port;
        using var http = new HttpClient();
        using var targets = JsonDocument.Parse(await http.GetStringAsync(new Uri($"http://127.0.0.1:{port}/json/list"), cancellationToken));
        var target = targets.RootElement.EnumerateArray().First(one => one.GetProperty("type").GetString() is "page");
        await page._socket.ConnectAsync(new Uri(target.GetProperty("webSocketDebuggerUrl").GetString()!), cancellationToken);
        return page;
    }

    /// <summary>Goes to a page with the session of a visitor.</summary>
    public async Task GoAsync(Visitor visitor, Uri address, CancellationToken cancellationToken)
    {
        foreach (var cookie in visitor.Cookies.GetCookies(address).Cast<System.Net.Cookie>())
        {
            await CallAsync("Network.setCookie", new { name = cookie.Name, value = cookie.Value, url = address.ToString() }, cancellationToken);
        }

        await CallAsync("Page.navigate", new { url = address.ToString() }, cancellationToken);
    }

    /// <summary>Loads a page of this machine and waits for its faces.</summary>
    public async Task LoadAsync(Uri address, CancellationToken cancellationToken)
    {
        await CallAsync("Page.navigate", new { url = address.AbsoluteUri }, cancellationToken);
        var expression = "new Promise(done => { const wait = () => document.readyState === 'complete' && location.protocol === 'file:' ? document.fonts.ready.then(() => done('ready')) : setTimeout(wait, 20); wait(); })";
        if (await EvaluateAsync(expression, cancellationToken) is not "ready")
        {
            throw new InvalidOperationException("The page was not loaded.");
        }
    }

    /// <summary>The page as a PDF, as it says itself how large it is.</summary>
    public async Task<byte[]> PrintAsync(CancellationToken cancellationToken)
    {
        var answer = await CallAsync("Page.printToPDF", new { preferCSSPageSize = true, printBackground = true }, cancellationToken);
        return answer.GetProperty("data").GetBytesFromBase64();
    }

    /// <summary>The value of an expression in the page, as text.</summary>
    public async Task<string> EvaluateAsync(string expression, CancellationToken cancellationToken)
    {
        var answer = await CallAsync("Runtime.evaluate", new { expression, awaitPromise = true, returnByValue = true }, cancellationToken);
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value.ToString() : "";
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private async Task<JsonElement> CallAsync(string method, object parameters, CancellationToken cancellationToken)
    {
        var id = ++_last;
        await _socket.SendAsync(
            JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters }), WebSocketMessageType.Text, true, cancellationToken);
        while (true)
        {
            using var message = new MemoryStream();
            var buffer = new byte[16 * 1024];
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                message.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            var answer = JsonDocument.Parse(message.ToArray()).RootElement;
            if (answer.TryGetProperty("id", out var of) && of.GetInt32() == id)
            {
                return answer.TryGetProperty("result", out var result)
                    ? result
                    : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{method}: {answer}"));
            }
        }
    }
}
