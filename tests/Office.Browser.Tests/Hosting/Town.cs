using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web;
using Office.Web.Cli;

namespace Office.Browser.Tests.Hosting;

/// <summary>
/// The whole office over the demo city in the tests' own process, with a hand inside: papers are brought to a step through the
/// product's own commands, by the people whose work it is.
/// </summary>
public sealed class Town : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly ServerLog _log = new();
    private readonly string _data = Directory.CreateTempSubdirectory("office-town-").FullName;
    private readonly Lazy<Task<WebApplication>> _app;
    private DrillCast? _cast;
    private TownPaper? _paper;

    public Town() => _app = new(StartAsync);

    /// <summary>Where it listens.</summary>
    public async Task<Uri> AddressAsync() => new((await _app.Value).Urls.First());

    /// <summary>A new paper that waits at this step, and who holds it.</summary>
    internal async Task<TownPaper> BringAsync(string step)
    {
        var root = (await OfAsync<IIdSource>()).Next();
        return await BringAsync(root, step);
    }

    /// <summary>A sealed paper before its distribution, to look at; the same for all tests.</summary>
    internal async Task<TownPaper> PaperAsync() => _paper ??= await BringAsync("distribute");

    /// <summary>The same paper, brought further.</summary>
    internal async Task<TownPaper> BringAsync(Guid root, string step)
    {
        while (true)
        {
            var next = await NextAsync(root);
            if (string.Equals(next.Kind, step, StringComparison.Ordinal))
            {
                return await PaperOfAsync(next);
            }

            await SendAsync(next);
        }
    }

    /// <summary>A paper that has arrived at another organ, and who signs for it there.</summary>
    internal async Task<TownPaper> BringArrivalAsync()
    {
        var sent = await BringAsync("distribute");
        await SendAsync(await NextAsync(sent.Id));
        IReadOnlyList<Guid> arrivals = [];
        await WaitAsync(async road => (arrivals = await road.ArrivalsAsync(sent.Id)).Count > 0);
        return await PaperOfAsync(await NextAsync(arrivals[0]));
    }

    /// <summary>Whoever holds a duty in the drill's organ, or for the whole installation: name as in the demo city.</summary>
    internal async Task<string> NameAsync(Duty duty)
    {
        var city = (await OfAsync<IDirectorySource>()).Current;
        var cast = await CastAsync();
        var posts = city.ByDuty(cast.Organ.Id, duty);
        var post = posts.Count > 0 ? posts[0] : city.Posts.First(post => post.Has(duty));
        return city.Official(post.OfficialId)!.Name;
    }

    /// <summary>Who drafts the papers.</summary>
    internal async Task<string> DrafterAsync()
        => (await OfAsync<IDirectorySource>()).Current.Official((await CastAsync()).Drafter.OfficialId)!.Name;

    /// <summary>A part of the running office.</summary>
    internal async Task<T> OfAsync<T>()
        where T : notnull => (T)(await _app.Value).Services.GetService(typeof(T))!;

    public async ValueTask DisposeAsync()
    {
        if (_app.IsValueCreated)
        {
            await using (var app = await _app.Value)
            {
                await app.StopAsync();
            }
        }

        _log.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private async Task<WebApplication> StartAsync()
    {
        OfficeTime.Set();
        var app = OfficeApplication.Build(
        [
            "--applicationName=Office.Web", "--urls=http://127.0.0.1:0", $"--Office:Data={_data}", "--Office:Demo=True",
            "--Logging:LogLevel:Default=Warning", "--Logging:Console:LogLevel:Default=None",
        ]);
        ((ILoggerFactory)app.Services.GetService(typeof(ILoggerFactory))!).AddProvider(new ServerLogProvider(_log));
        (await Serving.PrepareAsync(app, CancellationToken.None)).ShouldBeNull();
        await app.StartAsync();
        return app;
    }

    private async Task<DrillCast> CastAsync()
    {
        _cast ??= ActivatorUtilities.CreateInstance<DrillCast>((await _app.Value).Services);
        return _cast;
    }

    private async Task SendAsync(DrillStep step)
    {
        var commands = new DrillCommands(await CastAsync(), await OfAsync<IDispatcherSource>());
        (await commands.SendAsync(step)).Fault.ShouldBeNull($"{step.Kind} of {step.RootId}");
    }

    private async Task<DrillStep> NextAsync(Guid root)
    {
        DrillStep? next = null;
        await WaitAsync(async road => (next = await road.NextAsync(root)) is not null);
        return next!;
    }

    // Jobs typeset and seal in between; what waits for them asks again after every beat.
    private async Task WaitAsync(Func<DrillRoad, Task<bool>> isThere)
    {
        var (app, cast) = (await _app.Value, await CastAsync());
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        using var patience = new CancellationTokenSource(s_patience);
        do
        {
            await using var scope = app.Services.CreateAsyncScope();
            if (await isThere(ActivatorUtilities.CreateInstance<DrillRoad>(scope.ServiceProvider, cast)))
            {
                return;
            }
        }
        while (await beat.WaitForNextTickAsync(patience.Token));
    }

    private async Task<TownPaper> PaperOfAsync(DrillStep step)
    {
        var city = (await OfAsync<IDirectorySource>()).Current;
        var holder = city.Official(city.Post(step.PostId)!.OfficialId)!.Name;
        return new TownPaper(step.RootId, step.ItemId ?? Guid.Empty, holder, step.Kind is "answer" ? "arrivals" : "dispatches");
    }
}
