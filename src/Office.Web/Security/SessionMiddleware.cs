namespace Office.Web.Security;

/// <summary>Begins the session of each request from its cookie, before anything that dispatches.</summary>
internal sealed class SessionMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Session session, LiveConnections connections)
    {
        var claims = SessionClaims.Read(context.User);
        session.Begin(claims, context.Connection.RemoteIpAddress?.ToString());
        return claims is not null && context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal)
            ? connections.HoldAsync(claims.AccountId, context, next)
            : next(context);
    }
}
