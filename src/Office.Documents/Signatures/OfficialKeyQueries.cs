namespace Office.Documents.Signatures;

internal static class OfficialKeyQueries
{
    /// <summary>The one key with which this official signs now, if there is one.</summary>
    public static IQueryable<OfficialKey> InUseBy(this IQueryable<OfficialKey> keys, Guid officialId) =>
        keys.Where(key => key.OfficialId == officialId && key.RevokedAt == null);
}
