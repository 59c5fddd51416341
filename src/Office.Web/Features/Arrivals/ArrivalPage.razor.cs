using Microsoft.AspNetCore.Components;
using Office.Documents.Exchange;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Arrivals;

/// <summary>来文: what another organ sent here; the office signs for it (签收) or returns it with a reason (退文).</summary>
public sealed partial class ArrivalPage(IIdSource ids, TimeProvider clock) : LiveView
{
    private Arrival? _arrival;
    private WorkItemRow? _next;
    private Fault? _missing;
    private Fault? _fault;
    private Fault? _returnFault;
    private string? _reason;
    private bool _returning;
    private bool _sending;
    private Guid _loaded;
    private Guid _opened;

    // Made when the page opens: a second click, or a try again after a lost answer, is the same act.
    private Guid _signing;
    private Guid _returningId;

    [Parameter] public Guid Id { get; set; }

    /// <summary>The reader's open work item; without it the page only shows.</summary>
    [SupplyParameterFromQuery(Name = "item")] private Guid? Item { get; set; }

    private bool Returned => _arrival?.State is DeliveryState.Returned;

    private string Answered => L[
        Returned ? "returned-by" : "signed-by",
        _arrival?.AnsweredBy ?? "",
        _arrival?.AnsweredAt is { } at ? DateText.Moment(TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone)) : ""];

    protected override void OnInitialized() => Watch<ArrivalAnswered>(answered => answered.ArrivalId == Id);

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded == Id)
        {
            return;
        }

        _loaded = Id;
        (_arrival, _next, _missing, _fault, _returnFault, _reason, _returning) = (null, null, null, null, null, null, false);
        (_signing, _returningId) = (ids.Next(), ids.Next());
        await LoadAsync(Gone);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        // Only a reader's live page opens it, not the rendering that goes before: the sender's board shows who looked, and when.
        if (_arrival is { State: DeliveryState.Arrived } arrival && Item is { } item && _opened != arrival.Id)
        {
            _opened = arrival.Id;
            var opened = await Dispatcher.SendAsync(new OpenArrival(arrival.Id, item), new CommandEnvelope(ids.Next()), Gone);
            if (opened.Fault is null)
            {
                await LoadAsync(Gone);
                StateHasChanged();
            }
        }
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var id = Id;
        var found = await Dispatcher.AskAsync(new GetArrival(id), cancellationToken);
        if (id != Id)
        {
            return;
        }

        (_arrival, _missing) = found.Match<(Arrival?, Fault?)>(arrival => (arrival, null), fault => (null, fault));
        if (_arrival is { IsWaiting: false })
        {
            var pending = await Dispatcher.AskAsync(new ListWorkItems(Box.Pending, Limit: 1), cancellationToken);
            _next = pending.Match(page => page.Rows.Count > 0 ? page.Rows[0] : null, _ => null);
        }
    }

    private async Task SignForAsync() => _fault = await AnswerAsync(_signing, reason: null);

    private async Task ReturnAsync()
    {
        _returnFault = await AnswerAsync(_returningId, _reason ?? "");
        _returning = _returnFault is not null;
    }

    private async Task<Fault?> AnswerAsync(Guid commandId, string? reason)
    {
        if (_sending || Item is not { } item)
        {
            return null;
        }

        _sending = true;
        try
        {
            var answered = await Dispatcher.SendAsync(new AnswerArrival(Id, item, reason), new CommandEnvelope(commandId), Gone);
            await LoadAsync(Gone);
            return answered.Fault;
        }
        finally
        {
            _sending = false;
        }
    }
}
