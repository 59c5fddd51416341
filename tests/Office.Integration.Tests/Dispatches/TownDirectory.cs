using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Grants;

namespace Office.Integration.Tests.Dispatches;

/// <summary>
/// A county government with everybody whom a dispatch meets, a bureau below it that countersigns and receives, a township that
/// receives, and a village where nobody has a computer. What a test takes away from it is gone for that test alone.
/// </summary>
internal sealed class TownDirectory : IDirectorySource
{
    public const string Prefix = "铜府发";

    public static readonly Guid Organ = Actors.Organ;
    public static readonly Guid Bureau = Actors.OtherOrgan;
    public static readonly Guid Township = SequentialIds.Make(3);
    public static readonly Guid Village = SequentialIds.Make(4);

    public static readonly Actor Drafter = Actors.Of(1, "王建国", "科员", Organ);
    public static readonly Actor Head = Actors.Of(2, "李敏", "科长", Organ) with { UnitId = Drafter.UnitId };
    public static readonly Actor Colleague = Actors.Of(9, "何静", "科员", Organ) with { UnitId = Drafter.UnitId };
    public static readonly Actor Finance = Actors.Of(4, "周㼆", "科长", Organ);
    public static readonly Actor Guest = Actors.Of(3, "赵䶮", "主任", Bureau);
    public static readonly Actor Reviewer = Actors.Of(5, "陈堃", "办公室主任", Organ);
    public static readonly Actor Deputy = Actors.Of(6, "司马玥", "副县长", Organ);
    public static readonly Actor Leader = Actors.Of(7, "欧阳祎", "县长", Organ);
    public static readonly Actor Clerk = Actors.Of(8, "刘喆", "文书", Organ);
    public static readonly Actor SecondClerk = Actors.Of(10, "孙镕", "文书", Organ);
    public static readonly Actor Keeper = Actors.Of(11, "高原", "印章管理员", Organ);
    public static readonly Actor SecondDeputy = Actors.Of(15, "令狐真", "副县长", Organ);
    public static readonly Actor ThirdDeputy = Actors.Of(16, "尉迟明", "副县长", Organ);
    public static readonly Actor Secretary = Actors.Of(14, "秦书", "秘书", Organ);
    public static readonly Actor Recorder = Actors.Of(17, "甘棠", "文书", Organ);
    public static readonly Actor BureauClerk = Actors.Of(12, "郑晓", "文书", Bureau) with { UnitId = Guest.UnitId };
    public static readonly Actor BureauKeeper = Actors.Of(18, "凌霄", "印章管理员", Bureau) with { UnitId = Guest.UnitId };
    public static readonly Actor TownshipClerk = Actors.Of(13, "冯勇", "文书", Township);

    /// <summary>Heads of sixteen more units, for a wide countersign.</summary>
    public static readonly Actor[] Heads =
        [.. Enumerable.Range(0x20, 16).Select(number => Actors.Of(number, $"科长{number}", "科长", Organ))];

    public static readonly (Actor Actor, Duty[] Duties)[] Everybody =
    [
        (Leader, [Duty.Leader]), (Deputy, [Duty.DeputyLeader]), (Reviewer, [Duty.OfficeReview]),
        (Head, [Duty.UnitHead]), (Finance, [Duty.UnitHead]), (Drafter, [Duty.Drafter]), (Colleague, [Duty.Drafter]),
        (Clerk, [Duty.Clerk]), (SecondClerk, [Duty.Clerk]), (Keeper, [Duty.SealKeeper]), (Secretary, [Duty.Secretary]), (Recorder, [Duty.Recorder]), (SecondDeputy, [Duty.DeputyLeader]), (ThirdDeputy, [Duty.DeputyLeader]),
        (Guest, [Duty.Contact]), (BureauClerk, [Duty.Clerk]), (TownshipClerk, [Duty.Clerk]),
        .. Heads.Select(head => (head, new[] { Duty.UnitHead })), (BureauKeeper, [Duty.SealKeeper]),
    ];

    /// <summary>What the posts above are given when somebody is appointed to them.</summary>
    public static readonly (Actor Actor, Relation Right)[] Rights =
    [
        (Drafter, Relation.DraftFor), (Colleague, Relation.DraftFor), (Clerk, Relation.NumberFor), (Clerk, Relation.RegisterFor),
        (SecondClerk, Relation.NumberFor), (Keeper, Relation.SealFor), (BureauClerk, Relation.RegisterFor),
        (TownshipClerk, Relation.RegisterFor), (BureauKeeper, Relation.SealFor),
    ];

    public DirectorySnapshot Current { get; } = new(
        [
            Of(Organ, "tj", "铜江县人民政府", null) with
            {
                RedHead = "铜江县人民政府文件",
                NumberPrefixes = [new(NumberSeries.Document, Prefix), new(NumberSeries.Letter, "铜府函")],
                SealDiameterMm = 45,
            },
            Of(Bureau, "sl", "铜江县水利局", Organ),
            Of(Township, "xd", "新店镇人民政府", Organ),
            Of(Village, "lc", "柳村村民委员会", Township),
        ],
        Everybody.DistinctBy(one => one.Actor.UnitId).Select((one, order) => new UnitEntry(
            one.Actor.UnitId, one.Actor.OrganId, $"u{order}", UnitName(one.Actor), order,
            IsOffice: one.Actor == Guest || one.Actor == TownshipClerk || one.Actor == Reviewer)),
        Everybody.Select((one, order) => new OfficialEntry(
            one.Actor.OfficialId, one.Actor.OrganId, $"p{order}", one.Actor.Name, "", "", order, "")),
        Everybody.Select(one => new PostEntry(
            one.Actor.PostId, one.Actor.OfficialId, one.Actor.UnitId, one.Actor.OrganId, one.Actor.Title, "",
            one.Duties.ToHashSet(), IsPrimary: true)));

    private static string UnitName(Actor actor) => actor == Reviewer ? "办公室" : "科室";

    private static OrganEntry Of(Guid id, string code, string name, Guid? parent) =>
        new(id, code, name, name, OrganLevel.County, parent, 0, RedHead: null, [], SealDiameterMm: null);
}
