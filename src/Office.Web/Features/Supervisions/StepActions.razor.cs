using Microsoft.AspNetCore.Components;
using Office.Documents.Supervisions;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Dispatches;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Supervisions;

/// <summary>What the holder of a step may do.</summary>
public sealed partial class StepActions(IIdSource ids, IDispatcher dispatcher)
{
    private Guid _commandId;
    private DateOnly? _due;
    private string? _words;
    private Fault? _fault;
    private bool _sending;

    [Parameter, EditorRequired] public ItemView View { get; set; } = null!;

    [Parameter, EditorRequired] public WorkItem Work { get; set; } = null!;

    [Parameter] public EventCallback OnMade { get; set; }

    [CascadingParameter] private PaperDesk Desk { get; set; } = null!;

    [Inject] private Toasts Toasts { get; set; } = null!;

    private string TitleId => $"step-{Work.Id:N}";

    private DueExtension? Extension => SupervisionSteps.IsOfExtension(Work.StepId)
        ? View.Extensions.FirstOrDefault(extension => extension.InstanceId == Work.InstanceId) : null;

    private IReadOnlyList<string> Outcomes => SupervisionSteps.OutcomesOf(Work.StepId);

    protected override async Task OnInitializedAsync()
    {
        _commandId = ids.Next();
        if (RendererInfo.IsInteractive)
        {
            // Shown is opened: who waits for it sees that on the board.
            await dispatcher.SendAsync(new OpenSupervision(View.Item.Id, Work.Id), new CommandEnvelope(ids.Next()));
        }
    }

    private async Task DecideAsync(string outcome)
    {
        _sending = true;
        var sent = await Desk.SendAsync(
            new DecideItem(View.Item.Id, Work.Id, outcome, string.IsNullOrWhiteSpace(_words) ? null : _words, View.Item.Revision) { DueOn = outcome is "agree" ? _due : null },
            _commandId);
        (_sending, _fault, _commandId) = (false, sent.Fault, ids.Next());
        if (sent.Fault is null)
        {
            Toasts.Show(L["done"]);
            await OnMade.InvokeAsync();
        }
    }
}
