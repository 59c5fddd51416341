using System.Security.Claims;

namespace Office.Web.Security;

/// <summary>What the session's cookie says: which account, which official, in which post, and the stamp it was begun under.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="OfficialId">Its official.</param>
/// <param name="PostId">The chosen post; null before one was chosen (then the primary one).</param>
/// <param name="Stamp">The account's stamp at sign-in.</param>
internal sealed record SessionClaims(Guid AccountId, Guid OfficialId, Guid? PostId, string Stamp)
{
    public const string Scheme = "Office";
    private const string Official = "office:official";
    private const string Post = "office:post";
    private const string StampName = "office:stamp";

    public static SessionClaims? Read(ClaimsPrincipal? principal)
    {
        if (principal?.Identity is not { IsAuthenticated: true, AuthenticationType: Scheme }
            || !Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            || !Guid.TryParse(principal.FindFirstValue(Official), out var official)
            || principal.FindFirstValue(StampName) is not { } stamp)
        {
            return null;
        }

        return new SessionClaims(
            account, official, Guid.TryParse(principal.FindFirstValue(Post), out var post) ? post : null, stamp);
    }

    public ClaimsPrincipal ToPrincipal()
    {
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, AccountId.ToString("D")),
            new(Official, OfficialId.ToString("D")),
            new(StampName, Stamp),
        ];
        if (PostId is { } post)
        {
            claims.Add(new Claim(Post, post.ToString("D")));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme));
    }
}
