using Microsoft.Extensions.Localization;
using Office.Organization.Directory;
using Office.Web.Components;

namespace Office.Web.Features.Drafts;

/// <summary>Who can be chosen in a draft of an organ: recipients, countersigners, leaders and signers, from the directory.</summary>
public sealed class DraftChoices
{
    private readonly DirectorySnapshot _directory;
    private readonly IStringLocalizer _texts;
    private readonly DateOnly _today;
    private readonly Guid _organId;

    public DraftChoices(DirectorySnapshot directory, Guid organId, Guid unitId, DateOnly today, IStringLocalizer<DraftTexts> texts)
    {
        (_directory, _organId, _today, _texts) = (directory, organId, today, texts);
        Groups = RecipientGroups.Of(directory, organId);
        Recipients = [GroupRoot(), .. directory.Children(parentId: null).Select(OrganNode)];
        Countersigners = CountersignRoots(unitId);
        Leaders = [.. LeaderPosts().Select(LeaderNode)];
        UnitHead = directory.HeadOf(unitId) is { } head ? PersonOf(head) : null;
    }

    public IReadOnlyList<RecipientGroup> Groups { get; }

    /// <summary>Collective names first, then the tree of organs.</summary>
    public IReadOnlyList<PickerNode> Recipients { get; }

    /// <summary>Units of the own organ that have a head, then other organs with officials.</summary>
    public IReadOnlyList<PickerNode> Countersigners { get; }

    /// <summary>主要领导 and 分管领导 of the own organ, by rank.</summary>
    public IReadOnlyList<PickerNode> Leaders { get; }

    /// <summary>Who checks the drafts of the drafter's unit: name and title; null where nobody does.</summary>
    public string? UnitHead { get; }

    /// <summary>The officials of the own organ by unit: who may be asked to write in turn.</summary>
    public IReadOnlyList<PickerNode> Colleagues =>
    [
        .. _directory.UnitsOf(_organId).Select(unit => new PickerNode(
            unit.Id,
            unit.Name,
            Children: [.. _directory.PostsIn(unit.Id).DistinctBy(post => post.OfficialId).Select(LeaderNode)],
            IsOfficial: false)),
    ];

    /// <summary>The other organs, as a tree: who may issue together with the own one.</summary>
    public IReadOnlyList<PickerNode> Organs => [.. Recipients.Skip(1)];

    /// <summary>An organ of the tree by its full name; null when there is none.</summary>
    public PickerNode? OrganNamed(string name) => Flatten(Organs).FirstOrDefault(node => node.Text == name);

    public string? NameOf(Guid officialId) => _directory.Official(officialId)?.Name;

    /// <summary>The chosen ones as nodes, in their order; those who are gone are left out.</summary>
    public static IReadOnlyList<PickerNode> Chosen(IEnumerable<PickerNode> roots, IEnumerable<Guid> ids)
    {
        var all = Flatten(roots).DistinctBy(node => node.Id).ToDictionary(node => node.Id);
        return [.. ids.Where(all.ContainsKey).Select(id => all[id])];
    }

    private static IEnumerable<PickerNode> Flatten(IEnumerable<PickerNode> nodes) =>
        nodes.SelectMany(node => Flatten(node.Below).Prepend(node));

    private IEnumerable<PostEntry> LeaderPosts() => _directory.ByDuty(_organId, Duty.Leader)
        .Concat(_directory.ByDuty(_organId, Duty.DeputyLeader))
        .DistinctBy(post => post.OfficialId);

    private PickerNode LeaderNode(PostEntry post)
    {
        var official = _directory.Official(post.OfficialId)!;
        return new PickerNode(official.Id, official.Name, official.Initials, post.Title, AbsenceOf(official));
    }

    private string? AbsenceOf(OfficialEntry official) => official.AbsentUntil(_today) is { } until
        ? _texts["absent-until", DateText.ShortDay(until)].Value
        : null;

    private string PersonOf(PostEntry post) => $"{_directory.Official(post.OfficialId)?.Name}（{post.Title}）";

    private PickerNode GroupRoot() => new(
        Guid.Empty,
        _texts["collective-names"],
        Children: [.. Groups.Select(group => new PickerNode(group.Id, group.Name, Note: _texts["organs-of-group", group.Organs.Count]))],
        IsOfficial: false);

    private PickerNode OrganNode(OrganEntry organ) => new(
        organ.Id,
        organ.FullName,
        Detail: organ.ShortName,
        Note: organ.Id == _organId ? _texts["own-organ"].Value : null,
        Children: [.. _directory.Children(organ.Id).Select(OrganNode)]);

    private PickerNode[] CountersignRoots(Guid unitId)
    {
        var units = _directory.UnitsOf(_organId).Where(unit => unit.Id != unitId)
            .Select(unit => (Unit: unit, Head: _directory.HeadOf(unit.Id)))
            .Where(pair => pair.Head is not null)
            .Select(pair => new PickerNode(pair.Unit.Id, pair.Unit.Name, Detail: PersonOf(pair.Head!), Note: HeadAbsence(pair.Head!)));
        var organs = _directory.Organs.Where(organ => organ.Id != _organId && _directory.IsStaffed(organ.Id))
            .Select(organ => new PickerNode(organ.Id, organ.FullName, Detail: organ.ShortName));
        return
        [
            new PickerNode(_organId, _texts["own-units"], Children: [.. units], IsOfficial: false),
            new PickerNode(Guid.Empty, _texts["other-organs"], Children: [.. organs], IsOfficial: false),
        ];
    }

    private string? HeadAbsence(PostEntry head) => AbsenceOf(_directory.Official(head.OfficialId)!);
}
