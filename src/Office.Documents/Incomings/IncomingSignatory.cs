using Office.Organization;
using Office.Organization.Directory;
using Office.Organization.Foundation;

namespace Office.Documents.Incomings;

/// <summary>Who acts, as the sheet prints them, and when.</summary>
internal sealed class IncomingSignatory(Actor actor, IDirectorySource directory, IIdSource ids, TimeProvider clock)
{
    public Actor Actor => actor;

    public string UnitName => directory.Current.Unit(actor.UnitId)?.Name ?? "";

    /// <summary>Whole milliseconds, as stored.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    public Guid NextId() => ids.Next();

    /// <summary>Place in the order of rank of whoever it is said for.</summary>
    public int RankOf(Guid? principal) => directory.Current.Official(principal ?? actor.OfficialId)?.Order ?? int.MaxValue;
}
