using Office.Organization;
using Office.Organization.Directory;

namespace Office.Integration.Tests.Workflow;

/// <summary>A small organ with everybody whom the processes of the seeds ask for, each duty in one pair of hands.</summary>
internal sealed class SeedTown : IDirectorySource
{
    public static readonly Guid Organ = Actors.Organ;
    public static readonly Actor Drafter = Actors.Of(1, "王建国", "科员", Organ);
    public static readonly Actor Head = Actors.Of(2, "李敏", "科长", Organ) with { UnitId = Drafter.UnitId };
    public static readonly Actor Reviewer = Actors.Of(4, "陈堃", "办公室主任", Organ);
    public static readonly Actor Leader = Actors.Of(5, "欧阳祎", "县长", Organ);
    public static readonly Actor Deputy = Actors.Of(6, "司马玥", "副县长", Organ);
    public static readonly Actor Clerk = Actors.Of(7, "刘喆", "文书", Organ);
    public static readonly Actor Archivist = Actors.Of(8, "孙镕", "档案员", Organ);
    public static readonly Actor Supervisor = Actors.Of(9, "何静", "督查员", Organ);
    public static readonly Actor Finance = Actors.Of(10, "周㼆", "科长", Organ);
    public static readonly Actor Planning = Actors.Of(11, "郑晓", "科长", Organ);

    public static readonly (Actor Actor, Duty[] Duties)[] Everybody =
    [
        (Leader, [Duty.Leader]), (Deputy, [Duty.DeputyLeader]), (Reviewer, [Duty.OfficeReview]), (Head, [Duty.UnitHead]),
        (Drafter, [Duty.Drafter]), (Clerk, [Duty.Clerk]), (Archivist, [Duty.Archivist]), (Supervisor, [Duty.Supervisor]),
        (Finance, [Duty.UnitHead]), (Planning, [Duty.UnitHead]),
    ];

    public DirectorySnapshot Current { get; } = new(
        [new(Organ, "tj", "铜江县人民政府", "铜江县政府", OrganLevel.County, ParentId: null, 0, RedHead: null, [], SealDiameterMm: null)],
        Everybody.DistinctBy(one => one.Actor.UnitId).Select((one, order) => new UnitEntry(
            one.Actor.UnitId, Organ, $"u{order}", "科室", order, IsOffice: one.Actor == Reviewer)),
        Everybody.Select((one, order) => new OfficialEntry(one.Actor.OfficialId, Organ, $"p{order}", one.Actor.Name, "", "", order, "")),
        Everybody.Select(one => new PostEntry(
            one.Actor.PostId, one.Actor.OfficialId, one.Actor.UnitId, Organ, one.Actor.Title, "", one.Duties.ToHashSet(), IsPrimary: true)));
}
