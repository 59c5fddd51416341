using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Office.Documents.Supervisions;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Organization.Grants;
using Office.Web.Components;

namespace Office.Web.Features.Supervisions;

/// <summary>督办台账: every matter that the reader may see, and for a unit what it owes.</summary>
public sealed partial class SupervisionsPage(IDirectorySource directory, IActorSource actors) : LiveView
{
    private IReadOnlyList<ItemRow>? _rows;
    private IReadOnlyDictionary<ItemLight, int> _counts = new Dictionary<ItemLight, int>();
    private ItemCursor? _next;
    private Fault? _fault;
    private Guid _organ;
    private bool _mayInitiate;
    private string? _loaded;

    [Inject] private NavigationManager Address { get; set; } = null!;

    private ItemFilter Filter => ItemAddress.Read(new QueryCollection(QueryHelpers.ParseQuery(new Uri(Address.Uri).Query)));

    private bool IsNarrowed => Filter != new ItemFilter();

    private int Shown => Filter.Light is { } light ? _counts.GetValueOrDefault(light) : _counts.Values.Sum();

    private IReadOnlyList<Choice<string>> Whose => [new("owed", L["whose.owed"])];

    private IReadOnlyList<Choice<string>> Openness => [new("yes", L["open.yes"]), new("no", L["open.no"])];

    private IReadOnlyList<Choice<ItemSource?>> Sources => [.. Enum.GetValues<ItemSource>().Select(source => new Choice<ItemSource?>(source, L[$"source.{source}"]))];

    // The reader's own units and the organs beside and below them: a whole city would be no choice.
    private IReadOnlyList<Choice<Guid?>> Units =>
    [
        .. directory.Current.UnitsOf(_organ).Select(unit => new Choice<Guid?>(unit.Id, unit.Name)),
        .. directory.Current.Children(directory.Current.Organ(_organ)?.ParentId).Concat(directory.Current.Children(_organ))
            .Where(organ => organ.Id != _organ).Select(organ => new Choice<Guid?>(organ.Id, organ.ShortName)),
    ];

    protected override async Task OnInitializedAsync()
    {
        Watch<SupervisionChanged>(_ => true);
        _organ = (await actors.CurrentAsync(Gone))?.OrganId ?? Guid.Empty;
        _mayInitiate = (await Dispatcher.AskAsync(new GetRights(), Gone))
            .Match(rights => rights.Contains(Relation.SuperviseFor) || rights.Contains(Relation.RegisterFor), _ => false);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != Address.Uri)
        {
            _loaded = Address.Uri;
            (_rows, _next, _fault) = (null, null, null);
            await LoadAsync(Gone);
        }
    }

    protected override Task LoadAsync(CancellationToken cancellationToken) => ReadAsync(after: null, cancellationToken);

    private Task MoreAsync() => ReadAsync(_next, Gone);

    private string Pressed(ItemLight? light) => Filter.Light == light ? "true" : "false";

    private async Task ReadAsync(ItemCursor? after, CancellationToken cancellationToken)
    {
        var page = await Dispatcher.AskAsync(new ListSupervisionItems(Filter, after), cancellationToken);
        _fault = page.Fault;
        if (page.Fault is null)
        {
            _rows = after is null ? page.Value.Rows : [.. _rows ?? [], .. page.Value.Rows];
            (_next, _counts) = (page.Value.Next, page.Value.Counts);
        }
    }

    private void Narrow(ItemFilter filter) => Address.NavigateTo(ItemAddress.Of("supervisions", filter), replace: true);
}
