using System.Globalization;
using Microsoft.AspNetCore.Components;
using Office.Organization.Calendars;
using Office.Organization.Directory;
using Office.Organization.Foundation;
using Office.Web.Components;

namespace Office.Web.Features.Calendars;

/// <summary>时限规则: an organ's hours, its limits by urgency, when the lights change, and which leader is in charge of which unit.</summary>
public sealed partial class TimeRulesPage(IDirectorySource directory, IIdSource ids)
{
    private static readonly string[] s_offered =
        ["PT2H", "PT4H", "P0.5D", "P1D", "P2D", "P3D", "P5D", "P7D", "P10D", "P15D", "P30D"];

    private TimeRulesCard? _card;
    private List<UnitLeader> _units = [];
    private IReadOnlyList<Choice<Guid?>> _leaders = [];
    private bool _moves;
    private string? _blue;
    private string? _orange;
    private Fault? _fault;
    private bool _sending;
    private bool _saved;

    [Inject] private IDispatcher Dispatcher { get; set; } = null!;

    [Inject] private IActorSource Actors { get; set; } = null!;

    private List<Entry> Times { get; set; } = [];

    private List<Entry> Limits { get; set; } = [];

    private bool IsClosed => _card is not { MayChange: true };

    protected override async Task OnInitializedAsync()
    {
        var asked = await Dispatcher.AskAsync(new GetTimeRules());
        _fault = asked.Fault;
        if (_fault is null)
        {
            Show(asked.Value, (await Actors.CurrentAsync(CancellationToken.None))?.OrganId ?? Guid.Empty);
        }
    }

    private void Show(TimeRulesCard card, Guid organ)
    {
        var (rules, hours) = (card.Rules, card.Rules.Hours);
        Times =
        [
            new("morning-from", Text(hours.MorningFrom)), new("morning-to", Text(hours.MorningTo)),
            new("afternoon-from", Text(hours.AfternoonFrom)), new("afternoon-to", Text(hours.AfternoonTo)),
        ];
        Limits = [.. rules.Limits.Select((limit, urgency) => new Entry($"limit-{urgency}", limit?.ToString()))];
        (_moves, _blue, _orange) = (rules.MovesOffRestDays, Text(rules.BlueDays), Text(rules.OrangeDays));
        var now = directory.Current;
        Duty[] leading = [Duty.Leader, Duty.DeputyLeader];
        _leaders =
        [
            .. leading.SelectMany(duty => now.ByDuty(organ, duty)).DistinctBy(post => post.Id)
                .Select(post => new Choice<Guid?>(post.Id, $"{now.Official(post.OfficialId)?.Name} {post.Title}")),
        ];
        _units =
        [
            .. now.UnitsOf(organ).Where(unit => _leaders.Count > 0 && now.HeadOf(unit.Id) is not null).Select(unit => new UnitLeader(
                unit.Id, unit.Name, rules.InCharge.TryGetValue(unit.Id, out var post) ? post : null)),
        ];
        _card = card;
    }

    private async Task SaveAsync()
    {
        (_saved, _fault) = (false, null);
        if (Rules() is not { } rules)
        {
            _fault = new CalendarFault.HoursUnusable();
            return;
        }

        _sending = true;
        var sent = await Dispatcher.SendAsync(new SetTimeRules(rules), new CommandEnvelope(ids.Next()));
        (_sending, _fault, _saved) = (false, sent.Fault, sent.Fault is null);
        if (_saved)
        {
            _card = _card! with { IsOwn = true };
        }
    }

    /// <summary>What stands in the fields; null where a time of the day is none.</summary>
    private TimeRules? Rules()
    {
        var times = Times.ConvertAll(entry =>
            TimeOnly.TryParse(entry.Text, CultureInfo.InvariantCulture, out var time) ? time : (TimeOnly?)null);
        return times.Contains(null) ? null : new TimeRules(
            new(times[0]!.Value, times[1]!.Value, times[2]!.Value, times[3]!.Value),
            _moves,
            [.. Limits.Select(entry => string.IsNullOrEmpty(entry.Text) ? null : Allowance.Parse(entry.Text))],
            Number(_blue),
            Number(_orange))
        {
            InCharge = _units.Where(unit => unit.Leader is not null).ToDictionary(unit => unit.Id, unit => unit.Leader!.Value),
        };
    }

    /// <summary>The usual limits, and whatever stands there already.</summary>
    private IReadOnlyList<Choice<string>> Allowances(string? stated) =>
    [
        .. s_offered.Concat(stated is null ? [] : [stated]).Distinct(StringComparer.Ordinal)
            .Select(text => new Choice<string>(text, Words(Allowance.Parse(text)!))),
    ];

    private string Words(Allowance allowance) => (allowance.HalfDays, allowance.Time) switch
    {
        ( > 0, { Ticks: 0 }) => L["workday-count", allowance.HalfDays / 2m],
        (0, { Minutes: 0 }) => L["hour-count", (int)allowance.Time.TotalHours],
        _ => allowance.ToString(),
    };

    // Nothing, or what is no number, is refused by the command's bounds.
    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string Text(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A field while it is edited.</summary>
    private sealed class Entry(string name, string? text)
    {
        public string Name => name;

        public string? Text { get; set; } = text;
    }

    /// <summary>A unit with the leader in charge of it, while it is edited.</summary>
    private sealed class UnitLeader(Guid id, string label, Guid? leader)
    {
        public Guid Id => id;

        public string Key => $"unit-{id:N}";

        public string Label => label;

        public Guid? Leader { get; set; } = leader;
    }
}
