using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Office.Documents.Dispatches;
using Office.Documents.Proofreading;
using Office.Documents.TextHolds;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Drafts;

/// <summary>
/// 拟稿: the form with its pages beside it, kept while it is typed. The same page changes a standing text at 核稿 and 审核, and a
/// text that came back.
/// </summary>
public sealed partial class DraftPage(
    IDispatcher dispatcher, IDirectorySource directory, DraftTools tools, NavigationManager address, Toasts toasts) : IAsyncDisposable
{
    private static readonly string[] Tabs = ["form", "preview"];

    private DraftView? _draft;
    private DraftView? _standing;
    private DraftSheet? _sheet;
    private DraftChoices? _choices;
    private DraftSaver? _saver;
    private DraftProof? _proof;
    private ProofLists _lists = ProofLists.None;
    private IReadOnlyList<string> _files = [];
    private Fault? _missing;
    private Fault? _fault;
    private Guid _submitId;
    private string _tab = "form";
    private bool _submitting;
    private bool _discarding;
    private bool _inviting;
    private bool _checkingIn;
    private bool _locked;
    private bool _sending;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The open item through which a text that is under way is changed; found by itself when it is left out.</summary>
    [SupplyParameterFromQuery(Name = "item")]
    private Guid? Item { get; set; }

    [Inject]
    private KeptText Kept { get; set; } = null!;

    [Inject]
    private OfficeDay Today { get; set; } = null!;

    [Inject]
    private IStringLocalizer<DraftTexts> Texts { get; set; } = null!;

    private string Keep => $"draft:{Id}:";

    private bool IsDrafting => _draft is { State: DispatchState.Draft } or { Held.StepId: "draft" };

    private string PageName => Texts[_draft switch
    {
        { Held.StepId: not "draft" } => "page-fix",
        { Held: not null } => "page-returned",
        _ => "page-draft",
    }];

    /// <summary>What is not already said beside its field.</summary>
    private Fault? ShownFault => _fault ?? (_saver is { IsDirty: true } ? _saver.Fault : null);

    public async ValueTask DisposeAsync()
    {
        if (_saver is not null)
        {
            _saver.Changed -= OnSaved;
            await _saver.SaveAsync();
            _saver.Dispose();
        }

        _proof?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        // Typing into a page that is not connected yet would be lost: the form appears together with its circuit.
        if (!RendererInfo.IsInteractive)
        {
            return;
        }

        _submitId = tools.NextId();
        var draft = await dispatcher.AskAsync(new GetDraft(Id));
        _missing = draft.Fault ?? (draft.Value is { State: not DispatchState.Draft, Held: null } ? new DispatchFault.TextLocked() : null);
        if (_missing is null)
        {
            _lists = (await dispatcher.AskAsync(new GetProofLists(draft.Value.OrganId))).Match(lists => lists, _ => ProofLists.None);
            Show(draft.Value);
        }
    }

    private void Show(DraftView draft)
    {
        _draft = draft;
        _choices = new DraftChoices(directory.Current, draft.OrganId, draft.UnitId, Today.Date, Texts);
        _sheet = new DraftSheet(draft.Form, _choices.NameOf);
        _files = [.. draft.Attachments.Select(file => file.Name)];
        _proof ??= tools.Proof();
        _saver?.Dispose();
        _saver = tools.Saver();
        _saver.Begin(_sheet, Id, draft.Held?.WorkItemId, draft);
        _saver.Changed += OnSaved;
        _sheet.Changed += OnTyped;
        Check(atOnce: true);
        var (main, copy) = (Resolve(_sheet.Main), Resolve(_sheet.Copy));
        if (!main.SequenceEqual(_sheet.Main) || !copy.SequenceEqual(_sheet.Copy))
        {
            (_sheet.Main, _sheet.Copy) = (main, copy);
            _sheet.Touch();
        }
    }

    // An imported file names its recipients in words.
    private List<Addressee> Resolve(IReadOnlyList<Addressee> addressees) =>
    [
        .. addressees.Select(addressee => addressee.Organs.Count is 0
            && RecipientGroups.Resolve(directory.Current, _choices!.Groups, addressee.PrintedName) is { Count: > 0 } organs
                ? addressee with { Organs = organs }
                : addressee),
    ];

    private void SetMain(IReadOnlyList<Addressee> addressees)
    {
        _sheet!.Main = addressees;
        _sheet.Touch();
    }

    private void SetCopy(IReadOnlyList<Addressee> addressees)
    {
        _sheet!.Copy = addressees;
        _sheet.Touch();
    }

    private void OnTyped(object? sender, EventArgs change) => Check(atOnce: false);

    private void Check(bool atOnce)
    {
        var (form, organ) = (_sheet!.ToForm(), _draft!.OrganId);
        var known = new DraftKnowledge(
            DraftContexts.Rules(directory.Current, organ, form.Recipients, _files),
            _lists.Over(DraftContexts.Proof(directory.Current, organ, Today.Date.Year)));
        _proof!.Show(_draft, form.Content, known, atOnce);
    }

    private void OnSaved(object? sender, EventArgs change) => _ = InvokeAsync(AfterSaveAsync);

    private async Task AfterSaveAsync()
    {
        if (_saver is { IsOvertaken: true } && _standing is null)
        {
            var standing = await dispatcher.AskAsync(new GetDraft(Id));
            _standing = standing.Fault is null ? standing.Value : null;
            StateHasChanged();
        }
        else if (_saver is { Fault: not null })
        {
            StateHasChanged();
        }
    }

    private async Task KeepMineAsync()
    {
        var standing = await dispatcher.AskAsync(new GetDraft(Id));
        if (standing.Fault is null)
        {
            _standing = null;
            await _saver!.OverwriteAsync(standing.Value.Revision);
        }
    }

    private async Task TakeTheirsAsync()
    {
        var standing = await dispatcher.AskAsync(new GetDraft(Id));
        if (standing.Fault is null)
        {
            _standing = null;
            _saver!.Changed -= OnSaved;
            await Kept.TellAsync(_sheet!.Texts(Keep).Select(text => (text.Key, (string?)null)));
            Show(standing.Value);
        }
    }

    private async Task AskToSubmitAsync()
    {
        _fault = null;
        _submitting = await _saver!.SaveAsync();
    }

    private async Task SubmitAsync()
    {
        (_submitting, _sending) = (false, true);
        if (await _saver!.SaveAsync())
        {
            var sent = await dispatcher.SendAsync(
                new SubmitDispatch(Id, _draft!.Held?.WorkItemId, _saver.Revision), new CommandEnvelope(_submitId));
            Leave(sent.Fault, "submitted", $"dispatches/{Id}");
        }

        _sending = false;
    }

    private async Task FixAsync()
    {
        (_fault, _sending) = (null, true);
        if (await _saver!.SaveAsync())
        {
            var item = _draft!.Held!.WorkItemId;
            var kept = await dispatcher.SendAsync(new FixText(Id, item), new CommandEnvelope(tools.NextId()));
            Leave(kept.Fault, "fixed", $"dispatches/{Id}?item={item}");
        }

        _sending = false;
    }

    private async Task InviteAsync(IReadOnlyList<PickerNode> chosen)
    {
        foreach (var colleague in chosen)
        {
            var invited = await dispatcher.SendAsync(new InviteCoAuthor(Id, colleague.Id), new CommandEnvelope(tools.NextId()));
            _fault = invited.Fault ?? _fault;
        }
    }

    private async Task DiscardAsync()
    {
        var discarded = await dispatcher.SendAsync(new DiscardDraft(Id), new CommandEnvelope(tools.NextId()));
        _discarding = false;
        _saver!.Dispose();
        Leave(discarded.Fault, "discarded", "");
    }

    private void Leave(Fault? fault, string said, string to)
    {
        _fault = fault;
        if (fault is null)
        {
            toasts.Show(Texts[said]);
            address.NavigateTo(to);
        }
    }
}
