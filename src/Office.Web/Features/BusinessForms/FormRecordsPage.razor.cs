using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Documents.BusinessForms.Designs;
using Office.Documents.BusinessForms.Matters;
using Office.Documents.BusinessForms.Opinions;
using Office.Documents.BusinessForms.Registers;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.BusinessForms;

/// <summary>办理记录: what was handed in on one form, as far as the reader may see it; narrowed by field, counted, taken out as a table.</summary>
public sealed partial class FormRecordsPage : LiveView
{
    private IReadOnlyList<FormMatterRow>? _rows;
    private IReadOnlyList<FormField> _columns = [];
    private IReadOnlyDictionary<FormMatterState, int> _counts = new Dictionary<FormMatterState, int>();
    private IReadOnlyList<FormFilter> _filters = [];
    private FormMatterCursor? _next;
    private FormMatterState? _state;
    private Fault? _fault;
    private string? _name;
    private string? _text;
    private string? _loaded;

    [Parameter] public string Key { get; set; } = "";

    private string Name => _name is null ? L["records"] : $"{_name} · {L["records"]}";

    private string ExportHref => FormExportAddress.Of(Key, _text, _state, _filters);

    protected override void OnInitialized() => Watch<FormMatterDecided>(_ => true);

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != Key)
        {
            _loaded = Key;
            (_rows, _filters, _text, _state) = (null, [], null, null);
            await LoadAsync(Gone);
        }
    }

    protected override Task LoadAsync(CancellationToken cancellationToken) => ReadAsync(after: null, cancellationToken);

    private Task MoreAsync() => ReadAsync(_next, Gone);

    private Task ShowAsync(FormMatterState? state)
    {
        _state = state;
        return LoadAsync(Gone);
    }

    private Task NarrowAsync((string? Text, IReadOnlyList<FormFilter> Filters) narrowed)
    {
        (_text, _filters) = narrowed;
        return LoadAsync(Gone);
    }

    private async Task ReadAsync(FormMatterCursor? after, CancellationToken cancellationToken)
    {
        var read = await Dispatcher.AskAsync(new ListFormMatters(Key, _text, _state, _filters, after), cancellationToken);
        _fault = read.Fault;
        if (_fault is null)
        {
            var page = read.Value;
            _rows = after is null ? page.Rows : [.. _rows ?? [], .. page.Rows];
            (_name, _columns, _counts, _next) = (page.FormName, page.Columns, page.Counts, page.Next);
        }
    }
}

/// <summary>The address of an export, and what it says.</summary>
internal static class FormExportAddress
{
    public static string Of(string key, string? text, FormMatterState? state, IReadOnlyList<FormFilter> filters)
    {
        // A number that is not given is left out: an empty one would be refused.
        var said = $"files/forms/{key}.xlsx?q={Uri.EscapeDataString(text ?? "")}";
        said += state is { } only ? string.Create(CultureInfo.InvariantCulture, $"&state={(int)only}") : "";
        return filters.Aggregate(said, (address, filter) => $"{address}&f={Uri.EscapeDataString(Write(filter))}");
    }

    /// <summary>A filter as it stands in an address; see <see cref="Read"/>.</summary>
    public static string Write(FormFilter filter) => string.Join('\t',
        filter.Field, filter.Text ?? "", Number(filter.Least), Number(filter.Most), Day(filter.From), Day(filter.To));

    /// <summary>Null when it is none.</summary>
    public static FormFilter? Read(string? text) => text?.Split('\t') is [{ Length: > 0 } field, var part, var least, var most, var from, var to]
        ? new FormFilter(field, part.Length == 0 ? null : part, Number(least), Number(most), Day(from), Day(to))
        : null;

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
