using Microsoft.AspNetCore.Components;
using Office.Documents.Dispatches;
using Office.Documents.Exchange;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Instances;

namespace Office.Web.Features.Dispatches;

/// <summary>The page of a dispatch: what lies before the reader, its pages, opinions and what may be done; it follows what others do.</summary>
public sealed partial class DispatchPage : IDisposable
{
    private readonly PaperDesk _desk;
    private LiveFeed? _feed;
    private PinDialog? _pin;
    private Paper? _paper;
    private Fault? _fault;
    private Guid? _sealShown;
    private Guid? _opened;
    private (Guid Id, Guid? Item)? _asked;
    private int _stamp;

    public DispatchPage() => _desk = new PaperDesk(RefreshAsync);

    [Parameter] public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "item")] private Guid? Item { get; set; }

    [SupplyParameterFromQuery(Name = "tab")] private string? Shown { get; set; }

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IActorSource Actors { get; set; } = null!;

    [Inject] private IOfficeBus Bus { get; set; } = null!;

    [Inject] private IIdSource Ids { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [Inject] private NavigationManager Address { get; set; } = null!;

    public void Dispose() => _feed?.Dispose();

    protected override void OnInitialized()
    {
        if (!RendererInfo.IsInteractive)
        {
            return;
        }

        _feed = new LiveFeed(Clock, () => _ = InvokeAsync(RefreshAsync))
            .On<WorkItemsChanged>(Bus, changed => changed.RootId == Id)
            .On<DispatchSignedOff>(Bus, signed => signed.DispatchId == Id)
            .On<DispatchTextChanged>(Bus, changed => changed.DispatchId == Id)
            .On<DispatchTypeset>(Bus, typeset => typeset.DispatchId == Id)
            .On<DispatchPassed>(Bus, passed => passed.DispatchId == Id)
            .On<DeliveryMoved>(Bus, moved => moved.DispatchId == Id);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_asked == (Id, Item))
        {
            return;
        }

        if (_asked?.Id != Id)
        {
            _paper = null;
        }

        (_asked, _sealShown) = ((Id, Item), null);
        await ReadAsync();
        await OpenAsync();
    }

    protected override void OnAfterRender(bool firstRender) => _desk.Pin = _pin;

    private static Tone StateTone(DispatchState state) => state switch
    {
        DispatchState.Draft or DispatchState.Discarded => Tone.Neutral,
        DispatchState.Distributed => Tone.Good,
        _ => Tone.Info,
    };

    private async Task RefreshAsync()
    {
        await ReadAsync();
        StateHasChanged();
    }

    private async Task ReadAsync()
    {
        var id = Id;
        var read = await new PaperReader(Dispatcher, Actors).ReadAsync(id, Item);
        if (id != Id)
        {
            return;
        }

        // What was on the page stays on it: a refusal now (the right was taken away) is said above it.
        (_fault, _paper) = (read.Fault, read.Fault is null ? read.Value : _paper);
        _stamp++;
    }

    // Looking at it is what ends the sender's right to call it back, so only a page in front of somebody does it.
    private async Task OpenAsync()
    {
        if (!RendererInfo.IsInteractive || _paper?.Item is not { } item || item.Id == _opened)
        {
            return;
        }

        _opened = item.Id;
        await Dispatcher.SendAsync(new OpenDispatch(Id, item.Id), new CommandEnvelope(Ids.Next()));
    }

    private void ShowTab(string? tab) => Address.NavigateTo(
        Address.GetUriWithQueryParameter("tab", tab is "text" ? null : tab), replace: true);

    private void ShowSeal(Guid? sealId) => _sealShown = sealId;

    private string Holders(Paper paper)
    {
        var open = paper.OpenSteps
            .GroupBy(step => step.StepId, StringComparer.Ordinal)
            .Select(group => L["at-step", Text.Step(group.Key, group.First().StepName), string.Join('、', Names(group))].Value);
        return string.Join('；', open);
    }

    private static IEnumerable<string> Names(IEnumerable<Office.Workflow.WorkItems.TrackStep> steps) =>
        steps.SelectMany(step => step.Holders).Select(holder => holder.PrintedName).Distinct(StringComparer.Ordinal).Take(4);
}
