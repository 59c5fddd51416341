using Microsoft.AspNetCore.Components;
using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Delegations;

/// <summary>授权代办: what I gave, what I was given, and what I may set for a leader as their secretary.</summary>
public sealed partial class DelegationsPage(IIdSource ids)
{
    private IReadOnlyList<Choice<Guid?>> _principals = [];
    private IReadOnlyList<DelegationRow>? _rows;
    private Fault? _fault;

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IActorSource Actors { get; set; } = null!;

    [Inject] private IDirectorySource Directory { get; set; } = null!;

    [Inject] private Toasts Toasts { get; set; } = null!;

    protected override Task OnInitializedAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        var me = await Actors.CurrentAsync(CancellationToken.None);
        var listed = await Dispatcher.AskAsync(new ListDelegations());
        _fault = listed.Fault;
        if (_fault is not null || me is null)
        {
            return;
        }

        _rows = listed.Value.Rows;
        _principals =
        [
            new(me.OfficialId, L["myself", me.Name]),
            .. listed.Value.Leaders.Select(leader => new Choice<Guid?>(
                leader.Id, $"{leader.Name} {Directory.Current.PostsOf(leader.Id).Select(post => post.Title).FirstOrDefault()}")),
        ];
    }

    private async Task EndAsync(DelegationRow row)
    {
        _fault = (await Dispatcher.SendAsync(new EndDelegation(row.Entry.Id), new CommandEnvelope(ids.Next()))).Fault;
        if (_fault is null)
        {
            Toasts.Show(L["ended"]);
            await ReadAsync();
        }
    }
}
