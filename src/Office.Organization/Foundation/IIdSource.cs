namespace Office.Organization.Foundation;

/// <summary>Where ids come from: UUIDv7 in production, a known sequence in tests. Never a cursor: not in commit order.</summary>
public interface IIdSource
{
    Guid Next();
}
