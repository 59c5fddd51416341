using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Office.Documents.Content;
using Office.Documents.Search;
using Office.Organization;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Components;
using Office.Web.Features.Boxes;

namespace Office.Web.Features.Search;

/// <summary>检索: what the signed-in official may open, by words and fields; the question stands in the address.</summary>
public sealed partial class SearchPage(OfficeDay day, IDispatcher dispatcher, NavigationManager address, IJSRuntime browser) : IDisposable
{
    private const int YearsBack = 10;

    private readonly CancellationTokenSource _gone = new();
    private List<SearchHit>? _hits;
    private int _total;
    private bool _isMore;
    private long? _next;
    private Fault? _fault;
    private bool _keepsArchive;
    private IReadOnlyList<string> _recent = [];
    private SearchDocuments? _asked;

    [SupplyParameterFromQuery(Name = "q")] private string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "kind")] private int? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "year")] private int? Year { get; set; }

    [SupplyParameterFromQuery(Name = "urgency")] private int? Urgency { get; set; }

    [SupplyParameterFromQuery(Name = "source")] private int? Source { get; set; }

    [SupplyParameterFromQuery(Name = "archive")] private bool Archive { get; set; }

    private SearchDocuments Question => new(Text ?? "")
    {
        Kind = Known<DocumentKind>(Kind),
        Year = Year,
        Urgency = Known<Urgency>(Urgency),
        Source = Known<SearchSource>(Source),
        InArchive = Archive,
    };

    private bool IsAsked => !string.IsNullOrWhiteSpace(Text) || (Kind ?? Year ?? Urgency ?? Source) is not null || Archive;

    private IReadOnlyList<Choice<int?>> Kinds =>
        [.. Enum.GetValues<DocumentKind>().Select(kind => new Choice<int?>((int)kind, M.Kind($"dispatch.{kind}")))];

    private IReadOnlyList<Choice<int?>> Years =>
        [.. Enumerable.Range(day.Date.Year - YearsBack, YearsBack + 1).Reverse()
            .Select(year => new Choice<int?>(year, year.ToString(CultureInfo.InvariantCulture)))];

    private IReadOnlyList<Choice<int?>> Urgencies =>
        [.. Enum.GetValues<Urgency>().Select(urgency => new Choice<int?>((int)urgency, M[$"urgency.{(int)urgency}"]))];

    private IReadOnlyList<Choice<int?>> Sources =>
        [.. Enum.GetValues<SearchSource>().Select(source => new Choice<int?>((int)source, L[$"source.{source}"]))];

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnInitializedAsync() =>
        _keepsArchive = (await dispatcher.AskAsync(new GetRights(), _gone.Token)).Match(rights => rights.Contains(Relation.ArchiveFor), _ => false);

    protected override async Task OnParametersSetAsync()
    {
        if (!IsAsked || _asked == Question)
        {
            return;
        }

        (_asked, _hits, _fault, _next) = (Question, null, null, null);
        await ReadAsync(Question);
        if (_fault is null && !string.IsNullOrWhiteSpace(Text))
        {
            await RememberAsync(Text.Trim());
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _recent = await AskBrowserAsync("office.recent.list");
            StateHasChanged();
        }
    }

    private static T? Known<T>(int? number)
        where T : struct, Enum => number is { } value && Enum.IsDefined((T)(object)value) ? (T)(object)value : null;

    private Task MoreAsync() => ReadAsync(Question with { Before = _next });

    private async Task ReadAsync(SearchDocuments question)
    {
        var page = await dispatcher.AskAsync(question, _gone.Token);
        if (_asked != Question)
        {
            return;
        }

        if (page.Fault is not null)
        {
            (_fault, _hits) = (page.Fault, null);
            return;
        }

        if (question.Before is null)
        {
            (_hits, _total, _isMore) = ([], page.Value.Total, page.Value.IsMore);
        }

        _hits!.AddRange(page.Value.Hits);
        _next = page.Value.Next;
    }

    private void Narrow(string name, object? value) => address.NavigateTo(
        address.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [name] = value is string text && string.IsNullOrWhiteSpace(text) ? null : value,
        }),
        replace: true);

    private async Task RememberAsync(string text)
    {
        if (RendererInfo.IsInteractive)
        {
            _recent = await AskBrowserAsync("office.recent.add", text);
        }
    }

    private async Task ForgetAsync() => _recent = await AskBrowserAsync("office.recent.clear");

    // Recent questions stay on the device: nobody else needs to know what was looked for.
    private async Task<IReadOnlyList<string>> AskBrowserAsync(string name, params object[] about)
    {
        try
        {
            return await browser.InvokeAsync<string[]>(name, _gone.Token, about) ?? [];
        }
        catch (Exception exception) when (exception is JSException or JSDisconnectedException or OperationCanceledException)
        {
            return [];
        }
    }
}
