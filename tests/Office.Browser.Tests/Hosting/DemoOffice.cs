namespace Office.Browser.Tests.Hosting;

/// <summary>One demo city for all browser tests, started by the first test that asks for it.</summary>
public sealed class DemoOffice : IAsyncDisposable
{
    private readonly Lazy<Task<OfficeProcess>> _process =
        new(static () => OfficeProcess.StartAsync(CancellationToken.None, "run"));

    public async Task<Uri> AddressAsync() => (await _process.Value).Address;

    public async ValueTask DisposeAsync()
    {
        if (_process.IsValueCreated)
        {
            await (await _process.Value).DisposeAsync();
        }
    }
}
