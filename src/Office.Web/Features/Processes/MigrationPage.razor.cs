using Microsoft.AspNetCore.Components;
using Office.Organization.Foundation;
using Office.Web.Components;
using Office.Workflow.Definitions;
using Office.Workflow.Versions;

namespace Office.Web.Features.Processes;

/// <summary>Running matters go over to another version of their process: what stands for what, a dry run, and a result for each.</summary>
public sealed partial class MigrationPage
{
    private readonly Dictionary<string, string> _map = new(StringComparer.Ordinal);

    // One command a matter, under the id that it got with the dry run: pressed twice, it is moved once.
    private readonly Dictionary<Guid, CommandEnvelope> _envelopes = [];
    private readonly Dictionary<Guid, Fault?> _moved = [];
    private string _name = "";
    private IReadOnlyList<Choice<Guid>>? _choices;
    private IReadOnlyList<Counterpart>? _counterparts;
    private MigrationReport? _report;
    private Fault? _fault;
    private Guid _from;
    private Guid _to;
    private int _going;
    private bool _asking;

    [Parameter] public string Key { get; set; } = "";

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IIdSource Ids { get; set; } = null!;

    private bool IsMoving => _moved.Count < _going;

    protected override async Task OnInitializedAsync()
    {
        var read = await Dispatcher.AskAsync(new ListProcessVersions(Key));
        _fault = read.Fault;
        var versions = read.Match<IReadOnlyList<PublishedVersion>>(found => found, _ => []);
        _name = versions is [var newest, ..] ? newest.Name : Key;
        _choices = VersionPair.ChoicesOf(versions, L);
        if (versions.Count > 1)
        {
            // To the newest, from the one on which most of what is running runs.
            var from = versions.Skip(1).MaxBy(version => version.Running)!;
            await ChooseAsync((from.Id, versions[0].Id));
        }
    }

    private async Task ChooseAsync((Guid From, Guid To) pair)
    {
        (_from, _to) = pair;
        _map.Clear();
        Forget();
        var found = await Dispatcher.AskAsync(new ListCounterparts(_from, _to));
        (_counterparts, _fault) = (found.Match<IReadOnlyList<Counterpart>?>(rows => rows, _ => null), found.Fault);
    }

    private void Map((string From, string? To) pair)
    {
        Forget();
        if (string.IsNullOrEmpty(pair.To))
        {
            _map.Remove(pair.From);
        }
        else
        {
            _map[pair.From] = pair.To;
        }
    }

    private async Task TryAsync()
    {
        Forget();
        var plan = await Dispatcher.AskAsync(new PlanMigration(_from, _to, new Dictionary<string, string>(_map, StringComparer.Ordinal)));
        (_report, _fault) = (plan.Match<MigrationReport?>(report => report, _ => null), plan.Fault);
        foreach (var row in _report?.Rows ?? [])
        {
            _envelopes[row.InstanceId] = new CommandEnvelope(Ids.Next());
        }
    }

    private async Task MoveAsync()
    {
        _asking = false;
        if (_going > 0 || _report is null)
        {
            return;
        }

        List<MigrationRow> rows = [.. _report.Rows.Where(row => row.Refusal is null)];
        var map = new Dictionary<string, string>(_map, StringComparer.Ordinal);
        _going = rows.Count;
        foreach (var row in rows)
        {
            var moved = await Dispatcher.SendAsync(
                new MigrateInstance(row.RootId, row.InstanceId, _from, _to, map), _envelopes[row.InstanceId]);
            _moved[row.InstanceId] = moved.Fault;
            StateHasChanged();
        }

        // How many run on which version has changed.
        _choices = (await Dispatcher.AskAsync(new ListProcessVersions(Key))).Match(versions => VersionPair.ChoicesOf(versions, L), _ => _choices);
    }

    private void Forget()
    {
        (_report, _going) = (null, 0);
        _moved.Clear();
        _envelopes.Clear();
    }

    private string ResultOf(MigrationRow row) => _moved.TryGetValue(row.InstanceId, out var refused)
        ? refused is null ? "moved" : "refused"
        : row.Refusal is null ? "goes" : "stays";
}
