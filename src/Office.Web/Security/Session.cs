namespace Office.Web.Security;

/// <summary>
/// The session at the other end of this request or circuit. Scoped: a circuit takes what its own connection was opened with, so
/// that a post chosen in one window does not change who acts in another.
/// </summary>
internal sealed class Session
{
    public SessionClaims? Claims { get; private set; }

    /// <summary>Address of the browser, for the audit.</summary>
    public string? Client { get; private set; }

    public void Begin(SessionClaims? claims, string? client) => (Claims, Client) = (claims, client);
}
