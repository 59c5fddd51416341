using Microsoft.AspNetCore.Components;
using Office.Documents.SignOffs;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Dispatches;

/// <summary>
/// The card of a step that decides: opinion in words or by hand, kept on the server as it is written together with the id of the
/// command that will send it, and the decisions that the step offers.
/// </summary>
public sealed partial class DecisionPanel : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(800);

    private ITimer? _saving;
    private Guid _commandId;
    private byte[] _hash = [];
    private string _opinion = "";
    private string? _pad;
    private Office.Documents.Dispatches.Route? _route;
    private Fault? _fault;
    private DateTimeOffset? _savedAt;
    private bool _unsaved;
    private bool _sending;
    private bool _textMoved;
    private bool _inserted;

    [Parameter, EditorRequired] public Paper Paper { get; set; } = null!;

    [CascadingParameter] private PaperDesk Desk { get; set; } = null!;

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IIdSource Ids { get; set; } = null!;

    [Inject] private TimeProvider Clock { get; set; } = null!;

    [Inject] private Toasts Toasts { get; set; } = null!;

    [Inject] private KeptText Kept { get; set; } = null!;

    private string Keep => $"opinion:{Paper.Item?.Id}:";

    private bool TextIsOpen => Paper.Item?.StepId is "unit-check" or "review" or "recheck";

    private bool IsReview => Paper.Item?.StepId is "review";

    private bool IsIssue => Paper.Item?.StepId is "issue";

    private bool HasOpinion => !string.IsNullOrWhiteSpace(_opinion) || _pad is not null;

    private string SavedLine => (_unsaved, _fault, _savedAt) switch
    {
        (true, not null, _) => L["not-saved"],
        (true, _, _) => L["saving"],
        (_, _, { } at) => L["saved-at", TimeZoneInfo.ConvertTime(at, Clock.LocalTimeZone).ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)],
        _ => "",
    };

    public void Dispose() => _saving?.Dispose();

    protected override void OnInitialized()
    {
        var draft = Paper.Card!.Draft;
        _commandId = draft?.CommandId ?? Ids.Next();
        _opinion = draft?.Opinion ?? "";
        _pad = PadInk.ToPad(draft?.Ink);
        _savedAt = draft?.SavedAt;
        _hash = Paper.Dispatch.ContentHash ?? [];
        _saving = Clock.CreateTimer(_ => _ = InvokeAsync(SaveAsync), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    // A text that changed under the reader is never signed silently: they are told, and take it over themselves.
    protected override void OnParametersSet() => _textMoved = !_hash.AsSpan().SequenceEqual(Paper.Dispatch.ContentHash);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Kept.RestoreAsync(Keep);
        }

        if (_inserted)
        {
            _inserted = false;
            await Kept.ChangedAsync();
        }
    }

    private bool Offers(string outcome) => Paper.Outcomes.Contains(outcome, StringComparer.Ordinal);

    private Task TypedAsync(string? text)
    {
        _opinion = text ?? "";
        KeepSoon();
        return Task.CompletedTask;
    }

    private Task InsertAsync(string phrase)
    {
        _inserted = true;
        return TypedAsync(_opinion.Trim() is "" ? phrase : _opinion.TrimEnd() + phrase);
    }

    // Whoever cannot draw types: it stands in the opinion, where it is read and signed as text.
    private Task TypedInsteadAsync(string? text) => string.IsNullOrWhiteSpace(text) ? Task.CompletedTask : InsertAsync(text.Trim());

    private Task DrawnAsync(string? pad)
    {
        _pad = pad;
        KeepSoon();
        return Task.CompletedTask;
    }

    private void KeepSoon()
    {
        _unsaved = true;
        _saving?.Change(s_pause, Timeout.InfiniteTimeSpan);
    }

    private async Task SaveAsync()
    {
        if (!_unsaved || _sending || Paper.Item is not { } item)
        {
            return;
        }

        _unsaved = false;
        var opinion = _opinion;
        var saved = await Dispatcher.SendAsync(
            new SaveOpinionDraft(Paper.Dispatch.Id, item.Id, _commandId, _opinion, PadInk.ToInk(_pad)), new CommandEnvelope(Ids.Next()));
        _unsaved |= saved.Fault is not null;
        (_fault, _savedAt) = saved.Fault is null ? (_fault is Invalid ? null : _fault, Clock.GetUtcNow()) : (saved.Fault, _savedAt);
        StateHasChanged();
        if (saved.Fault is null)
        {
            await Kept.TellAsync($"{Keep}text", opinion);
        }
    }

    private async Task DecideAsync(SignOffDecision decision)
    {
        if (_textMoved)
        {
            _fault = new SignOffFault.CardStale();
            return;
        }

        (_sending, _fault) = (true, null);
        var signed = await Desk.SendAsync(Command(decision), _commandId);
        (_sending, _fault) = (false, signed.Fault);
        if (_fault is not null && _unsaved)
        {
            // What was typed just before the decision still wants to be kept.
            KeepSoon();
        }
        else if (_fault is null)
        {
            _unsaved = false;
            await Kept.TellAsync($"{Keep}text", text: null);
            Toasts.Show(L["signed-toast", L["SignOffDecision." + decision]]);
            await Desk.RefreshAsync();
        }
    }

    private SignOffDispatch Command(SignOffDecision decision) => new(
        Paper.Dispatch.Id,
        Paper.Item!.Id,
        decision,
        string.IsNullOrWhiteSpace(_opinion) ? null : _opinion,
        PadInk.ToInk(_pad),
        _hash,
        [.. Paper.View.SignOffs.Select(signOff => signOff.PayloadHash)],
        IsReview ? _route : null,
        Paper.Card?.Marks.Own);

    private void ShowFault(Fault fault) => _fault = fault;

    private async Task TakeNewTextAsync()
    {
        await Desk.RefreshAsync();
        (_hash, _textMoved, _fault) = (Paper.Dispatch.ContentHash ?? [], false, null);
    }
}
