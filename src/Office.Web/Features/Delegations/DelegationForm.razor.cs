using Microsoft.AspNetCore.Components;
using Office.Documents.Content;
using Office.Organization;
using Office.Organization.Delegations;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Web.Features.Boxes;
using Office.Web.Features.Moves;

namespace Office.Web.Features.Delegations;

/// <summary>Sets a delegation: for whom, who acts, from when to when, in what.</summary>
public sealed partial class DelegationForm(IIdSource ids, TimeProvider clock)
{
    private static readonly string[] s_kinds =
        ["dispatch", Matters.Arrival, .. Enum.GetNames<DocumentKind>().Select(kind => "dispatch." + kind)];

    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private readonly HashSet<Guid> _organs = [];
    private IReadOnlyList<PickerNode> _tree = [];
    private IReadOnlyList<PickerNode> _chosen = [];
    private Guid? _principal;
    private DateOnly? _from;
    private DateOnly? _to;
    private bool _limited;
    private bool _open;
    private Guid _commandId;
    private Fault? _fault;

    /// <summary>For whom it may be set, the reader first; with one only, nothing is asked.</summary>
    [Parameter] public IReadOnlyList<Choice<Guid?>> Principals { get; set; } = [];

    /// <summary>Whether it may be set for everybody: then the principal is looked for, and the picker holds the principal's organ only.</summary>
    [Parameter] public bool Everybody { get; set; }

    [Parameter] public EventCallback OnSet { get; set; }

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IDirectorySource Directory { get; set; } = null!;

    private static IReadOnlyList<string> Kinds => s_kinds;

    private IReadOnlyList<Choice<bool>> Scopes => [new(false, L["scope-all"]), new(true, L["scope-some"])];

    /// <summary>The organs in which the principal has a post, and those that ask them as a guest from above.</summary>
    private IReadOnlyList<Choice<Guid>> Organs => _principal is not { } principal
        ? []
        : [.. Directory.Current.PostsOf(principal).Select(post => post.OrganId).Distinct()
            .Select(id => new Choice<Guid>(id, Directory.Current.Organ(id)?.ShortName ?? ""))];

    private void Begin()
    {
        var today = OfficeDay.Of(clock.GetUtcNow());
        _principal ??= Principals is [{ Value: var first }, ..] ? first : null;
        _tree = Tree(today);
        // The next day by default: who forgets to end it has lost a day, not a year.
        (_from, _to) = (_from ?? today, _to ?? today.AddDays(1));
        (_commandId, _fault, _open) = (ids.Next(), null, true);
    }

    // Of an installation of thousands of organs a page shows one at a time.
    private IReadOnlyList<PickerNode> Tree(DateOnly today)
    {
        var organ = _principal is { } id ? Directory.Current.PostsOf(id).Select(post => post.OrganId).FirstOrDefault() : Guid.Empty;
        return Everybody ? PeopleTree.OfOrgan(Directory.Current, organ, today) : PeopleTree.OfAll(Directory.Current, organ, today);
    }

    private void TakePrincipal(Guid? id)
    {
        (_principal, _chosen) = (id, []);
        _organs.Clear();
        _tree = Tree(OfficeDay.Of(clock.GetUtcNow()));
    }

    private void TakeDelegate(Guid? id) => _chosen = id is { } official && Directory.Current.PostsOf(official) is [var post, ..]
        ? [new PickerNode(official, Directory.Current.Official(official)?.Name ?? "", Detail: $"{Directory.Current.Organ(post.OrganId)?.ShortName} {post.Title}")]
        : [];

    private string Text(string kind) => kind is "dispatch" ? L["kind.dispatch"] : M.Kind(kind);

    private void Choose(string kind, bool on) => _ = on ? _kinds.Add(kind) : _kinds.Remove(kind);

    private void Choose(Guid organ, bool on) => _ = on ? _organs.Add(organ) : _organs.Remove(organ);

    private async Task SendAsync()
    {
        var command = new SetDelegation(
            _principal ?? Guid.Empty,
            _chosen is [{ Id: var chosen }] ? chosen : Guid.Empty,
            _from ?? default,
            _to ?? default,
            _limited ? [.. _kinds.Order(StringComparer.Ordinal)] : [],
            _limited ? [.. _organs.Order()] : []);
        _fault = (await Dispatcher.SendAsync(command, new CommandEnvelope(_commandId))).Fault;
        if (_fault is null)
        {
            _open = false;
            _chosen = [];
            await OnSet.InvokeAsync();
        }
        else
        {
            // What is sent next is another request.
            _commandId = ids.Next();
        }
    }
}
