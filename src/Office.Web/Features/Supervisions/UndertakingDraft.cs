using Office.Documents.Supervisions;
using Office.Organization;
using Office.Organization.Directory;
using Office.Web.Components;

namespace Office.Web.Features.Supervisions;

/// <summary>Whom a matter is given to and by when, as it is being filled in.</summary>
public sealed class UndertakingDraft
{
    /// <summary>The first is the lead, the others assist.</summary>
    public IReadOnlyList<PickerNode> Units { get; set; } = [];

    public DateOnly? DueOn { get; set; }

    public ReportInterval Interval { get; set; } = ReportInterval.Once;

    public NoticeColour FirstNotice { get; set; } = NoticeColour.Blue;

    public bool IsLongRunning { get; set; }

    /// <summary>One a line: <c>2026-03-10 完成设计</c>.</summary>
    public string? Milestones { get; set; }

    public bool IsEmpty => Units.Count == 0 && DueOn is null;

    /// <summary>As the commands take it.</summary>
    public Undertaking Read() => new(Units is [var lead, ..] ? lead.Id : Guid.Empty, DueOn ?? default)
    {
        Assistants = [.. Units.Skip(1).Select(unit => unit.Id)],
        Interval = Interval,
        FirstNotice = FirstNotice,
        IsLongRunning = IsLongRunning,
        Milestones = [.. Lines()],
    };

    internal static UndertakingDraft Of(Undertaking to, DirectorySnapshot directory, DateOnly today) => new()
    {
        Units = [.. to.Assistants.Prepend(to.LeadId).Select(id => UnitPeople.Node(directory, id)).OfType<PickerNode>()],
        DueOn = to.DueOn < today ? null : to.DueOn,
        Interval = to.Interval,
        FirstNotice = to.FirstNotice,
        IsLongRunning = to.IsLongRunning,
        Milestones = string.Join('\n', to.Milestones.Select(one => $"{DateText.Day(one.DueOn)} {one.Name}")),
    };

    internal static UndertakingDraft Of(SupervisionItem item, DirectorySnapshot directory, DateOnly today) =>
        item.ReadProposed() is { } to ? Of(to, directory, today)
        : new() { DueOn = item.DueAt is { } due && OfficeDay.Of(due) >= today ? OfficeDay.Of(due) : null };

    // A line whose day cannot be read keeps the day that no milestone can have, so that the command says so.
    private IEnumerable<MilestoneTerms> Lines() => (Milestones ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split((char[])[' ', '　', '\t'], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var day, var name]
            && DateText.TryRead(day, out var on) ? new MilestoneTerms(name, on) : new MilestoneTerms(line, default));
}
