using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Office.Documents.AddressBooks;
using Office.Documents.Circulations;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Circulations;

/// <summary>Begins a circulation of a paper: why, to whom, in which rounds; a choice can be kept as a group.</summary>
public sealed partial class NewCirculationPage(IDispatcher dispatcher, IDirectorySource directory, IActorSource actors, IIdSource ids, NavigationManager address)
{
    private ReaderTree? _tree;
    private IReadOnlyList<PickerNode> _roots = [];
    private IReadOnlyList<ChosenRound> _rounds = [new([])];
    private string? _purpose;
    private string? _groupName;
    private bool _forOrgan;
    private bool _sending;
    private Fault? _fault;
    private Fault? _groupFault;
    private Guid _circulationId;
    private Guid _organId;

    [Parameter] public Guid SubjectId { get; set; }

    /// <summary>The page from which it was begun.</summary>
    [SupplyParameterFromQuery(Name = "back")] private string? Back { get; set; }

    [Inject] private IStringLocalizer<CirculationTexts> Texts { get; set; } = null!;

    [Inject] private Toasts Toasts { get; set; } = null!;

    private int Readers => _tree!.Count([.. _rounds.SelectMany(round => _tree.Ids(round.Chosen))]);

    protected override async Task OnInitializedAsync()
    {
        _circulationId = ids.Next();
        _organId = (await actors.CurrentAsync(CancellationToken.None))?.OrganId ?? Guid.Empty;
        await ReadGroupsAsync();
    }

    private async Task ReadGroupsAsync()
    {
        var groups = await dispatcher.AskAsync(new ListAddressGroups(AddressUse.Readers));
        _tree = new ReaderTree(directory.Current, _organId, groups.Match(rows => rows, _ => []), Texts);
        _roots = _tree.Roots();
    }

    private async Task SaveGroupAsync()
    {
        IReadOnlyList<Guid> members = [.. _rounds.SelectMany(round => _tree!.Ids(round.Chosen))];
        var saved = await dispatcher.SendAsync(
            new SaveAddressGroup(ids.Next(), AddressUse.Readers, _groupName ?? "", members, _forOrgan), new CommandEnvelope(ids.Next()));
        _groupFault = saved.Fault;
        if (saved.Fault is null)
        {
            Toasts.Show(Texts["group-saved", _groupName ?? ""]);
            _groupName = null;
            await ReadGroupsAsync();
        }
    }

    private async Task SendAsync()
    {
        _sending = true;
        try
        {
            IReadOnlyList<RoundForm> rounds =
                [.. _rounds.Where(round => round.Chosen.Count > 0).Select(round => new RoundForm(_tree!.Ids(round.Chosen), round.InOrder))];
            // The circulation's id was made with the page: sent again after a lost answer, it is begun once.
            var sent = await dispatcher.SendAsync(
                new StartCirculation(_circulationId, SubjectId, rounds, _purpose ?? ""), new CommandEnvelope(ids.Next()));
            _fault = sent.Fault;
            if (sent.Fault is null)
            {
                address.NavigateTo($"circulations/{_circulationId}");
            }
        }
        finally
        {
            _sending = false;
        }
    }
}
