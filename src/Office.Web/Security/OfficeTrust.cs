using Office.Documents.Verification;

namespace Office.Web.Security;

/// <summary>The roots that this office trusts: its own authority's, the time-stamp authority's, and the .cer files in <c>keys/trust</c>.</summary>
/// <param name="keys">The folder of keys.</param>
/// <param name="stamps">Whose root is trusted for time stamps.</param>
public sealed class OfficeTrust(string keys, TimeStampSetting stamps)
{
    private const string Own = "*authority.cer";

    /// <summary>Read anew each time: a root is added by putting its file there.</summary>
    public VerifyTrust Current() => VerifyTrust.Of(
        [.. Roots(keys, Own), .. Roots(Path.Combine(keys, "trust"), "*.cer"), .. stamps.Anchor is { } anchor ? new[] { anchor } : []]);

    /// <summary>The roots of this office's own seals, for whoever verifies elsewhere.</summary>
    public IReadOnlyList<byte[]> OwnRoots() => [.. Roots(keys, Own), .. stamps.Anchor is { } anchor ? new[] { anchor } : []];

    private static IEnumerable<byte[]> Roots(string folder, string pattern) =>
        Directory.Exists(folder) ? Directory.GetFiles(folder, pattern).Order(StringComparer.Ordinal).Select(TrustFile.Read) : [];
}
