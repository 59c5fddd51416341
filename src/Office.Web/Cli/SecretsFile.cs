using System.Globalization;
using System.Text;
using Office.Organization.Importing;

namespace Office.Web.Cli;

/// <summary>The file of one-time secrets: made new, readable and writable by its owner only, on the disk before it is spoken of.</summary>
internal sealed class SecretsFile : IAsyncDisposable
{
    private readonly FileStream _file;

    private SecretsFile(FileStream file) => _file = file;

    public static string PathIn(string data, TimeProvider clock)
    {
        var moment = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        return Path.Combine(Path.GetFullPath(data), $"one-time-secrets-{moment}.csv");
    }

    /// <exception cref="IOException">There is such a file already: somebody's secrets are never written over.</exception>
    public static SecretsFile Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new SecretsFile(new FileStream(path, options));
    }

    public async Task WriteAsync(IReadOnlyList<OpenedAccount> opened, IReadOnlyList<NewAccount> accounts)
    {
        var names = accounts.ToDictionary(account => account.OfficialId, account => account.Name);
        var text = new StringBuilder("sign_in_name,name,one_time_secret\n");
        foreach (var account in opened)
        {
            // No field can hold a comma or a quotation mark: codes and secrets by their alphabet, names are quoted.
            var name = names[account.OfficialId].Replace("\"", "\"\"", StringComparison.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"{account.SignInName},\"{name}\",{account.OneTimeSecret}\n");
        }

        await _file.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()));
        _file.Flush(flushToDisk: true);
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();
}
