using System.Net;
using System.Text.RegularExpressions;

namespace Office.Benchmarks.Live;

/// <summary>Somebody of the demo city with a session of their own, as the person switcher opens it.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _http;

    private Visitor(Uri office)
    {
        _http = new HttpClient(new HttpClientHandler { CookieContainer = Cookies }) { BaseAddress = office };
    }

    public CookieContainer Cookies { get; } = new();

    public static async Task<Visitor> EnterAsync(Uri office, Guid official, CancellationToken cancellationToken)
    {
        var visitor = new Visitor(office);
        var page = await visitor._http.GetStringAsync(new Uri("/switch", UriKind.Relative), cancellationToken);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = Token().Match(page).Groups["token"].Value,
            ["OfficialId"] = official.ToString("D"),
            ["Return"] = "/",
        });
        using var answer = await visitor._http.PostAsync(new Uri("/switch", UriKind.Relative), form, cancellationToken);
        if (answer.RequestMessage!.RequestUri!.Query.Contains("fault", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The person switcher refused: {answer.RequestMessage.RequestUri.Query}");
        }

        return visitor;
    }

    public Task<string> ReadAsync(string path, CancellationToken cancellationToken) =>
        _http.GetStringAsync(new Uri(path, UriKind.Relative), cancellationToken);

    public async Task<string> PostAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await _http.PostAsync(new Uri(path, UriKind.Relative), content: null, cancellationToken);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
