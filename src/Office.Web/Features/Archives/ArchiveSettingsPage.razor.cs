using Office.Documents.Archives;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Archives;

/// <summary>归档设置: what the organ's codes are made of, and its retention table as lines that anyone can read and change.</summary>
public sealed partial class ArchiveSettingsPage(IDispatcher dispatcher, IIdSource ids)
{
    private readonly Dictionary<Guid, string> _units = [];
    private readonly List<RuleLine> _lines = [];
    private ArchiveSettingsView? _view;
    private Fault? _fault;
    private bool _saved;
    private string _fonds = "";
    private string _office = "";

    private IReadOnlyList<Choice<int>> Periods =>
    [
        .. Enum.GetValues<RetentionPeriod>().Select(period => new Choice<int>((int)period, L[$"period.{period}"])),
        new Choice<int>(0, L["not-filed"]),
    ];

    protected override Task OnInitializedAsync() => LoadAsync();

    private static string Code(string? text) => (text ?? "").Trim().ToUpperInvariant();

    private async Task LoadAsync()
    {
        var asked = await dispatcher.AskAsync(new GetArchiveSettings());
        if (asked.Fault is not null)
        {
            _fault = asked.Fault;
            return;
        }

        _view = asked.Value;
        (_fonds, _office) = (_view.FondsCode, _view.OfficeCode);
        foreach (var unit in _view.Units)
        {
            _units[unit.UnitId] = unit.Code;
        }

        _lines.Clear();
        _lines.AddRange(_view.Rules.Select(RuleLine.Of));
    }

    private void Raise(int at) => (_lines[at - 1], _lines[at]) = (_lines[at], _lines[at - 1]);

    private Task SaveCodesAsync() => SaveAsync(new SaveArchiveSettings(
        _fonds, _office, _units.Where(unit => unit.Value.Length > 0).ToDictionary(unit => unit.Key, unit => unit.Value), _view!.Revision));

    private Task SaveTableAsync() => SaveAsync(new SaveRetentionTable([.. _lines.Select(line => line.Read())], _view!.RulesRevision));

    private async Task SaveAsync(ICommand<long> command)
    {
        _fault = (await dispatcher.SendAsync(command, new CommandEnvelope(ids.Next()))).Fault;
        _saved = _fault is null;
        if (_saved)
        {
            await LoadAsync();
        }
    }

    /// <summary>One line of the table while it is edited.</summary>
    private sealed class RuleLine
    {
        public int Period { get; set; } = (int)RetentionPeriod.TenYears;

        public string? Words { get; set; }

        public string? Why { get; set; }

        public static RuleLine Of(RetentionRule rule) => new()
        {
            Period = (int?)rule.Period ?? 0,
            Words = string.Join(' ', rule.Words),
            Why = rule.Why,
        };

        public RetentionRule Read() => new(
            (Words ?? "").Split([' ', '　', '、', '|'], StringSplitOptions.RemoveEmptyEntries),
            Period == 0 ? null : (RetentionPeriod)Period,
            (Why ?? "").Trim());
    }
}
