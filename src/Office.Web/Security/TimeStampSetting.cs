namespace Office.Web.Security;

/// <summary>Which time-stamp authority is asked: <c>Office:TimeStamps:Url</c> and <c>Office:TimeStamps:Anchor</c>, a file with its root.</summary>
/// <param name="Url">Where it listens; null asks nobody.</param>
/// <param name="Anchor">Its root, DER; null trusts whoever answers there.</param>
public sealed record TimeStampSetting(Uri? Url, byte[]? Anchor)
{
    /// <exception cref="InvalidOperationException">The address is none, or the file of the root cannot be read.</exception>
    public static TimeStampSetting Read(IConfiguration configuration)
    {
        if (configuration["Office:TimeStamps:Url"] is not { Length: > 0 } url)
        {
            return new TimeStampSetting(null, null);
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new InvalidOperationException($"Office:TimeStamps:Url is no address: {url}");
        }

        return new TimeStampSetting(address, configuration["Office:TimeStamps:Anchor"] is { Length: > 0 } path ? TrustFile.Read(path) : null);
    }
}
