using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Documents.Archives;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Archives;

/// <summary>归档清单: what is to be filed, what is not and why; each line is decided here, or all that the table proposes at once.</summary>
public sealed partial class ChecklistPage
{
    private ArchiveChecklist? _list;
    private Fault? _fault;
    private Fault? _refused;
    private ChecklistState? _state;
    private ChecklistLine? _chosen;
    private RetentionPeriod _period;
    private string? _reason;
    private int _done = -1;
    private int _of;
    private int? _loaded;

    [SupplyParameterFromQuery(Name = "year")] private int? Year { get; set; }

    private int Shown => Year ?? Today.Date.Year;

    private IReadOnlyList<ChecklistLine> Lines => [.. (_list?.Lines ?? []).Where(line => _state is null || line.State == _state)];

    private IReadOnlyList<Choice<int>> Years =>
        [.. Enumerable.Range(Today.Date.Year - 10, 11).Reverse().Select(year => new Choice<int>(year, year.ToString(CultureInfo.InvariantCulture)))];

    private IReadOnlyList<Choice<ChecklistState?>> States => [.. Enum.GetValues<ChecklistState>()
        .Select(state => new Choice<ChecklistState?>(state, L["state-count", L[$"state.{state}"], _list?.Count(state) ?? 0]))];

    private IReadOnlyList<Choice<RetentionPeriod>> Periods =>
        [.. Enum.GetValues<RetentionPeriod>().Select(period => new Choice<RetentionPeriod>(period, L[$"period.{period}"]))];

    protected override void OnInitialized() => Watch<ArchiveChanged>(_ => _done < 0);

    protected override async Task OnParametersSetAsync()
    {
        if (_loaded != Shown)
        {
            (_loaded, _list) = (Shown, null);
            await LoadAsync(Gone);
        }
    }

    protected override async Task LoadAsync(CancellationToken cancellationToken)
    {
        var asked = await Dispatcher.AskAsync(new GetArchiveChecklist(Shown), cancellationToken);
        (_list, _fault) = asked.Match<(ArchiveChecklist?, Fault?)>(list => (list, null), fault => (null, fault));
    }

    private static Tone ToneOf(ChecklistState state) => state switch
    {
        ChecklistState.Filed => Tone.Good,
        ChecklistState.ToFile => Tone.Info,
        ChecklistState.NotSettled or ChecklistState.Duplicate or ChecklistState.ProposedOut => Tone.Warning,
        _ => Tone.Neutral,
    };

    private void Choose(ChecklistLine line) =>
        (_chosen, _period, _reason, _refused) = (line, line.Period ?? RetentionPeriod.TenYears, line.Period is null ? line.Why : "", null);

    private Task FileAsync() => DecideAsync(new FileDocument(_chosen!.DocumentId, _period));

    private Task ExcludeAsync() => DecideAsync(new ExcludeDocument(_chosen!.DocumentId, _reason ?? ""));

    private async Task DecideAsync<T>(ICommand<T> command)
    {
        _refused = (await Dispatcher.SendAsync(command, new CommandEnvelope(Ids.Next()), Gone)).Fault;
        if (_refused is null)
        {
            _chosen = null;
            await LoadAsync(Gone);
        }
    }

    private async Task FileAllAsync()
    {
        var ready = _list!.Lines.Where(line => line.State is ChecklistState.ToFile).ToList();
        (_done, _of, _fault) = (0, ready.Count, null);
        foreach (var line in ready)
        {
            var filed = await Dispatcher.SendAsync(new FileDocument(line.DocumentId, line.Period!.Value), new CommandEnvelope(Ids.Next()), Gone);
            _fault ??= filed.Fault;
            _done++;
            StateHasChanged();
        }

        _done = -1;
        var refused = _fault;
        await LoadAsync(Gone);
        _fault ??= refused;
    }
}
