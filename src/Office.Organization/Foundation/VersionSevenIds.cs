namespace Office.Organization.Foundation;

/// <summary>UUIDv7 at the injected clock's time.</summary>
internal sealed class VersionSevenIds(TimeProvider clock) : IIdSource
{
    public Guid Next() => Guid.CreateVersion7(clock.GetUtcNow());
}
