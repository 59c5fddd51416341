using Microsoft.AspNetCore.Components;
using Office.Documents.Content;
using Office.Documents.Supervisions;
using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Supervisions;

/// <summary>立项: a new matter, a part of one, one that came back, or one made of a sentence of a document.</summary>
public sealed partial class InitiatePage(IDispatcher dispatcher, IActorSource actors, IDirectorySource directory, IIdSource ids, OfficeDay day)
{
    private SupervisionRules _rules = SupervisionRules.Usual;
    private IReadOnlyList<Choice<Guid?>> _leaders = [];
    private UndertakingDraft _to = new();
    private SupervisionItem? _parent;
    private BasisText? _basis;
    private BasisQuote? _kept;
    private Fault? _fault;
    private Guid _organ;
    private Guid _itemId;
    private Guid _commandId;
    private Guid? _workItem;
    private Guid? _leader;
    private ItemSource _source = ItemSource.Instruction;
    private string? _title;
    private string? _requirement;
    private string? _basisWords;
    private string? _quote;
    private bool _ready;
    private bool _sending;

    [SupplyParameterFromQuery] private Guid? Parent { get; set; }

    [SupplyParameterFromQuery] private Guid? Basis { get; set; }

    [SupplyParameterFromQuery] private Guid? Amend { get; set; }

    [Inject] private NavigationManager Address { get; set; } = null!;

    [Inject] private Toasts Toasts { get; set; } = null!;

    private bool NeedsApproval => _parent is null && _rules.Approved.Contains(_source);

    private string Back => (Amend ?? Parent) is { } item ? $"supervisions/{item}" : Basis is { } document ? $"dispatches/{document}" : "supervisions";

    protected override async Task OnInitializedAsync()
    {
        // Typing into a page that is not connected yet would be lost: the form appears together with its circuit.
        if (!RendererInfo.IsInteractive)
        {
            return;
        }

        (_itemId, _commandId) = (ids.Next(), ids.Next());
        _organ = (await actors.CurrentAsync(CancellationToken.None))?.OrganId ?? Guid.Empty;
        _leaders = UnitPeople.Leaders(directory.Current, _organ);
        _rules = (await dispatcher.AskAsync(new GetSupervisionRules())).Match(rules => rules, _ => _rules);
        await ReadAsync();
        _ready = _fault is null;
    }

    private async Task ReadAsync()
    {
        if ((Amend ?? Parent) is { } id)
        {
            var asked = await dispatcher.AskAsync(new GetSupervisionItem(id));
            if (asked.Fault is not null)
            {
                _fault = asked.Fault;
            }
            else if (Amend is not null)
            {
                Fill(asked.Value);
            }
            else
            {
                _parent = asked.Value.Item;
                (_source, _leader, _to) = (_parent.Source, _parent.LeaderId, UndertakingDraft.Of(_parent, directory.Current, day.Date));
            }
        }

        if (Basis is { } document)
        {
            var asked = await dispatcher.AskAsync(new GetBasis(document));
            (_fault, _basis) = asked.Match<(Fault?, BasisText?)>(basis => (null, basis), fault => (fault, null));
            _source = _basis?.Kind is DocumentKind.Minutes ? ItemSource.Meeting : ItemSource.Document;
            _basisWords = _basis?.Title;
        }
    }

    private void Fill(ItemView view)
    {
        var item = view.Item;
        (_itemId, _parent) = (item.Id, view.Parent);
        _workItem = view.Held.FirstOrDefault(work => work.StepId == SupervisionSteps.Initiate)?.Id;
        (_title, _requirement, _source, _leader, _basisWords) = (item.Title, item.Requirement, item.Source, item.LeaderId, item.Basis);
        _kept = item is { BasisDocumentId: { } document, BasisVersion: { } version, BasisQuote: { } quote } ? new BasisQuote(document, version, quote) : null;
        _to = UndertakingDraft.Of(item, directory.Current, day.Date);
    }

    // What was typed already is not taken away.
    private void Choose(string sentence)
    {
        _title = string.IsNullOrWhiteSpace(_title) || (_quote is not null && _quote.StartsWith(_title, StringComparison.Ordinal)) ? Short(sentence) : _title;
        _requirement = string.IsNullOrWhiteSpace(_requirement) || _requirement == _quote ? sentence : _requirement;
        _quote = sentence;
    }

    private static string Short(string sentence) => sentence.Length <= 60 ? sentence.TrimEnd('。', '；') : sentence[..60];

    private async Task SendAsync()
    {
        if (_basis is not null && _quote is null)
        {
            _fault = new SupervisionFault.QuoteNotFound();
            return;
        }

        _sending = true;
        var terms = new ItemTerms(_title ?? "", _requirement ?? "", _source)
        {
            Basis = _basisWords,
            LeaderId = _leader,
            Document = _basis is null ? _kept : new BasisQuote(_basis.DocumentId, _basis.Version, _quote!),
            Proposed = _to.IsEmpty ? null : _to.Read(),
        };
        var sent = _workItem is { } work
            ? await dispatcher.SendAsync(new AmendItem(_itemId, work, terms), new CommandEnvelope(_commandId))
            : await dispatcher.SendAsync(new InitiateItem(_itemId, terms) { ParentId = Parent }, new CommandEnvelope(_commandId));
        (_sending, _fault) = (false, sent.Fault);
        if (sent.Fault is not null)
        {
            // The next try is another command: what is in it will be.
            _commandId = ids.Next();
            return;
        }

        Toasts.Show(L["sent"]);
        Address.NavigateTo($"supervisions/{Parent ?? _itemId}");
    }
}
