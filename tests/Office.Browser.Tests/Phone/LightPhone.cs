using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Office.Web.Security;

namespace Office.Browser.Tests.Phone;

/// <summary>A phone without a browser: signs in through the demo's switcher, reads cards, posts decisions as the page does.</summary>
internal sealed partial class LightPhone : IDisposable
{
    private readonly HttpClient _client;

    private LightPhone(HttpClient client) => _client = client;

    public HttpClient Client => _client;

    public static async Task<LightPhone> SignInAsync(Uri address, string name)
    {
        var phone = new LightPhone(new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address });
        var page = await phone._client.GetStringAsync($"/switch?find={Uri.EscapeDataString(name)}");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = FormToken().Match(page).Groups["value"].Value,
            ["OfficialId"] = Regex.Match(page, $"value=\"(?<id>[0-9a-f-]{{36}})\" data-official=\"{Regex.Escape(name)}\"|data-official=\"{Regex.Escape(name)}\"[^>]*value=\"(?<id>[0-9a-f-]{{36}})\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["id"].Value,
            ["Return"] = "/m",
        });
        var answer = await phone._client.PostAsync("/switch", form);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{name} signs in: {answer.StatusCode}");
        return phone;
    }

    /// <summary>The address of this dispatch's card in the list.</summary>
    public async Task<string> FindCardAsync(Guid dispatch)
    {
        var list = await _client.GetStringAsync("/m");
        var found = Regex.Match(list, $"/m/{dispatch}/[0-9a-f-]{{36}}", RegexOptions.None, TimeSpan.FromSeconds(1));
        found.Success.ShouldBeTrue($"the card of {dispatch} is in the list");
        return found.Value;
    }

    /// <summary>The addresses of all cards in the list.</summary>
    public async Task<IReadOnlyList<string>> CardsAsync()
        => [.. CardAddress().Matches(await _client.GetStringAsync("/m")).Select(found => found.Value)];

    /// <summary>Opens the card and decides on what it shows.</summary>
    public async Task<JsonElement> DecideAsync(string card, string decision, string? opinion = null)
        => await PostAsync(await DecisionAsync(card, decision, opinion), await TokenAsync());

    /// <summary>What the card's page would post.</summary>
    public async Task<Dictionary<string, object?>> DecisionAsync(string card, string decision, string? opinion = null)
    {
        var page = await _client.GetStringAsync(card);
        return new(StringComparer.Ordinal)
        {
            ["commandId"] = Data(page, "command"),
            ["dispatchId"] = Data(page, "dispatch"),
            ["workItemId"] = Data(page, "item"),
            ["decision"] = decision,
            ["opinion"] = opinion,
            ["contentHash"] = Data(page, "content-hash"),
            ["seen"] = Data(page, "seen").Split(' ', StringSplitOptions.RemoveEmptyEntries),
            ["pin"] = DemoMode.Pin,
        };
    }

    public async Task<JsonElement> PostAsync(Dictionary<string, object?> decision, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/decisions") { Content = JsonContent.Create(decision) };
        request.Headers.Add("RequestVerificationToken", token);
        var answer = await _client.SendAsync(request);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    public async Task<string> TokenAsync()
        => (await _client.GetFromJsonAsync<JsonElement>("/api/session")).GetProperty("token").GetString()!;

    public void Dispose() => _client.Dispose();

    private static string Data(string page, string name)
        => Regex.Match(page, $"data-{name}=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value;

    [GeneratedRegex("/m/[0-9a-f-]{36}/[0-9a-f-]{36}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CardAddress();

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FormToken();
}
