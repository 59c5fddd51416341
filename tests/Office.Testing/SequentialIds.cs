using Office.Organization.Foundation;

namespace Office.Testing;

/// <summary>Ids in a known order: 00000000-0000-7000-8000-000000001001, …1002, …</summary>
public sealed class SequentialIds : IIdSource
{
    private long _last = 0x1000;

    public Guid Next() => Make(Interlocked.Increment(ref _last));

    /// <summary>A fixed id for a test's own people and things; below 0x1000 it never meets one that is handed out.</summary>
    public static Guid Make(long number) => new($"00000000-0000-7000-8000-{number:x12}");
}
