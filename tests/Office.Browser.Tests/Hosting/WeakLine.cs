using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Office.Browser.Tests.Hosting;

/// <summary>
/// A line between a browser and the office that a test makes bad: every byte comes later, and a packet (1,460 bytes at most) that
/// is lost holds back everything behind it by a retransmission's time, as TCP shows a lossy line to its users; a packet whose
/// retransmission is lost as well takes the connection with it. Or the line swallows everything, or is cut.
/// </summary>
internal sealed class WeakLine : IAsyncDisposable
{
    private const int Packet = 1460;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _gate = new();
    private readonly Random _chance = new(20261122);
    private readonly Uri _office;
    private readonly Task _accepting;
    private CancellationTokenSource _cut = new();
    private TimeSpan _oneWay;
    private double _loss;
    private volatile bool _isCut;
    private volatile bool _swallows;

    public WeakLine(Uri office)
    {
        _office = office;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Where a browser reaches the office through this line.</summary>
    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>How many packets were lost so far, and how many connections with them.</summary>
    public (int Packets, int Connections) Lost { get; private set; }

    /// <summary>From now on this slow and this lossy; loss from 0 to 1.</summary>
    public void Weaken(TimeSpan roundTrip, double loss) => (_oneWay, _loss) = (roundTrip / 2, loss);

    /// <summary>Takes bytes from both sides and hands none on, as when a phone has gone behind a hill: nobody is told.</summary>
    public void Swallow() => _swallows = true;

    /// <summary>Ends every connection and takes no new one.</summary>
    public void Cut()
    {
        _isCut = true;
        var old = Interlocked.Exchange(ref _cut, new CancellationTokenSource());
        old.Cancel();
        old.Dispose();
    }

    /// <summary>The line is as good as any; what was swallowed or cut stays so.</summary>
    public void Mend()
    {
        if (_swallows)
        {
            Cut();
        }

        (_oneWay, _loss, _swallows, _isCut) = (TimeSpan.Zero, 0, false, false);
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        Cut();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
        _cut.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var browser = await _listener.AcceptTcpClientAsync(_end.Token);
                if (_isCut)
                {
                    browser.Dispose();
                }
                else
                {
                    _ = RelayAsync(browser, _cut.Token);
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task RelayAsync(TcpClient browser, CancellationToken cut)
    {
        using var office = new TcpClient();
        using (browser)
        {
            try
            {
                await office.ConnectAsync(_office.Host, _office.Port, cut);
                await Task.WhenAny(CarryAsync(browser, office, cut), CarryAsync(office, browser, cut));
            }
            catch (Exception exception) when (exception is OperationCanceledException or SocketException)
            {
                // Cut, or the office is not there: the browser sees a closed connection.
            }
        }
    }

    private async Task CarryAsync(TcpClient from, TcpClient to, CancellationToken cut)
    {
        var underWay = Channel.CreateUnbounded<(byte[] Bytes, DateTimeOffset At)>();
        var delivering = DeliverAsync(underWay.Reader, to, cut);
        try
        {
            var buffer = new byte[Packet];
            int read;
            while ((read = await from.GetStream().ReadAsync(buffer, cut)) > 0)
            {
                if (!_swallows)
                {
                    underWay.Writer.TryWrite((buffer[..read], TimeProvider.System.GetUtcNow() + Way()));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException or LostException)
        {
            // This direction is over; the other one ends with it.
        }

        underWay.Writer.Complete();
        await delivering;
    }

    // In order, so that a late packet holds back those behind it.
    private static async Task DeliverAsync(ChannelReader<(byte[] Bytes, DateTimeOffset At)> packets, TcpClient to, CancellationToken cut)
    {
        try
        {
            await foreach (var (bytes, at) in packets.ReadAllAsync(cut))
            {
                if (at - TimeProvider.System.GetUtcNow() is { Ticks: > 0 } left)
                {
                    await Task.Delay(left, cut);
                }

                await to.GetStream().WriteAsync(bytes, cut);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // Nobody takes it any more.
        }
    }

    private TimeSpan Way()
    {
        lock (_gate)
        {
            if (_loss is 0 || _chance.NextDouble() >= _loss)
            {
                return _oneWay;
            }

            var isLostAgain = _chance.NextDouble() < _loss;
            Lost = (Lost.Packets + 1, Lost.Connections + (isLostAgain ? 1 : 0));
            // A sender without other news waits two round trips before it sends again.
            return isLostAgain ? throw new LostException() : _oneWay * 5;
        }
    }

    private sealed class LostException : Exception;
}
