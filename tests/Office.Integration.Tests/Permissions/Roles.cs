using Office.Organization;
using Office.Organization.Grants;

namespace Office.Integration.Tests.Permissions;

/// <summary>The columns of the permission table: who asks, and what the grants say of them.</summary>
internal static class Roles
{
    /// <summary>The document, arrival or matter that every request of the matrix is about.</summary>
    public static readonly Guid Matter = SequentialIds.Make(0x900);

    public static readonly (string Name, Actor Actor, (Guid Object, Relation Relation)[] Grants)[] Columns =
    [
        ("anonymous", Actor.Nobody, []),
        ("other-organ", Actors.Of(1, "赵䶮", "主任", Actors.OtherOrgan), []),
        ("colleague", Of(2), []),
        ("reader", Of(3), [(Matter, Relation.Reader)]),
        ("former", Of(4), [(Matter, Relation.FormerHandler)]),
        ("handler", Of(5), [(Matter, Relation.Handler)]),
        ("drafter", Of(6), [(Matter, Relation.Drafter), (Actors.Organ, Relation.DraftFor)]),
        ("clerk", Of(7), [(Actors.Organ, Relation.NumberFor), (Actors.Organ, Relation.RegisterFor)]),
        ("keeper", Of(8), [(Actors.Organ, Relation.SealFor)]),
        ("watcher", Of(9), [(Actors.Organ, Relation.ArchiveFor), (Actors.Organ, Relation.SuperviseFor), (Actors.Organ, Relation.OwnProcesses)]),
        ("system", Of(10), [(Installation.Id, Relation.AdministerSystem)]),
        ("security", Of(11), [(Installation.Id, Relation.AdministerSecurity)]),
        ("audit", Of(12), [(Installation.Id, Relation.AdministerAudit)]),
        ("machine", Actor.Machine(Actors.Organ), []),
    ];

    /// <summary>The columns, and who holds the handler's item by a delegation (代).</summary>
    public static readonly (string Name, Actor Actor, (Guid Object, Relation Relation)[] Grants)[] All =
        [.. Columns, ("delegate", Of(13), [(Matter, Relation.Handler)])];

    private static Actor Of(int number) => Actors.Of(number, $"某{number}", "科员", Actors.Organ);
}
