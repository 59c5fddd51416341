using Office.Organization;

namespace Office.Testing;

/// <summary>Officials for tests that need no directory behind them.</summary>
public static class Actors
{
    /// <summary>An organ that the actors below belong to.</summary>
    public static Guid Organ { get; } = SequentialIds.Make(1);

    /// <summary>Another organ of the same installation.</summary>
    public static Guid OtherOrgan { get; } = SequentialIds.Make(2);

    public static Actor Wang { get; } = Of(1, "王建国", "科员", Organ);

    public static Actor Li { get; } = Of(2, "李敏", "科长", Organ);

    /// <summary>Of <see cref="OtherOrgan"/>.</summary>
    public static Actor Zhao { get; } = Of(3, "赵䶮", "主任", OtherOrgan);

    /// <param name="number">1 … 15; each gives a person of its own.</param>
    /// <param name="name">As recorded.</param>
    /// <param name="title">As recorded.</param>
    /// <param name="organId">The organ of the post.</param>
    public static Actor Of(int number, string name, string title, Guid organId) => new(
        AccountId: SequentialIds.Make(0x100 + number),
        OfficialId: SequentialIds.Make(0x200 + number),
        PostId: SequentialIds.Make(0x300 + number),
        UnitId: SequentialIds.Make(0x400 + number),
        OrganId: organId,
        name,
        title);
}
