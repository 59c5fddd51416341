using Office.Organization.Directory;
using Office.Organization.Importing;
using Office.Testing;

namespace Office.Organization.Tests.Importing;

/// <summary>The office on a database with the town of <see cref="ImportFolder"/> brought in.</summary>
internal sealed class ImportedTown : IAsyncDisposable
{
    private ImportedTown(OfficeHost host) => Host = host;

    public OfficeHost Host { get; }

    public ImportFolder Folder { get; } = new();

    public DirectorySnapshot Directory => Host.Get<IDirectorySource>().Current;

    public static async Task<ImportedTown> EmptyAsync(DatabaseKind kind = DatabaseKind.Sqlite) =>
        new(await OfficeHost.StartAsync(kind, services => OrganizationModule.Add(services)));

    public static async Task<ImportedTown> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var town = await EmptyAsync(kind);
        (await town.ImportAsync()).Problems.ShouldBeEmpty();
        return town;
    }

    public Task<ImportReport> ImportAsync() => Host.Get<OrganizationImport>()
        .RunAsync(Folder.Path, ImportLimits.Usual, TestContext.Current.CancellationToken);

    public Task RefreshAsync() => Host.Get<DirectorySource>().RefreshAsync(TestContext.Current.CancellationToken);

    public OfficialEntry Official(string code) => Directory.Officials.Single(official => official.Code == code);

    /// <summary>The official in their primary post.</summary>
    public Actor As(string code)
    {
        var official = Official(code);
        var post = Directory.PostsOf(official.Id)[0];
        return new Actor(official.Id, official.Id, post.Id, post.UnitId, post.OrganId, official.Name, post.Title);
    }

    public async ValueTask DisposeAsync()
    {
        Folder.Dispose();
        await Host.DisposeAsync();
    }
}
