using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Office.Documents.Incomings;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Dispatches;
using Office.Workflow.WorkItems;

namespace Office.Web.Features.Incomings;

/// <summary>What the panels of the steps share: the paper, the words that are being written, and how the step is sent.</summary>
public abstract class IncomingPanel : ComponentBase
{
    private Guid _commandId;

    [Parameter, EditorRequired] public IncomingView View { get; set; } = null!;

    [Parameter, EditorRequired] public WorkItem Item { get; set; } = null!;

    /// <summary>The step is done, or could not be: the page asks again.</summary>
    [Parameter] public EventCallback OnDone { get; set; }

    [CascadingParameter] protected PaperDesk Desk { get; set; } = null!;

    [Inject] protected IDispatcher Dispatcher { get; set; } = null!;

    [Inject] protected IIdSource Ids { get; set; } = null!;

    [Inject] protected Toasts Toasts { get; set; } = null!;

    [Inject] protected IStringLocalizer<IncomingTexts> L { get; set; } = null!;

    protected string? Words { get; set; }

    protected Fault? Fault { get; set; }

    protected bool Busy { get; set; }

    protected Incoming Paper => View.Incoming;

    protected override void OnInitialized() => (Words, _commandId) = (View.Draft?.Opinion, View.Draft?.CommandId ?? Ids.Next());

    /// <summary>Kept together with the id of the command that will send it, so that a cut line neither loses nor doubles it.</summary>
    protected Task WriteAsync(string? text)
    {
        Words = text;
        return Dispatcher.SendAsync(
            new SaveOpinionDraft(Paper.Id, Item.Id, _commandId, text ?? "", View.Draft?.Ink), new CommandEnvelope(Ids.Next()));
    }

    protected async Task SendAsync(ICommand<Guid> command)
    {
        Busy = true;
        var sent = await Desk.SendAsync(command, _commandId);
        (Busy, Fault) = (false, sent.Fault);
        if (sent.Fault is null)
        {
            Toasts.Show(L["done", Item.StepName]);
            await OnDone.InvokeAsync();
            return;
        }

        // Refused is another act when it is tried again with other words.
        _commandId = Ids.Next();
        if (sent.Fault is Conflict)
        {
            await OnDone.InvokeAsync();
        }
    }

    /// <summary>What is not shown at a field.</summary>
    protected Fault? Apart => Fault is Invalid { Field: "Opinion" or "DueOn" or "Lead" or "Reason" or "Summary" or "Number" or "Note" } ? null : Fault;
}
