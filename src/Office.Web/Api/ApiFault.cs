using Office.Organization.Foundation;

namespace Office.Web.Api;

/// <summary>Why a request of a light page is refused before any command is sent.</summary>
public static class ApiFault
{
    /// <summary>The token is missing or old, or the request comes from another site: load the page again.</summary>
    public sealed record NotFromOurPage() : Forbidden("api.not-from-our-page");

    /// <summary>The body is not what the page sends.</summary>
    public sealed record Unreadable() : Invalid("api.unreadable", Field: "body");

    /// <param name="MostMegabytes">The limit of a whole request.</param>
    public sealed record TooLarge(int MostMegabytes) : Invalid("api.too-large", Field: "body")
    {
        public override IReadOnlyList<object> Arguments => [MostMegabytes];
    }
}
