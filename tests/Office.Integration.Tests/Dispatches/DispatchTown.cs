using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Office.Documents;
using Office.Documents.Attachments;
using Office.Documents.Dispatches;
using Office.Documents.Seals;
using Office.Documents.Signatures;
using Office.Documents.Typesetting.Fonts;
using Office.Documents.Typesetting.Svg;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Reactions;
using Office.Workflow.Instances;
using Office.Workflow.WorkItems;

namespace Office.Integration.Tests.Dispatches;

/// <summary>
/// The town of <see cref="TownDirectory"/> on a real database: processes published, the organ's seal in the register, everybody's
/// signing key unlocked, files in a folder of the test's own, and the reactions that typeset, seal and carry.
/// </summary>
internal sealed class DispatchTown : IAsyncDisposable
{
    private static readonly Lazy<FontLibrary> s_fonts = new(() => FontLibrary.Open(
        FontFolder.FindAbove(AppContext.BaseDirectory) ?? throw new SkippedException("The fonts are not here (./office test fetches them).")));

    private static readonly Lazy<string> s_sealFace = new(() => SealDrawing.Create(s_fonts.Value, "铜江县人民政府", 45).Svg);

    private readonly DirectoryInfo _folder;

    private DispatchTown(OfficeHost office, DirectoryInfo folder) => (Office, _folder) = (office, folder);

    public static Guid SealId { get; } = SequentialIds.Make(0x801);

    public OfficeHost Office { get; }

    /// <summary>Where the keys and roots of the town lie.</summary>
    public string Keys => Path.Combine(_folder.FullName, "keys");

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="kind">The database.</param>
    /// <param name="more">What a test puts in the place of the town's own, e.g. a time-stamp authority.</param>
    public static async Task<DispatchTown> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, Action<IServiceCollection>? more = null)
    {
        var folder = Directory.CreateTempSubdirectory("office-town-");
        var fonts = s_fonts.Value;
        var office = await OfficeHost.StartAsync(kind, services =>
        {
            services.AddSingleton<IDirectorySource, TownDirectory>();
            services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
            services.AddDocumentWork(new ConfigurationBuilder()
                .AddInMemoryCollection([new("Office:Data", folder.FullName)]).Build());
            services.AddSingleton(fonts);
            services.AddSingleton<IKeyPepper, FixedPepper>();
            SignaturesModule.Add(services, new SigningOptions { UnlockFor = TimeSpan.FromDays(30) });
            more?.Invoke(services);
        });
        var town = new DispatchTown(office, folder);
        await town.SettleAsync();
        return town;
    }

    public Task<Outcome<TResult>> SendAsync<TResult>(Actor actor, ICommand<TResult> command) => Office.SendAsync(actor, command);

    public Task<Outcome<TResult>> AskAsync<TResult>(Actor actor, IQuery<TResult> query) => Office.AskAsync(actor, query);

    /// <summary>Typesetting, sealing and carrying come to rest; none of it may have been parked.</summary>
    public async Task PumpAsync()
    {
        await Office.PumpAsync();
        (await Office.ReadAsync(db => db.Set<DeadLetter>().Select(letter => letter.Error).ToListAsync(Token))).ShouldBeEmpty();
    }

    /// <summary>The actor's open item on this matter.</summary>
    public async Task<WorkItemRow> ItemAsync(Actor actor, Guid rootId) =>
        (await AskAsync(actor, new ListWorkItems(Box.Pending, Limit: 200))).Value.Rows
            .FirstOrDefault(row => row.RootId == rootId)
        ?? throw new InvalidOperationException($"{actor.Name} holds nothing of {rootId}; it stands at {string.Join(' ', await StepsAsync(rootId))}.");

    /// <summary>The steps at which the matter stands, service steps included.</summary>
    public async Task<IReadOnlyList<string>> StepsAsync(Guid rootId) =>
        (await AskAsync(Actor.Machine(TownDirectory.Organ), new GetTrack(rootId))).Value.StepsNow;

    public Task<Dispatch> DispatchAsync(Guid id) => Office.ReadAsync(db => db.Dispatches.SingleAsync(d => d.Id == id, Token));

    public async Task<byte[]> FileAsync(byte[] hash) => await Office.Get<IAttachmentStore>().ReadBytesAsync(hash, Token);

    /// <summary>The numbers of the actor's boxes, each equal to its list.</summary>
    public async Task<(int Pending, int Running, int Ended)> BoxesAsync(Actor actor)
    {
        var counts = (await AskAsync(actor, new CountWorkItems())).Value;
        foreach (var (box, count) in new[]
        {
            (Box.Pending, counts.Pending), (Box.Running, counts.Running), (Box.Ended, counts.Ended),
        })
        {
            (await AskAsync(actor, new ListWorkItems(box, Limit: 200))).Value.Rows.Count.ShouldBe(count, "the badge equals the list");
        }

        return (counts.Pending, counts.Running, counts.Ended);
    }

    public async ValueTask DisposeAsync()
    {
        await Office.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task SettleAsync()
    {
        foreach (var (actor, right) in TownDirectory.Rights)
        {
            await Office.GrantAsync(actor.OrganId, actor.PostId, right);
        }

        foreach (var (actor, _) in TownDirectory.Everybody)
        {
            Unlock(actor);
        }

        var machine = Actor.Machine(TownDirectory.Organ);
        foreach (var process in (string[])["dispatch.bpmn", "arrival.bpmn", "incoming.bpmn"])
        {
            var xml = await File.ReadAllBytesAsync(Path.Combine(Seeds(), "processes", process), Token);
            (await SendAsync(machine, new PublishProcess(xml))).Fault.ShouldBeNull();
        }

        (await SendAsync(machine, new RegisterSeal(SealId, TownDirectory.Organ, "铜江县人民政府印章", 45, s_sealFace.Value)))
            .Fault.ShouldBeNull();
    }

    private void Unlock(Actor actor)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Office.Get<UnlockedKeys>().Add(actor, Office.Ids.Next(), key.ExportSubjectPublicKeyInfo(), key.ExportPkcs8PrivateKey());
    }

    public static string Seeds([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../seeds");

    private sealed class FixedPepper : IKeyPepper
    {
        public ReadOnlyMemory<byte> Value { get; } = new byte[32];
    }
}
