using Office.Organization.Directory;

namespace Office.Organization.Tests.Directory;

/// <summary>A county with one town and one village below it, and three officials.</summary>
internal static class SmallTown
{
    public static readonly Guid County = Id(1);
    public static readonly Guid Town = Id(2);
    public static readonly Guid Village = Id(3);
    public static readonly Guid Leadership = Id(11);
    public static readonly Guid OfficeUnit = Id(12);
    public static readonly Guid Finance = Id(13);
    public static readonly Guid Mayor = Id(21);
    public static readonly Guid Chief = Id(22);
    public static readonly Guid Clerk = Id(23);
    public static readonly Guid ClerkSecondPost = Id(33);

    public static DirectorySnapshot Snapshot { get; } = new(
        [
            Organ(Village, "V", OrganLevel.Village, Town, 1),
            Organ(Town, "T", OrganLevel.Township, County, 1),
            Organ(County, "C", OrganLevel.County, parent: null, 1),
        ],
        [
            new(Finance, Town, "CZ", "财政所", 3, IsOffice: false),
            new(Leadership, Town, "LD", "镇领导", 1, IsOffice: false),
            new(OfficeUnit, Town, "BG", "党政办公室", 2, IsOffice: true),
        ],
        [
            Official(Clerk, "03", "单祎", "shan yi", 30),
            Official(Mayor, "01", "欧阳镕", "ou yang rong", 10),
            Official(Chief, "02", "仇堃", "qiu kun", 20, new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 24)),
        ],
        [
            Post(31, Mayor, Leadership, true, Duty.Leader),
            Post(32, Chief, OfficeUnit, true, Duty.UnitHead, Duty.OfficeReview),
            Post(33, Clerk, Finance, false, Duty.UnitHead, Duty.Contact),
            Post(34, Clerk, OfficeUnit, true, Duty.Clerk, Duty.OfficeReview),
        ]);

    private static Guid Id(byte number) => new([.. new byte[15], number]);

    private static OrganEntry Organ(Guid id, string code, OrganLevel level, Guid? parent, int rank) =>
        new(id, code, code, code, level, parent, rank, RedHead: null, [], SealDiameterMm: null);

    private static OfficialEntry Official(
        Guid id, string code, string name, string pinyin, int order, DateOnly? from = null, DateOnly? to = null) =>
        new(id, Town, code, name, pinyin, string.Concat(pinyin.Split(' ').Select(part => part[0])), order, "")
        {
            Absences = from is { } first && to is { } last ? [new(id, id, first, last)] : [],
        };

    private static PostEntry Post(byte id, Guid official, Guid unit, bool primary, params Duty[] duties) =>
        new(Id(id), official, unit, Town, "主任", "正科级", duties.ToHashSet(), primary);
}
