namespace Office.Organization.Foundation;

/// <summary>The system's clock cut to whole milliseconds, so that what is signed and hashed is what the database gives back.</summary>
public sealed class MillisecondClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() =>
        DateTimeOffset.FromUnixTimeMilliseconds(System.GetUtcNow().ToUnixTimeMilliseconds());
}
