using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.DutyRosters;
using Office.Testing;

namespace Office.Benchmarks.Sites;

/// <summary>
/// One organ of 162 officials in memory: those who pass a dispatch on, one who shares the recheck, and colleagues who make the
/// directory real.
/// </summary>
internal sealed class BenchTown : IDirectorySource, IDutyRoster
{
    private const int Colleagues = 156;
    private const int Units = 20;

    public static readonly Guid Organ = SequentialIds.Make(1);
    public static readonly Actor Drafter = Of(1, "王建国", "科员", unit: 1);
    public static readonly Actor Head = Of(2, "李敏", "科长", unit: 1);
    public static readonly Actor Reviewer = Of(3, "陈堃", "办公室主任", unit: 2);
    public static readonly Actor Signer = Of(4, "欧阳祎", "县长", unit: 3);
    public static readonly Actor Rechecker = Of(5, "孙镕", "副主任", unit: 2);
    public static readonly Actor Clerk = Of(6, "刘喆", "文书", unit: 2);

    private static readonly (Actor Actor, Duty[] Duties)[] s_people =
    [
        (Drafter, [Duty.Drafter]), (Head, [Duty.UnitHead]), (Reviewer, [Duty.OfficeReview]), (Signer, [Duty.Leader]),
        (Rechecker, [Duty.Recheck]), (Clerk, [Duty.Clerk, Duty.SealKeeper]),
        .. Enumerable.Range(0, Colleagues).Select(number => (
            Of(10 + number, $"科员{number}", number < Units ? "科长" : "科员", unit: 4 + (number % Units)),
            new Duty[] { number < Units ? Duty.UnitHead : number == Units ? Duty.Recheck : Duty.Drafter })),
    ];

    /// <summary>The heads of the units that are asked to countersign, one each.</summary>
    public static IReadOnlyList<Actor> UnitHeads { get; } =
        [.. s_people.Where(one => one.Actor != Head && one.Duties.Contains(Duty.UnitHead)).Select(one => one.Actor)];

    /// <summary>Everybody.</summary>
    public static IReadOnlyList<Actor> Everybody { get; } = [.. s_people.Select(one => one.Actor)];

    public DirectorySnapshot Current { get; } = new(
        [new(Organ, "tj", "铜江县人民政府", "县政府", OrganLevel.County, ParentId: null, 0, RedHead: null, [], SealDiameterMm: null)],
        s_people.DistinctBy(one => one.Actor.UnitId).Select((one, order) => new UnitEntry(
            one.Actor.UnitId, Organ, $"u{order}", "科室", order, IsOffice: one.Actor == Reviewer)),
        s_people.Select((one, order) => new OfficialEntry(
            one.Actor.OfficialId, Organ, $"p{order}", one.Actor.Name, "", "", order, "")),
        s_people.Select(one => new PostEntry(
            one.Actor.PostId, one.Actor.OfficialId, one.Actor.UnitId, Organ, one.Actor.Title, "",
            one.Duties.ToHashSet(), IsPrimary: true)));

    private static Actor Of(int number, string name, string title, int unit) => new(
        AccountId: SequentialIds.Make(0x10000 + number),
        OfficialId: SequentialIds.Make(0x20000 + number),
        PostId: SequentialIds.Make(0x30000 + number),
        UnitId: SequentialIds.Make(0x40000 + unit),
        Organ,
        name,
        title);

    /// <summary>Nobody is on duty: the figures are taken in office hours.</summary>
    public IReadOnlyList<Guid> OnDuty(Guid organId, DateTimeOffset instant) => [];
}
